package reciprocity.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files a server process reads at its start, written anew each time: its configuration and its command line. */
final class ServerFiles {

    private static final String MAIN = "reciprocity.neo4jserver.ServerMain";

    private ServerFiles() {}

    /**
     * Writes {@code conf/neo4j.conf}: Bolt on the loopback address alone, no browser page, no usage report, and a stop
     * that does not wait ten seconds for idle connections.
     */
    static void writeConfiguration(Path home, int port, String pageCache) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        String text = """
                # Written at every start of Reciprocity; changes made here are lost.
                server.default_listen_address=127.0.0.1
                server.bolt.enabled=true
                server.bolt.listen_address=127.0.0.1:%1$d
                server.bolt.advertised_address=127.0.0.1:%1$d
                server.http.enabled=false
                server.https.enabled=false
                dbms.usage_report.enabled=false
                dbms.security.auth_enabled=true
                server.memory.pagecache.size=%2$s
                db.tx_log.preallocate=false
                db.tx_log.rotation.retention_policy=keep_none
                internal.server.bolt.thread_pool_shutdown_wait_time=200ms
                internal.server.bolt.connection_shutdown_wait_time=200ms
                internal.dbms.bolt.netty_server_shutdown_quiet_period=0
                internal.dbms.bolt.netty_server_shutdown_timeout=2s
                """.formatted(port, pageCache);
        Files.writeString(home.resolve("conf/neo4j.conf"), text, StandardCharsets.UTF_8);
    }

    /**
     * The command that starts the server from within the folder of its jars. The class path has thousands of characters, more
     * than some systems allow on a command line, and so stands in a file; each jar is named, since a wildcard would forbid a
     * class data archive, and without its folder, so that the archive still fits when the whole folder is moved.
     */
    static List<String> command(Path jars, Path home, List<String> flags) throws IOException {
        Path arguments = home.resolve("conf/server.args");
        Files.writeString(
                arguments, "-cp \"" + classPath(jars) + "\"\n", Charset.forName(System.getProperty("native.encoding")));
        return Stream.of(List.of(java()), flags, List.of("@" + arguments, MAIN, home.toString()))
                .flatMap(List::stream)
                .toList();
    }

    /** The Java that this program runs on. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The class path, for a program started in the folder of the jars. */
    static String classPath(Path jars) throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
