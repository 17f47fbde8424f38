package reciprocity.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes that the database's program loads while it starts, laid ready in a class data sharing archive beside its jars:
 * a start then takes two thirds of the processor time and less than half the wait. The archive fits the Java it was made by and
 * these very jars; with any other it is passed over, and the program starts as without it.
 */
public final class ServerArchive {

    private static final String NAME = "server.jsa";
    /** Newer versions of Java call an archive of another one an error, and go on all the same. */
    private static final String SILENT = "-Xlog:disable";

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private ServerArchive() {}

    /** The flags that use the archive of a folder of jars, where it has one; for a program started in that folder. */
    static List<String> using(Path jars) {
        return Files.exists(jars.resolve(NAME)) ? List.of("-XX:SharedArchiveFile=" + NAME, SILENT) : List.of();
    }

    /** The flags that make the archive when the program ends. */
    private static List<String> making() {
        return List.of("-XX:ArchiveClassesAtExit=" + NAME, SILENT);
    }

    /**
     * Starts the database once and stops it again, in a folder of its own, which leaves the archive. The build does this; an
     * archive that fits already stays.
     *
     * @param arguments the folder with the jars
     * @throws IOException if the folder of the data cannot be made
     * @throws InterruptedException if this thread is interrupted while it waits
     * @throws LocalNeo4jException if the database does not start
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jars = Path.of(arguments[0]);
        if (fits(jars)) {
            return;
        }
        Files.deleteIfExists(jars.resolve(NAME));
        Path home = Files.createTempDirectory("reciprocity-archive");
        try (LocalNeo4j server = LocalNeo4j.start(jars, home, making())) {
            server.awaitReady(LONGEST);
        } finally {
            try (Stream<Path> files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Asks Java itself, which refuses to go on without an archive where it is told to. */
    private static boolean fits(Path jars) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ServerFiles.java(), "-Xshare:on"));
        command.addAll(using(jars));
        command.addAll(List.of("-cp", ServerFiles.classPath(jars), "-version"));
        return Files.exists(jars.resolve(NAME))
                && new ProcessBuilder(command)
                                .directory(jars.toFile())
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
    }
}
