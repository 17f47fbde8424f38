package reciprocity.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One local database for all tests of this process, in a home folder that is gone afterwards. */
public final class SharedServer {

    private static @Nullable LocalNeo4j server;

    private SharedServer() {}

    /** The folder with the server's jars, as the build lays it out. */
    public static Path jars() {
        return Path.of("server", "target", "neo4j").toAbsolutePath();
    }

    /** The database, once it answers. */
    public static synchronized LocalNeo4j server() {
        if (server == null) {
            Path home = temporaryHome();
            LocalNeo4j started = LocalNeo4j.start(jars(), home);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                started.close();
                delete(home);
            }));
            server = started;
        }
        server.awaitReady(Duration.ofMinutes(3));
        return server;
    }

    /** An empty folder. */
    static Path temporaryHome() {
        try {
            return Files.createTempDirectory("reciprocity-neo4j");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder with all it holds. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
