package reciprocity.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Neo4j Community as a child process on 127.0.0.1, with data that lasts in a home folder. Starts in the background; is
 * started again when it dies; ends with this process, however this process ends. Safe for use by several threads.
 */
public final class LocalNeo4j implements AutoCloseable {

    /** What the database is doing. */
    public enum State {
        /** It does not answer yet, or not again yet. */
        STARTING,
        /** It answers. */
        READY,
        /** It did not come up, and is not tried again. */
        FAILED,
        /** It was stopped by {@link #close}. */
        STOPPED
    }

    /**
     * What the database is doing, and the last it said.
     *
     * @param state what it is doing
     * @param detail its last log line, or why it failed; fit to show to a user, may be empty
     */
    public record Status(State state, String detail) {}

    private static final Logger LOG = LoggerFactory.getLogger(LocalNeo4j.class);
    private static final int FAILURES_IN_A_ROW = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration STEADY = Duration.ofMinutes(1);
    private static final Duration SURVIVOR = Duration.ofSeconds(40);

    private final Path jars;
    private final HomeFolder home;
    private final List<String> archive;
    private final String password;
    private final CompletableFuture<LocalNeo4j> ready = new CompletableFuture<>();
    private final Thread hook = new Thread(this::end, "local-neo4j-end");
    private final Thread keeper = new Thread(this::keepRunning, "local-neo4j");

    private Status status = new Status(State.STARTING, "");
    private @Nullable ServerProcess process;
    private long readySince;
    private int restarts;
    private int port;
    private boolean closing;

    private LocalNeo4j(Path jars, HomeFolder home, List<String> archive) throws IOException, InterruptedException {
        this.jars = jars;
        this.home = home;
        this.archive = archive;
        waitForSurvivor(home);
        this.password = home.password();
        this.port = KeptPort.of(home.file("bolt-port"));
    }

    /**
     * Starts the database in the background; it answers some seconds later, see {@link #status} and {@link #awaitReady}.
     *
     * @param jars the folder with the server's jars
     * @param home the folder of the data, made where it is missing
     * @throws LocalNeo4jException if there are no jars, or the home folder is in use by another product, or cannot be
     *     written, or lacks its password
     */
    public static LocalNeo4j start(Path jars, Path home) {
        return start(jars, home, ServerArchive.using(jars));
    }

    /** The same with flags about the archive of classes. */
    static LocalNeo4j start(Path jars, Path home, List<String> archive) {
        if (!Files.isDirectory(jars)) {
            throw new LocalNeo4jException("the folder %s with the database's program is missing"
                    .formatted(jars.toAbsolutePath().normalize()));
        }
        HomeFolder folder = HomeFolder.open(home);
        try {
            LocalNeo4j server = new LocalNeo4j(jars, folder, archive);
            Runtime.getRuntime().addShutdownHook(server.hook);
            server.keeper.setDaemon(true);
            server.keeper.start();
            return server;
        } catch (IOException e) {
            folder.close();
            throw new LocalNeo4jException("the folder %s cannot be used: %s".formatted(folder.path(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            folder.close();
            throw new LocalNeo4jException("interrupted while starting the database", e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** What the database is doing now. */
    public synchronized Status status() {
        return status;
    }

    /** Done when the database answers for the first time; fails with {@link LocalNeo4jException} when it never will. */
    public CompletableFuture<LocalNeo4j> ready() {
        return ready.copy();
    }

    /**
     * Waits until the database answers; returns at once where it does.
     *
     * @throws LocalNeo4jException if it failed or was stopped, or does not answer in this time
     */
    public synchronized void awaitReady(Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (status.state() == State.STARTING) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new LocalNeo4jException("the database does not answer after %d s; it last said: %s"
                        .formatted(longest.toSeconds(), status.detail()));
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LocalNeo4jException("interrupted while waiting for the database", e);
            }
        }
        if (status.state() != State.READY) {
            throw new LocalNeo4jException(status.detail());
        }
    }

    /** Where it listens: {@code bolt://127.0.0.1:PORT}, the same from the first time it answers, restarts included. */
    public synchronized URI uri() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    /** The name to log in with. */
    public String user() {
        return "neo4j";
    }

    /** The password to log in with; a secret of the home folder's owner. */
    public String password() {
        return password;
    }

    /** The operating system's number of the server process now running, or 0 where none is. */
    public synchronized long pid() {
        return process == null ? 0 : process.pid();
    }

    /** How often the database was started again after it had died. */
    public synchronized int restarts() {
        return restarts;
    }

    /** Stops the database and gives the home folder back. Waits until it is gone; a second call does nothing. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.debug("closing while the program ends");
        }
    }

    private void end() {
        ServerProcess running;
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            running = process;
            notifyAll();
        }
        if (running != null) {
            running.stop();
        }
        to(State.STOPPED, "the database was stopped");
        home.close();
    }

    private void keepRunning() {
        int failures = 0;
        while (true) {
            String last = runOnce();
            if (isClosing()) {
                return;
            }
            failures = stoodSteady() ? 1 : failures + 1;
            if (failures > FAILURES_IN_A_ROW) {
                to(State.FAILED, "the database ended %d times in a row; it last said: %s".formatted(failures, last));
                return;
            }
            to(State.STARTING, last);
            LOG.warn("the local database ended and is started again: {}", last);
            pause(FIRST_PAUSE.multipliedBy(1L << (failures - 1)));
            if (isClosing()) {
                return;
            }
            countRestart();
        }
    }

    /** Runs the server until it ends, and returns its last words. */
    private String runOnce() {
        String[] last = {""};
        try {
            ServerProcess running = spawn();
            if (running == null) {
                return "";
            }
            int code = running.readToEnd(line -> {
                last[0] = line.isBlank() ? last[0] : line;
                hear(line);
            });
            return last[0].isEmpty() ? "exit code " + code : last[0];
        } catch (IOException e) {
            return "the database cannot be run: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } finally {
            forgetProcess();
        }
    }

    /** Under the lock, so that a close at the same moment either prevents the start or sees the process. */
    private synchronized @Nullable ServerProcess spawn() throws IOException {
        if (closing) {
            return null;
        }
        readySince = 0;
        if (restarts > 0 && !ready.isDone()) {
            // Nobody knows the port yet, and another program may have taken it since it was chosen.
            port = KeptPort.of(home.file("bolt-port"));
        }
        ServerMemory memory = ServerMemory.of(home.path());
        ServerFiles.writeConfiguration(home.path(), port, memory.pageCache());
        List<String> flags = Stream.concat(
                        memory.flags(ServerFlags.of(ServerMemory.dataMegabytes(home.path()))).stream(),
                        archive.stream())
                .toList();
        process = ServerProcess.start(ServerFiles.command(jars, home.path(), flags), jars, password);
        return process;
    }

    private void hear(String line) {
        LOG.debug("{}", line);
        if (line.endsWith("Started.")) {
            synchronized (this) {
                readySince = System.nanoTime();
            }
            to(State.READY, line);
        } else if (!line.isBlank()) {
            to(status().state(), line);
        }
    }

    private void to(State state, String detail) {
        synchronized (this) {
            if (status.state() == State.STOPPED || (closing && state != State.STOPPED)) {
                return;
            }
            status = new Status(state, detail);
            notifyAll();
        }
        switch (state) {
            case READY -> ready.complete(this);
            case FAILED, STOPPED -> ready.completeExceptionally(new LocalNeo4jException(detail));
            case STARTING -> LOG.trace("starting");
        }
    }

    private synchronized boolean stoodSteady() {
        return readySince != 0 && System.nanoTime() - readySince > STEADY.toNanos();
    }

    private synchronized void countRestart() {
        restarts++;
    }

    private synchronized void forgetProcess() {
        process = null;
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    private synchronized void pause(Duration length) {
        long deadline = System.nanoTime() + length.toNanos();
        for (long left = length.toMillis(); left > 0 && !closing; left = (deadline - System.nanoTime()) / 1_000_000) {
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** A product that was killed leaves a server which needs a moment to end; its data is not ours before that. */
    private static void waitForSurvivor(HomeFolder home) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + SURVIVOR.toNanos();
        while (home.serverRuns()) {
            if (System.nanoTime() > deadline) {
                throw new LocalNeo4jException(
                        "a database still runs in %s, left by an earlier product; end it first".formatted(home.path()));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
