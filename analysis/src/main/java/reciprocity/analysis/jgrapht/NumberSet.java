package reciprocity.analysis.jgrapht;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A read-only set of numbers that is made anew from the arrays at each walk. */
final class NumberSet extends AbstractSet<Integer> {

    private final int size;
    private final Supplier<IntStream> numbers;
    private final IntPredicate contained;

    NumberSet(int size, Supplier<IntStream> numbers, IntPredicate contained) {
        this.size = size;
        this.numbers = numbers;
        this.contained = contained;
    }

    /** The numbers {@code from..to-1}. */
    static NumberSet range(int from, int to) {
        return new NumberSet(to - from, () -> IntStream.range(from, to), i -> i >= from && i < to);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(@Nullable Object number) {
        return number instanceof Integer i && contained.test(i);
    }

    @Override
    public Iterator<Integer> iterator() {
        PrimitiveIterator.OfInt each = numbers.get().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Integer next() {
                return each.nextInt();
            }
        };
    }
}
