package reciprocity.intake;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** Row numbers in four bytes each: a refused file of a million rows has a million of them. */
final class RowNumbers extends AbstractList<Integer> implements RandomAccess {

    private int[] rows = new int[8];
    private int size;

    void append(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size + (size >> 1));
        }
        rows[size++] = row;
    }

    void appendAll(RowNumbers other) {
        for (int i = 0; i < other.size; i++) {
            append(other.rows[i]);
        }
    }

    RowNumbers sorted() {
        RowNumbers sorted = new RowNumbers();
        sorted.rows = Arrays.copyOf(rows, Math.max(1, size));
        sorted.size = size;
        Arrays.sort(sorted.rows, 0, size);
        return sorted;
    }

    @Override
    public Integer get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("index %d of %d rows".formatted(index, size));
        }
        return rows[index];
    }

    @Override
    public int size() {
        return size;
    }
}
