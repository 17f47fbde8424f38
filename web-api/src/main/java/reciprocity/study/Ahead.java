package reciprocity.study;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has computed what will mostly be asked next of a large survey, while its reader still looks at the departments: the figures and
 * the relationships of single people. One survey after the other, on one thread. What fails here is computed again for whoever
 * asks, who is told.
 */
public final class Ahead implements AutoCloseable {

    /** Nothing is computed before it is asked for. */
    static final Ahead NOTHING = new Ahead(task -> {}, () -> {});

    private static final Logger LOG = LoggerFactory.getLogger(Ahead.class);

    private final Executor executor;
    private final Runnable end;

    Ahead(Executor executor, Runnable end) {
        this.executor = executor;
        this.end = end;
    }

    /** Computes ahead until it is closed. */
    public static Ahead start() {
        ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, "ahead");
            made.setDaemon(true);
            return made;
        });
        return new Ahead(thread, thread::shutdownNow);
    }

    /** Takes up a study that was just made, if it is one of many people whom its reader may see. */
    void take(Study study, Question question) {
        if (study.survey().people().size() > PersonFigures.MANY && question.viewer() != Viewer.LEADER) {
            executor.execute(() -> compute(study));
        }
    }

    private static void compute(Study study) {
        try {
            study.personFigures();
            study.leadership();
        } catch (RuntimeException e) {
            LOG.warn(
                    "figures were not computed ahead ({}); they are when somebody asks",
                    e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
