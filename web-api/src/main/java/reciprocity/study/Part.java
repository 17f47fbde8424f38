package reciprocity.study;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value computed at the first call, by one thread while others wait. A failed computation is tried again by the next. */
final class Part<T> {
    private final Supplier<T> compute;
    private volatile @Nullable T value;

    Part(Supplier<T> compute) {
        this.compute = compute;
    }

    T get() {
        T known = value;
        return known == null ? first() : known;
    }

    private synchronized T first() {
        T known = value;
        if (known == null) {
            known = compute.get();
            value = known;
        }
        return known;
    }
}
