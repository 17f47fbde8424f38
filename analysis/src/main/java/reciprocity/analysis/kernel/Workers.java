package reciprocity.analysis.kernel;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The standing threads that kernels share work with. Work is cut into chunks whose number does not depend on the threads, so
 * that results do not either. A thread that is interrupted while it waits, or between chunks, gets a
 * {@link CancellationException}; no chunk is begun after that.
 */
public final class Workers {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "kernel");
        thread.setDaemon(true);
        return thread;
    });

    private static final ThreadLocal<@Nullable Hearing> HEARING = new ThreadLocal<>();

    private static volatile int most = Runtime.getRuntime().availableProcessors();

    private Workers() {}

    /** Hears how far a computation is, on the thread that asked for it; what it throws ends the computation. */
    @FunctionalInterface
    public interface Hearing {

        /** So many chunks of so many of the kernel at work are done; 0 of 0 where it is at work and cannot tell. */
        void at(int done, int total);
    }

    /**
     * Computes, and tells how far it is: every kernel that shares work or asks whether it is cancelled does so.
     *
     * @param hearing called again and again on this thread until the computation ends
     */
    public static <T> T heard(Hearing hearing, Supplier<T> computation) {
        Hearing before = HEARING.get();
        HEARING.set(hearing);
        try {
            return computation.get();
        } finally {
            if (before == null) {
                HEARING.remove();
            } else {
                HEARING.set(before);
            }
        }
    }

    private static void tell(int done, int total) {
        Hearing hearing = HEARING.get();
        if (hearing != null) {
            hearing.at(done, total);
        }
    }

    /**
     * Sets how many threads a kernel may use, the caller's among them; as many as the machine has processors until then.
     *
     * @throws IllegalArgumentException if less than 1
     */
    public static void atMost(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is %d; it must be 1 or more".formatted(threads));
        }
        most = threads;
    }

    /** How many threads so much work is worth, one at least, none for less than {@code worthOne} of it. */
    static int worth(long work, long worthOne) {
        return (int) Math.max(1, Math.min(most, work / worthOne));
    }

    /** Throws where the thread was asked to stop, or whoever hears of the computation wants it to end. */
    static void checkCancelled() {
        checkInterrupted();
        tell(0, 0);
    }

    private static void checkInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the computation was interrupted");
        }
    }

    /**
     * Has every chunk of {@code 0..chunks-1} worked on once, by so many threads, each with a worker of its own.
     *
     * @throws CancellationException if the calling thread is interrupted
     */
    static void share(int threads, int chunks, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        Runnable each = () -> take(next, chunks, worker);
        int others = Math.min(threads, chunks) - 1;
        Future<?>[] helping = new Future<?>[Math.max(0, others)];
        for (int i = 0; i < helping.length; i++) {
            helping[i] = THREADS.submit(each);
        }
        try {
            each.run();
        } finally {
            next.set(chunks);
            for (Future<?> helper : helping) {
                join(helper);
            }
        }
    }

    private static void take(AtomicInteger next, int chunks, Supplier<IntConsumer> worker) {
        IntConsumer mine = worker.get();
        for (int chunk = next.getAndIncrement(); chunk < chunks; chunk = next.getAndIncrement()) {
            checkInterrupted();
            tell(chunk, chunks);
            mine.accept(chunk);
        }
    }

    private static void join(Future<?> helper) {
        try {
            helper.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("the computation was interrupted").initCause(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a shared computation failed", e.getCause());
        }
    }
}
