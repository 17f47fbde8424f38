package reciprocity.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A computation that takes a while: what it is doing, what has happened in it, and its result. Every step has a number, so that
 * whoever lost the connection can go on after the last one heard. Safe for use by several threads.
 */
public final class ScenarioJob implements Runnable {

    /** What a job is doing. */
    public enum State {
        /** Others are before it. */
        WAITING,
        /** It computes. */
        RUNNING,
        /** There is a result. */
        DONE,
        /** It was asked to end. */
        CANCELLED,
        /** It could not be computed. */
        FAILED;

        /** Whether nothing more will happen. */
        public boolean ended() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }

    /**
     * Something that happened.
     *
     * @param number 1 for the first
     * @param state what the job was doing then
     * @param done how many steps were done
     * @param total of how many, 0 before it is known
     * @param next the step that came next, or empty
     */
    public record Step(int number, State state, int done, int total, String next) {}

    private final String id;
    private final String of;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Function<Progress, byte[]> work;
    private byte @Nullable [] result;
    private @Nullable RuntimeException failure;
    private boolean cancelled;

    ScenarioJob(String id, String of, Function<Progress, byte[]> work) {
        this.id = id;
        this.of = of;
        this.work = work;
        steps.add(new Step(1, State.WAITING, 0, 0, ""));
    }

    /** The id by which it is asked for. */
    public String id() {
        return id;
    }

    String of() {
        return of;
    }

    /** What it is doing. */
    public State state() {
        return last().state();
    }

    /** What happened last. */
    public synchronized Step last() {
        return steps.get(steps.size() - 1);
    }

    /** The result; null unless it is done. */
    public synchronized byte @Nullable [] result() {
        return result == null ? null : result.clone();
    }

    /** Why it failed; null unless it did. */
    public synchronized @Nullable RuntimeException failure() {
        return failure;
    }

    @Override
    public void run() {
        Function<Progress, byte[]> todo = begin();
        if (todo == null) {
            return;
        }
        try {
            byte[] computed = todo.apply(new Told());
            end(State.DONE, computed, null);
        } catch (CancellationException e) {
            end(State.CANCELLED, null, null);
        } catch (RuntimeException e) {
            end(State.FAILED, null, e);
        }
    }

    private synchronized @Nullable Function<Progress, byte[]> begin() {
        Function<Progress, byte[]> todo = work;
        work = null;
        if (!state().ended()) {
            add(State.RUNNING, 0, 0, "");
            return todo;
        }
        return null;
    }

    /** What the work tells; it ends where the job was cancelled, in the midst of a measure too. */
    private final class Told implements Progress {

        @Override
        public void at(int done, int total, String next) {
            ScenarioJob.this.at(done, total, next);
        }

        @Override
        public void within(int done, int total) {
            checkCancelled();
        }
    }

    private synchronized void checkCancelled() {
        if (cancelled) {
            throw new CancellationException("the job was cancelled");
        }
    }

    private synchronized void at(int done, int total, String next) {
        checkCancelled();
        add(State.RUNNING, done, total, next);
    }

    private synchronized void end(State state, byte @Nullable [] computed, @Nullable RuntimeException why) {
        if (!state().ended()) {
            result = computed;
            failure = why;
            add(state, last().done(), last().total(), "");
        }
    }

    private void add(State state, int done, int total, String next) {
        steps.add(new Step(steps.size() + 1, state, done, total, next));
        notifyAll();
    }

    /** Asks the job to end: one that waits ends at once, one that computes within a moment, one that ended stays as it is. */
    synchronized void cancel() {
        cancelled = true;
        if (state() == State.WAITING) {
            work = null;
            add(State.CANCELLED, 0, 0, "");
        }
    }

    /**
     * What happened after a step, waiting for something to happen where nothing did yet.
     *
     * @param after the number of the last step heard, 0 for none
     * @param milliseconds how long to wait
     * @return the steps after it; none where nothing happened in that time, or nothing more will
     */
    public synchronized List<Step> after(int after, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        int heard = Math.max(0, after);
        while (steps.size() <= heard && !state().ended()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return List.of();
            }
            wait(left);
        }
        return heard >= steps.size() ? List.of() : List.copyOf(steps.subList(heard, steps.size()));
    }
}
