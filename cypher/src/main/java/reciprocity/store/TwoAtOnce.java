package reciprocity.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Two pieces of work side by side, since a session does one thing at a time and the server has more than one core. */
final class TwoAtOnce {

    private TwoAtOnce() {}

    /**
     * Does one piece in this thread and the other in a new one of this name, and returns when both have ended, however they
     * ended.
     *
     * @throws RuntimeException what one of them threw; where both did, what the second one did, if it is of this type
     */
    static void run(String name, Runnable here, Runnable there) {
        CompletableFuture<Void> other = CompletableFuture.runAsync(there, task -> new Thread(task, name).start());
        RuntimeException odd = null;
        try {
            here.run();
        } catch (RuntimeException e) {
            odd = e;
        }
        try {
            other.join();
        } catch (CompletionException e) {
            odd = odd == null && e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        if (odd != null) {
            throw odd;
        }
    }
}
