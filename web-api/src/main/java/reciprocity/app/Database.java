package reciprocity.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reciprocity.model.StoreUnavailableException;
import reciprocity.model.SurveyStore;
import reciprocity.server.LocalNeo4j;
import reciprocity.server.LocalNeo4jException;
import reciprocity.store.Neo4jAddress;
import reciprocity.store.Neo4jSurveyStore;
import reciprocity.web.NotReadyException;
import reciprocity.web.StoreDoor;

/**
 * The store being opened in the background: on the Neo4j server that the settings name, or on one of our own that is
 * started for it. A server that is named but away is tried again until it answers.
 */
final class Database implements StoreDoor, AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final long SECONDS_BETWEEN_TRIES = 2;
    private static final String FIRST_START = "Starting the database. The first start takes about ten seconds.";

    private final Settings settings;
    private final Path jars;
    private final CompletableFuture<SurveyStore> opened = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread opener = new Thread(this::open, "open-database");

    private volatile @Nullable LocalNeo4j server;
    private volatile String detail = "";
    private volatile String coming = "";

    private Database(Settings settings, Path jars) {
        this.settings = settings;
        this.jars = jars;
    }

    /** Begins to open; {@link #status} says how far it is. */
    static Database open(Settings settings, Path jars) {
        Database database = new Database(settings, jars);
        database.opener.setDaemon(true);
        database.opener.start();
        return database;
    }

    private void open() {
        try {
            SurveyStore store = settings.neo4jUri() == null ? openOurs() : openTheirs();
            if (!opened.complete(store)) {
                store.close();
            }
        } catch (LocalNeo4jException | StoreUnavailableException | IllegalArgumentException e) {
            opened.completeExceptionally(e);
        } catch (InterruptedException e) {
            opened.completeExceptionally(new StoreUnavailableException("the program ends", false, e));
            Thread.currentThread().interrupt();
        }
    }

    private SurveyStore openOurs() throws InterruptedException {
        LocalNeo4j ours = start();
        ours.awaitReady(LONGEST_START);
        return connected(new Neo4jAddress(ours.uri(), ours.user(), ours.password(), null));
    }

    /** Under the lock, so that a close at the same moment either prevents the start or sees the server. */
    private synchronized LocalNeo4j start() {
        if (closing.getCount() == 0) {
            throw new StoreUnavailableException("the program ends", false, null);
        }
        LocalNeo4j ours = LocalNeo4j.start(jars, settings.home());
        server = ours;
        return ours;
    }

    private SurveyStore openTheirs() throws InterruptedException {
        String password = settings.neo4jPassword();
        return connected(new Neo4jAddress(
                java.util.Objects.requireNonNull(settings.neo4jUri()),
                settings.neo4jUser(),
                password == null ? "" : password,
                settings.neo4jDatabase()));
    }

    /** Waits for a server that is away, but not where waiting cannot help, such as with a wrong password. */
    private SurveyStore connected(Neo4jAddress address) throws InterruptedException {
        while (true) {
            try {
                return Neo4jSurveyStore.connect(address);
            } catch (StoreUnavailableException e) {
                if (!e.retryable()) {
                    throw e;
                }
                detail = String.valueOf(e.getMessage());
                if (closing.await(SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS)) {
                    throw e;
                }
            }
        }
    }

    @Override
    public Status status() {
        LocalNeo4j ours = server;
        LocalNeo4j.Status own = ours == null ? null : ours.status();
        if (opened.isCompletedExceptionally()) {
            return new Status(State.FAILED, failure(), own == null ? "" : own.detail(), place(ours));
        }
        if (opened.isDone()) {
            return own == null ? new Status(State.READY, "Ready.", "", place(ours)) : again(own, place(ours));
        }
        String last = own == null || own.detail().isEmpty() ? detail : own.detail();
        String message = settings.neo4jUri() == null ? FIRST_START : "Connecting to the database.";
        return new Status(State.STARTING, message, last, place(ours));
    }

    /** What our own server does after it was opened once. */
    private static Status again(LocalNeo4j.Status own, String place) {
        return switch (own.state()) {
            case READY -> new Status(State.READY, "Ready.", "", place);
            case STARTING ->
                new Status(State.STARTING, "The database ended and is started again.", own.detail(), place);
            case FAILED, STOPPED ->
                new Status(State.FAILED, "The database ended and does not start again.", own.detail(), place);
        };
    }

    private String failure() {
        try {
            opened.getNow(null);
            return "";
        } catch (CompletionException e) {
            Throwable cause = e.getCause();
            return "The database did not come up: " + (cause == null ? "unknown" : cause.getMessage());
        }
    }

    private String place(@Nullable LocalNeo4j ours) {
        if (settings.neo4jUri() != null) {
            return "Neo4j at " + settings.neo4jUri();
        }
        return ours == null ? "local Neo4j" : "local Neo4j at " + ours.uri();
    }

    @Override
    public String coming() {
        return coming;
    }

    /** Says which survey is being brought; empty once it is there. */
    void announce(String name) {
        coming = name;
    }

    @Override
    public SurveyStore store() {
        Status now = status();
        SurveyStore store = opened.isCompletedExceptionally() ? null : opened.getNow(null);
        if (store == null || now.state() != State.READY) {
            throw new NotReadyException(now);
        }
        return store;
    }

    /**
     * Waits until the store answers.
     *
     * @throws StoreUnavailableException if it does not come up
     */
    SurveyStore await() {
        try {
            return opened.join();
        } catch (CompletionException e) {
            throw new StoreUnavailableException(failure(), false, e.getCause());
        }
    }

    /** Ends the connection, then the server, if it is ours. A second call does nothing. */
    @Override
    public void close() {
        synchronized (this) {
            closing.countDown();
        }
        opener.interrupt();
        boolean never = opened.completeExceptionally(new StoreUnavailableException("the program ends", false, null));
        if (!never && !opened.isCompletedExceptionally()) {
            opened.join().close();
        }
        LocalNeo4j ours = server;
        if (ours != null) {
            ours.close();
        }
    }
}
