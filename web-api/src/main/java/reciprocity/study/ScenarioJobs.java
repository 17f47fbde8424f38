package reciprocity.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Long computations one after the other: one at work, a few waiting, the last ones kept with their results. What comes when all
 * places are taken is refused.
 */
public final class ScenarioJobs implements AutoCloseable {

    /** How many may wait. */
    public static final int MOST_WAITING = 8;

    private static final int KEPT = 32;

    private final ThreadPoolExecutor worker;
    private final Map<String, ScenarioJob> jobs = new LinkedHashMap<>();
    private final Supplier<String> ids;

    /** No place is free. */
    public static final class BusyException extends RuntimeException {
        private BusyException(Throwable cause) {
            super("%d scenarios are waiting already".formatted(MOST_WAITING), cause);
        }
    }

    /** Jobs with ids that nobody can guess. */
    public ScenarioJobs(Supplier<String> ids) {
        this.ids = ids;
        this.worker =
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                    Thread thread = new Thread(task, "scenario");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Begins a job as soon as the ones before it are done.
     *
     * @param of what it is of; only those who ask with the same are given it
     * @param work computes the result, telling how far it is
     * @throws BusyException if too many are waiting
     */
    public ScenarioJob begin(String of, Function<Progress, byte[]> work) {
        ScenarioJob job = new ScenarioJob(ids.get(), of, work);
        synchronized (jobs) {
            try {
                worker.execute(job);
            } catch (RejectedExecutionException e) {
                throw new BusyException(e);
            }
            jobs.put(job.id(), job);
            forgetOldest();
        }
        return job;
    }

    private void forgetOldest() {
        Optional<ScenarioJob> oldest = jobs.size() <= KEPT
                ? Optional.empty()
                : jobs.values().stream().filter(job -> job.state().ended()).findFirst();
        oldest.ifPresent(job -> jobs.remove(job.id()));
    }

    /** A job that is kept, if it is of this. */
    public Optional<ScenarioJob> find(String of, String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id)).filter(job -> job.of().equals(of));
        }
    }

    /** Cancels a job; one that waits gives its place free. */
    public void cancel(ScenarioJob job) {
        job.cancel();
        worker.remove(job);
    }

    @Override
    public void close() {
        synchronized (jobs) {
            jobs.values().forEach(ScenarioJob::cancel);
        }
        worker.shutdownNow();
    }
}
