package reciprocity.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Bolt port of a home folder: chosen once and kept, so that clients find the database again after a restart. Chosen
 * below the range from which operating systems take ports for outgoing connections.
 */
final class KeptPort {

    private static final Logger LOG = LoggerFactory.getLogger(KeptPort.class);
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 200;

    private KeptPort() {}

    /** The port in this file, or another one where there is none yet or somebody else listens on it. */
    static int of(Path file) throws IOException {
        int kept = read(file);
        if (kept != 0 && free(kept)) {
            return kept;
        }
        int port = choose();
        Files.writeString(file, port + "\n", StandardCharsets.US_ASCII);
        if (kept != 0) {
            LOG.warn("port {} of the local database is taken by another program; it moves to port {}", kept, port);
        }
        return port;
    }

    private static int read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return 0;
        }
        String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        return text.matches("[1-9][0-9]{3,4}") ? Integer.parseInt(text) : 0;
    }

    private static int choose() {
        Random random = new Random();
        for (int i = 0; i < TRIES; i++) {
            int port = LOWEST + random.nextInt(HIGHEST - LOWEST);
            if (free(port)) {
                return port;
            }
        }
        throw new LocalNeo4jException("no free port between %d and %d on 127.0.0.1".formatted(LOWEST, HIGHEST));
    }

    static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
