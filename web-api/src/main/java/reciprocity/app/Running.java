package reciprocity.app;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import reciprocity.cli.RunningServer;
import reciprocity.model.SurveyStore;
import reciprocity.web.WebServer;

/** A page and its database, stopped together. */
final class Running implements RunningServer {

    private final Settings settings;
    private final Database database;
    private final CountDownLatch end = new CountDownLatch(1);

    private @Nullable WebServer web;
    private boolean closed;

    Running(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    synchronized void attach(WebServer started) {
        if (closed) {
            started.close();
        } else {
            web = started;
        }
    }

    @Override
    public synchronized URI address() {
        WebServer started = web;
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://%s:%d/".formatted(host, started == null ? settings.port() : started.port()));
    }

    @Override
    public void announce(String name) {
        database.announce(name);
    }

    @Override
    public SurveyStore awaitStore() {
        return database.await();
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        end.await();
    }

    /** Takes no more requests, then closes the database. A second call does nothing. */
    @Override
    public void close() {
        WebServer started;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            started = web;
        }
        if (started != null) {
            started.close();
        }
        database.close();
        end.countDown();
    }
}
