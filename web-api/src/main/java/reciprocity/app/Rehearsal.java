package reciprocity.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import reciprocity.cli.Console;
import reciprocity.cli.Version;
import reciprocity.model.SurveyStore;
import reciprocity.web.NotReadyException;
import reciprocity.web.StoreDoor;
import reciprocity.web.Tokens;
import reciprocity.web.WebServer;

/**
 * What people do first, done once by the build so that the classes it takes can be laid ready in an archive: measure a small
 * survey, print it, open the page. No database is started.
 */
final class Rehearsal {

    private Rehearsal() {}

    /**
     * Runs everything once.
     *
     * @param arguments a folder to write a made-up organization to
     */
    public static void main(String[] arguments) throws IOException {
        int code = run(Path.of(arguments[0]));
        System.exit(code);
    }

    /** Runs everything once; 0 where all of it went well. */
    static int run(Path folder) throws IOException {
        String people = folder.resolve("people.csv").toString();
        String ties = folder.resolve("ties.csv").toString();
        Files.createDirectories(folder);
        int made = command("generate", "--people", "40", "--ties", "240", "--out", folder.toString());
        int measured = command(
                "metrics", "--people", people, "--ties", ties, "--tie", "all", "--format", "json", "--draws", "99");
        return made == 0 && measured == 0 && opensThePage() ? 0 : 1;
    }

    private static int command(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Main.run(arguments, new Console(nowhere, nowhere, false), Map.of());
    }

    private static boolean opensThePage() throws IOException {
        WebServer.Place place =
                new WebServer.Place("127.0.0.1", 0, Set.of("127.0.0.1"), new Tokens(null, null, null), Version.of());
        try (WebServer server = WebServer.start(place, new NoStore());
                InputStream page = URI.create("http://127.0.0.1:%d/".formatted(server.port()))
                        .toURL()
                        .openStream()) {
            return page.readAllBytes().length > 0;
        }
    }

    /** A database that is always about to start. */
    private static final class NoStore implements StoreDoor {

        @Override
        public Status status() {
            return new Status(State.STARTING, "Starting the database.", "", "none");
        }

        @Override
        public SurveyStore store() {
            throw new NotReadyException(status());
        }
    }
}
