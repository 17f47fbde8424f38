package reciprocity.analysis.kernel;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The standing threads that kernels share work with. Work is cut into chunks whose number does not depend on the threads, so
 * that results do not either. A thread that is interrupted while it waits, or between chunks, gets a
 * {@link CancellationException}; no chunk is begun after that, and those at work end where they ask.
 *
 * <p>A chunk may itself share work: the threads are then divided among the chunks at work, and whoever hears of the
 * computation goes on hearing of the outer chunks.
 */
public final class Workers {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "kernel");
        thread.setDaemon(true);
        return thread;
    });

    private static final ThreadLocal<@Nullable Place> PLACE = new ThreadLocal<>();

    private static volatile int most = Runtime.getRuntime().availableProcessors();

    private Workers() {}

    /** Hears how far a computation is, on the thread that asked for it; what it throws ends the computation. */
    @FunctionalInterface
    public interface Hearing {

        /** So many chunks of so many of the kernel at work are done; 0 of 0 where it is at work and cannot tell. */
        void at(int done, int total);
    }

    /**
     * Where a thread stands in computations that share work.
     *
     * @param hearing who hears what this thread does
     * @param sharing among how many threads the processors are divided
     */
    private record Place(@Nullable Hearing hearing, int sharing) {}

    /**
     * Computes, and tells how far it is: every kernel that shares work or asks whether it is cancelled does so.
     *
     * @param hearing called again and again on this thread until the computation ends
     */
    public static <T> T heard(Hearing hearing, Supplier<T> computation) {
        Place before = PLACE.get();
        PLACE.set(new Place(hearing, before == null ? 1 : before.sharing()));
        try {
            return computation.get();
        } finally {
            back(before);
        }
    }

    private static void back(@Nullable Place before) {
        if (before == null) {
            PLACE.remove();
        } else {
            PLACE.set(before);
        }
    }

    private static void tell(int done, int total) {
        Place place = PLACE.get();
        if (place != null && place.hearing() != null) {
            place.hearing().at(done, total);
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
    public static int worth(long work, long worthOne) {
        Place place = PLACE.get();
        int free = place == null ? most : most / place.sharing();
        return (int) Math.max(1, Math.min(free, work / worthOne));
    }

    /** Throws where the thread was asked to stop, or whoever hears of the computation wants it to end. */
    public static void checkCancelled() {
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
     * @param threads how many, as {@link #worth} gives them
     * @param worker gives each thread what works on the chunks that it takes
     * @throws CancellationException if the calling thread is interrupted
     */
    public static void share(int threads, int chunks, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean ended = new AtomicBoolean();
        int others = Math.max(0, Math.min(threads, chunks) - 1);
        Place here = PLACE.get();
        int sharing = (here == null ? 1 : here.sharing()) * (others + 1);
        Place beside = new Place((done, total) -> endWith(ended), sharing);
        Future<?>[] helping = new Future<?>[others];
        for (int i = 0; i < helping.length; i++) {
            helping[i] = THREADS.submit(() -> take(beside, next, chunks, worker));
        }
        boolean done = false;
        try {
            take(new Place(here == null ? null : here.hearing(), sharing), next, chunks, worker);
            done = true;
        } finally {
            next.set(chunks);
            ended.set(!done);
            for (Future<?> helper : helping) {
                join(helper, ended);
            }
        }
    }

    /**
     * Works on {@code 0..count-1}, one after the other on each of the threads there are; whoever hears of the computation is
     * asked before each whether it is to go on.
     */
    public static void each(int count, IntConsumer work) {
        share(worth(count, 1), count, () -> work);
    }

    /** The results of {@code 0..count-1} in that order, found as in {@link #each}. */
    public static <T> List<T> found(int count, IntFunction<T> work) {
        AtomicReferenceArray<T> results = new AtomicReferenceArray<>(count);
        each(count, i -> results.set(i, work.apply(i)));
        return IntStream.range(0, count).mapToObj(results::get).toList();
    }

    private static void endWith(AtomicBoolean ended) {
        if (ended.get()) {
            throw new CancellationException("the computation has ended elsewhere");
        }
    }

    /** Works on chunks as long as there are any; what is heard of their insides is how many chunks were taken before. */
    private static void take(Place place, AtomicInteger next, int chunks, Supplier<IntConsumer> worker) {
        Place before = PLACE.get();
        Hearing hearing = place.hearing();
        int[] at = {0};
        PLACE.set(hearing == null ? place : new Place((done, total) -> hearing.at(at[0], chunks), place.sharing()));
        try {
            IntConsumer mine = worker.get();
            for (int chunk = next.getAndIncrement(); chunk < chunks; chunk = next.getAndIncrement()) {
                at[0] = chunk;
                checkCancelled();
                mine.accept(chunk);
            }
        } finally {
            back(before);
        }
    }

    /** Waits for a helper; where all has ended already, what ended it is thrown and not what the helper says to it. */
    private static void join(Future<?> helper, AtomicBoolean ended) {
        try {
            helper.get();
        } catch (InterruptedException e) {
            ended.set(true);
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("the computation was interrupted").initCause(e);
        } catch (ExecutionException e) {
            if (!ended.getAndSet(true)) {
                throw new IllegalStateException("a shared computation failed", e.getCause());
            }
        }
    }
}
