package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;

/**
 * Path counts away from eight sources and path shares back to them, by whole steps and side by side: a row of eight numbers a
 * person, so that one tie read serves eight sources. Pays while those rows stay near the processor. Hot.
 *
 * <p>As in {@link LevelSweep}, {@link #current} is zero except for those met at one finished step, so both directions are
 * plain sums over neighbours. Who is met when is known beforehand, from {@link Searches}.
 */
final class EightSweeps {

    static final int WIDTH = 8;

    /** With more people the rows leave the second cache, and one source at a time is faster. */
    static final int MOST_PEOPLE = 16_000;

    private static final int ALL = (1 << WIDTH) - 1;
    private static final double LARGE = 1e150;
    private static final double[] MASKS = masks();

    private final Rows out;
    private final Rows in;
    private final double[] current;
    private final double[] sums = new double[WIDTH];
    private final int[] starts;
    private int[] order = new int[0];
    private byte[] masks = new byte[0];
    private double[] values = new double[0];
    private int levels;

    EightSweeps(Rows out, Rows in) {
        this.out = out;
        this.in = in;
        this.current = new double[WIDTH * out.people()];
        this.starts = new int[out.people() + 2];
    }

    /** For every set of eight, ones for its members and zeros for the others. */
    private static double[] masks() {
        double[] masks = new double[(ALL + 1) * WIDTH];
        for (int i = 0; i < masks.length; i++) {
            masks[i] = ((i / WIDTH) >> (i % WIDTH)) & 1;
        }
        return masks;
    }

    /**
     * Adds to everybody the share of shortest paths through them from eight sources.
     *
     * @param found who is met when
     * @param first the first of the eight among the searches
     * @return false, with nothing added, where there are more paths than a number holds
     */
    boolean addFrom(Searches found, int first, double[] sum) {
        select(found, first);
        if (!count()) {
            Arrays.fill(current, 0);
            return false;
        }
        for (int level = levels - 1; level >= 1; level--) {
            share(level, level == levels - 1, sum);
            if (level < levels - 1) {
                clear(level + 1);
            }
            show(level);
        }
        if (levels > 1) {
            clear(1);
        }
        return true;
    }

    private void select(Searches found, int first) {
        int all = found.begin(found.levels());
        if (order.length < all) {
            order = new int[all];
            masks = new byte[all];
        }
        int tail = 0;
        levels = 0;
        for (int level = 0; level < found.levels(); level++) {
            starts[level] = tail;
            int end = found.begin(level + 1);
            for (int place = found.begin(level); place < end; place++) {
                int mask = (int) (found.searches(place) >>> first) & ALL;
                order[tail] = found.person(place);
                masks[tail] = (byte) mask;
                tail += mask == 0 ? 0 : 1;
            }
            levels = tail > starts[level] ? level + 1 : levels;
        }
        starts[levels] = tail;
        if (values.length < tail * WIDTH) {
            values = new double[tail * WIDTH + tail * WIDTH / 4];
        }
    }

    private boolean count() {
        for (int place = 0; place < starts[1]; place++) {
            System.arraycopy(MASKS, mask(place), values, place * WIDTH, WIDTH);
        }
        show(0);
        double largest = 0;
        for (int level = 1; level < levels && largest <= LARGE; level++) {
            for (int place = starts[level]; place < starts[level + 1]; place++) {
                gather(in, order[place]);
                int mask = mask(place);
                int to = place * WIDTH;
                for (int i = 0; i < WIDTH; i++) {
                    values[to + i] = sums[i] * MASKS[mask + i];
                    largest = Math.max(largest, values[to + i]);
                }
            }
            clear(level - 1);
            show(level);
        }
        return largest <= LARGE;
    }

    /** Turns the counts of a step into what each of its people passes back along one path. */
    private void share(int level, boolean last, double[] sum) {
        Arrays.fill(sums, 0);
        for (int place = starts[level]; place < starts[level + 1]; place++) {
            if (!last) {
                gather(out, order[place]);
            }
            int mask = mask(place);
            int to = place * WIDTH;
            double through = 0;
            for (int i = 0; i < WIDTH; i++) {
                double passed = values[to + i] * sums[i];
                through += passed;
                values[to + i] = (1 + passed) * MASKS[mask + i] / (values[to + i] + 1 - MASKS[mask + i]);
            }
            sum[order[place]] += through;
        }
    }

    private int mask(int place) {
        return (masks[place] & ALL) * WIDTH;
    }

    /** Sums up the rows of a person's neighbours. */
    private void gather(Rows rows, int person) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        double sum4 = 0;
        double sum5 = 0;
        double sum6 = 0;
        double sum7 = 0;
        double[] from = current;
        int end = rows.end(person);
        for (int at = rows.begin(person); at < end; at++) {
            int row = rows.neighbour(at) * WIDTH;
            sum0 += from[row];
            sum1 += from[row + 1];
            sum2 += from[row + 2];
            sum3 += from[row + 3];
            sum4 += from[row + 4];
            sum5 += from[row + 5];
            sum6 += from[row + 6];
            sum7 += from[row + 7];
        }
        sums[0] = sum0;
        sums[1] = sum1;
        sums[2] = sum2;
        sums[3] = sum3;
        sums[4] = sum4;
        sums[5] = sum5;
        sums[6] = sum6;
        sums[7] = sum7;
    }

    private void show(int level) {
        for (int place = starts[level]; place < starts[level + 1]; place++) {
            int from = place * WIDTH;
            int to = order[place] * WIDTH;
            current[to] = values[from];
            current[to + 1] = values[from + 1];
            current[to + 2] = values[from + 2];
            current[to + 3] = values[from + 3];
            current[to + 4] = values[from + 4];
            current[to + 5] = values[from + 5];
            current[to + 6] = values[from + 6];
            current[to + 7] = values[from + 7];
        }
    }

    private void clear(int level) {
        for (int place = starts[level]; place < starts[level + 1]; place++) {
            int to = order[place] * WIDTH;
            current[to] = 0;
            current[to + 1] = 0;
            current[to + 2] = 0;
            current[to + 3] = 0;
            current[to + 4] = 0;
            current[to + 5] = 0;
            current[to + 6] = 0;
            current[to + 7] = 0;
        }
    }
}
