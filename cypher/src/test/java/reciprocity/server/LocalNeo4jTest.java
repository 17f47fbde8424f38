package reciprocity.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

@Execution(ExecutionMode.CONCURRENT)
class LocalNeo4jTest {

    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void answersWithItsPasswordAndWithNoOther() {
        LocalNeo4j server = SharedServer.server();

        assertThat(answer(server, server.password())).isEqualTo(1);
        assertThatThrownBy(() -> answer(server, "neo4j")).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void secondProductOnOneHomeIsRefused() throws IOException {
        HomeFolder first = HomeFolder.open(folder);
        try (first) {
            assertThatThrownBy(() -> LocalNeo4j.start(SharedServer.jars(), folder))
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("used by another running Reciprocity");
        }
        HomeFolder.open(folder).close();
    }

    @Test
    void missingProgramIsSaid() {
        assertThatThrownBy(() -> LocalNeo4j.start(folder.resolve("nothing"), folder))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void portIsKeptAndMovesWhenTaken() throws IOException {
        Path file = folder.resolve("bolt-port");
        int first = KeptPort.of(file);
        assertThat(KeptPort.of(file)).isEqualTo(first);

        try (ServerSocket other = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
            assertThat(KeptPort.of(file)).isNotEqualTo(first).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void passwordIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
        try (HomeFolder home = HomeFolder.open(folder.resolve("home"))) {
            String password = home.password();

            assertThat(password).hasSizeGreaterThanOrEqualTo(32).matches("[0-9a-f]+");
            assertThat(home.password()).isEqualTo(password);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                assertThat(rights(home.file("bolt-password"))).isEqualTo("rw-------");
                assertThat(rights(home.path())).isEqualTo("rwx------");
            }
        }
    }

    @Test
    void lostPasswordIsSaidBeforeAnythingStarts() throws IOException {
        Files.createDirectories(folder.resolve("data/databases/system"));

        assertThatThrownBy(() -> LocalNeo4j.start(SharedServer.jars(), folder))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining("bolt-password");
    }

    @Test
    void programThatCannotStartFailsWithItsLastWords() {
        // An empty folder of jars: the main class is not found, each time.
        try (LocalNeo4j server = LocalNeo4j.start(folder, folder.resolve("home"))) {
            assertThatThrownBy(() -> server.awaitReady(LONG))
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("in a row");
            assertThat(server.status().state()).isEqualTo(LocalNeo4j.State.FAILED);
            assertThat(server.ready()).failsWithin(LONG);
        }
    }

    @Test
    void portTakenDuringTheFirstStartIsLeftForAnother() throws Exception {
        try (LocalNeo4j server = LocalNeo4j.start(SharedServer.jars(), folder.resolve("home"));
                ServerSocket other = new ServerSocket(server.uri().getPort(), 1, InetAddress.getLoopbackAddress())) {
            server.awaitReady(LONG);

            assertThat(server.uri().getPort()).isNotEqualTo(other.getLocalPort());
            assertThat(answer(server, server.password())).isEqualTo(1);
        }
    }

    @Test
    void killedServerComesBackOnTheSamePortAndEndsWhenClosed() throws Exception {
        ProcessHandle second;
        try (LocalNeo4j server = LocalNeo4j.start(SharedServer.jars(), folder.resolve("home"))) {
            server.awaitReady(LONG);
            ProcessHandle first = ProcessHandle.of(server.pid()).orElseThrow();

            first.destroyForcibly();
            first.onExit().get(1, TimeUnit.MINUTES);
            awaitRestart(server);

            assertThat(answer(server, server.password())).isEqualTo(1);
            second = ProcessHandle.of(server.pid()).orElseThrow();
            assertThat(second.pid()).isNotEqualTo(first.pid());
        }
        assertThat(second.isAlive()).isFalse();
    }

    @Test
    void childEndsWhenItsParentIsKilled() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ShortLivedParent.class.getName(),
                        SharedServer.jars().toString(),
                        folder.resolve("home").toString())
                .redirectErrorStream(true)
                .start();
        ProcessHandle child;
        try {
            child = ShortLivedParent.childOf(parent.inputReader(StandardCharsets.UTF_8));
            assertThat(child.isAlive()).isTrue();
        } finally {
            parent.destroyForcibly();
        }

        child.onExit().get(1, TimeUnit.MINUTES);

        assertThat(child.isAlive()).isFalse();
    }

    /** The database tells everyone who waits on it of each change. */
    private static void awaitRestart(LocalNeo4j server) throws InterruptedException {
        synchronized (server) {
            while (server.restarts() == 0) {
                server.wait(1000);
            }
        }
        server.awaitReady(LONG);
    }

    private static int answer(LocalNeo4j server, String password) {
        try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), password))) {
            return driver.executableQuery("RETURN 1 AS one")
                    .execute()
                    .records()
                    .get(0)
                    .get("one")
                    .asInt();
        }
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
