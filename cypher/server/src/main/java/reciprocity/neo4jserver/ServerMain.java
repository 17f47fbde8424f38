package reciprocity.neo4jserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Starts Neo4j Community in a home folder and ends with the process that started it.
 *
 * <p>The one argument is the home folder, with {@code conf/neo4j.conf} in it. Standard input carries the password in its
 * first line (a command line could be read by every user of the machine) and then stays open: its end means that the
 * parent is gone, whichever way it went, on every operating system. While the process lives it holds a lock on
 * {@code server.lock} in the home folder, by which a next parent sees that the data is still in use.
 */
public final class ServerMain {

    private static final int WRONG_CALL = 2;
    private static final int HOME_IN_USE = 3;
    private static final int NO_PASSWORD = 4;
    private static final long SECONDS_TO_STOP = 20;

    private ServerMain() {}

    /**
     * Starts the server.
     *
     * @param arguments the home folder
     * @throws Exception if the server's classes are not as expected, or the home folder cannot be written
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1) {
            System.err.println("one argument is expected: the home folder");
            System.exit(WRONG_CALL);
        }
        Path home = Path.of(arguments[0]).toAbsolutePath();
        if (lock(home) == null) {
            System.err.println("another database runs in " + home);
            System.exit(HOME_IN_USE);
        }
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = input.readLine();
        if (password == null) {
            System.exit(NO_PASSWORD);
            return;
        }
        endWithParent(input);
        if (Files.notExists(home.resolve("data/databases/system"))) {
            setFirstPassword(home, password);
        }
        start(home);
    }

    /** Held until the process ends: nothing closes the channel, and the lock keeps it from being collected. */
    private static @Nullable FileLock lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> release(lock), "release-home"));
        }
        return lock;
    }

    /** Keeps the lock reachable until the very end; the operating system takes it away with the process. */
    private static void release(FileLock lock) {
        if (!lock.isValid()) {
            System.err.println("the lock of the home folder was lost");
        }
    }

    private static void endWithParent(BufferedReader input) {
        Thread watch = new Thread(() -> waitForEnd(input), "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void waitForEnd(BufferedReader input) {
        try {
            while (input.readLine() != null) {
                // The parent says nothing more; only the end counts.
            }
        } catch (IOException e) {
            System.err.println("standard input broke off; stopping");
        }
        Thread impatience = new Thread(ServerMain::haltAfterWait, "halt");
        impatience.setDaemon(true);
        impatience.start();
        System.exit(0);
    }

    /** A stop that hangs must not leave a process behind; the transaction log repairs the data at the next start. */
    private static void haltAfterWait() {
        try {
            Thread.sleep(SECONDS_TO_STOP * 1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    /** What {@code neo4j-admin dbms set-initial-password} does; it takes effect before the first start only. */
    private static void setFirstPassword(Path home, String password) throws ReflectiveOperationException {
        Class<?> context = Class.forName("org.neo4j.cli.ExecutionContext");
        Object here = context.getConstructor(Path.class, Path.class).newInstance(home, home.resolve("conf"));
        Object code = Class.forName("org.neo4j.cli.AdminTool")
                .getMethod("execute", context, String[].class)
                .invoke(null, here, new String[] {"dbms", "set-initial-password", password});
        if (!Integer.valueOf(0).equals(code)) {
            System.err.println("the first password could not be set");
            System.exit(NO_PASSWORD);
        }
    }

    private static void start(Path home) throws ReflectiveOperationException {
        String[] arguments = {"--home-dir=" + home, "--config-dir=" + home.resolve("conf"), "--console-mode"};
        Class.forName("org.neo4j.server.CommunityEntryPoint")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
