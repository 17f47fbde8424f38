package reciprocity.analysis.wave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reciprocity.analysis.kernel.Chance;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;
import reciprocity.graph.TieLayers;

/**
 * Draws two waves anew from their own pairs of people. Each pair gets what some pair of the same two labels has, drawn with
 * repetition, in both waves together: so that labels keep their sizes, and a change stays with its pair. What three people
 * make together is not kept, and no interval is made of it. O(m) a draw.
 *
 * <p>Source: Snijders, T. A. B., Borgatti, S. P. (1999), Non-parametric standard errors and tests for network statistics,
 * Connections 22(2), 161-170, of which this is the form for pairs within labels.
 */
final class DyadBootstrap {

    private static final int BEFORE_OUT = 1;
    private static final int BEFORE_IN = 2;
    private static final int AFTER_OUT = 4;
    private static final int AFTER_IN = 8;

    private final int people;
    private final List<Block> blocks = new ArrayList<>();

    /** The pairs between two labels, or within one, and the states of those that are tied in any wave. */
    private static final class Block {
        private final int[] one;
        private final int[] other;
        private final boolean within;
        private final long pairs;
        private final int[] states;

        Block(int[] one, int[] other, boolean within, int[] states) {
            this.one = one;
            this.other = other;
            this.within = within;
            this.pairs = within ? (long) one.length * (one.length - 1) / 2 : (long) one.length * other.length;
            this.states = states;
        }
    }

    /** Two waves drawn anew. */
    record Draw(TieGraph before, TieGraph after) {}

    /**
     * @param before ties at the first time
     * @param after ties at the second time, among the same people in the same order
     * @param labels the label of each person
     */
    DyadBootstrap(TieGraph before, TieGraph after, int[] labels) {
        this.people = labels.length;
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int person = 0; person < people; person++) {
            members.computeIfAbsent(labels[person], label -> new ArrayList<>()).add(person);
        }
        Map<Long, List<Integer>> states = states(before, after, labels);
        List<Integer> names = List.copyOf(members.keySet());
        for (int i = 0; i < names.size(); i++) {
            int[] one = array(members.getOrDefault(names.get(i), List.of()));
            for (int j = i; j < names.size(); j++) {
                List<Integer> there = states.getOrDefault(key(names.get(i), names.get(j)), List.of());
                if (!there.isEmpty()) {
                    int[] other = array(members.getOrDefault(names.get(j), List.of()));
                    blocks.add(new Block(one, other, i == j, array(there)));
                }
            }
        }
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static long key(int lower, int higher) {
        return (long) lower << 32 | higher;
    }

    /** The state of every tied pair, seen from the one of the lower label, or of the lower number. */
    private static Map<Long, List<Integer>> states(TieGraph before, TieGraph after, int[] labels) {
        Map<Long, List<Integer>> states = new TreeMap<>();
        TieGraph either = TieLayers.union(labels.length, List.of(before, after));
        for (int i = 0; i < labels.length; i++) {
            for (int at = either.either().begin(i); at < either.either().end(i); at++) {
                int j = either.either().neighbour(at);
                boolean first = labels[i] < labels[j] || (labels[i] == labels[j] && i < j);
                if (first) {
                    int state = (before.has(i, j) ? BEFORE_OUT : 0)
                            | (before.has(j, i) ? BEFORE_IN : 0)
                            | (after.has(i, j) ? AFTER_OUT : 0)
                            | (after.has(j, i) ? AFTER_IN : 0);
                    states.computeIfAbsent(key(labels[i], labels[j]), key -> new ArrayList<>())
                            .add(state);
                }
            }
        }
        return states;
    }

    /** Draws both waves. */
    Draw draw(Chance chance) {
        TieGraphBuilder before = TieGraph.builder(people);
        TieGraphBuilder after = TieGraph.builder(people);
        blocks.forEach(block -> fill(block, chance, before, after));
        return new Draw(before.build(), after.build());
    }

    /** A pair is tied with the share of tied pairs; the next tied one is found by how many are skipped. */
    private static void fill(Block block, Chance chance, TieGraphBuilder before, TieGraphBuilder after) {
        double share = (double) block.states.length / block.pairs;
        double untied = StrictMath.log1p(-share);
        int row = 0;
        long rowBegins = 0;
        long at = skip(chance, untied);
        while (at < block.pairs) {
            int one;
            int other;
            if (block.within) {
                while (at - rowBegins >= block.one.length - 1 - row) {
                    rowBegins += block.one.length - 1 - row;
                    row++;
                }
                one = block.one[row];
                other = block.one[row + 1 + (int) (at - rowBegins)];
            } else {
                one = block.one[(int) (at / block.other.length)];
                other = block.other[(int) (at % block.other.length)];
            }
            // Within a label nobody is first: which of both is, is drawn as well.
            boolean turned = block.within && chance.nextInt(2) == 1;
            tie(
                    turned ? other : one,
                    turned ? one : other,
                    block.states[chance.nextInt(block.states.length)],
                    before,
                    after);
            at += 1 + skip(chance, untied);
        }
    }

    private static void tie(int one, int other, int state, TieGraphBuilder before, TieGraphBuilder after) {
        if ((state & BEFORE_OUT) != 0) {
            before.tie(one, other);
        }
        if ((state & BEFORE_IN) != 0) {
            before.tie(other, one);
        }
        if ((state & AFTER_OUT) != 0) {
            after.tie(one, other);
        }
        if ((state & AFTER_IN) != 0) {
            after.tie(other, one);
        }
    }

    /** How many untied pairs come before the next tied one. */
    private static long skip(Chance chance, double untied) {
        if (untied == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        return (long) Math.floor(StrictMath.log1p(-chance.nextDouble()) / untied);
    }

    /** The ends between which 95 of 100 of the numbers lie, by linear interpolation; the numbers are sorted. */
    static double[] ends(double[] numbers) {
        Arrays.sort(numbers);
        return new double[] {quantile(numbers, 0.025), quantile(numbers, 0.975)};
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
