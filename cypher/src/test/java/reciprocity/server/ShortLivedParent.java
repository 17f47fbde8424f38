package reciprocity.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A program that starts the local database and waits to be killed. */
final class ShortLivedParent {

    private static final String SAYS = "child ";

    private ShortLivedParent() {}

    public static void main(String[] arguments) throws InterruptedException {
        LocalNeo4j server = LocalNeo4j.start(Path.of(arguments[0]), Path.of(arguments[1]));
        server.awaitReady(Duration.ofMinutes(3));
        System.out.println(SAYS + server.pid());
        new CountDownLatch(1).await();
    }

    /** The database of a running parent, read from what it prints. */
    static ProcessHandle childOf(BufferedReader output) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(SAYS)) {
                return ProcessHandle.of(Long.parseLong(line.substring(SAYS.length())))
                        .orElseThrow();
            }
            said.add(line);
        }
        throw new IOException("the parent ended before its database answered: " + said);
    }
}
