package reciprocity.analysis.kernel;

import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

/** Graphs drawn so that each of a family is as likely as another. */
public final class UniformTies {

    private UniformTies() {}

    /** Any graph of so many people: each tie is there or not, as a coin falls. O(n^2). */
    public static TieGraph anyOf(int people, Chance chance) {
        TieGraphBuilder builder = TieGraph.builder(people);
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < people; b++) {
                if (a != b && chance.nextLong() < 0) {
                    builder.tie(a, b);
                }
            }
        }
        return builder.build();
    }

    /** Any graph with so many ties; at most n(n-1). O(m). */
    public static TieGraph withTies(int people, int ties, Chance chance) {
        TieGraphBuilder builder = TieGraph.builder(people);
        for (long pair : pairs(people, ties, true, chance)) {
            builder.tie((int) (pair >> 32), (int) pair);
        }
        return builder.build();
    }

    /** Any graph with so many pairs joined both ways and one way; together at most n(n-1)/2. O(m). */
    public static TieGraph withDyads(int people, int mutual, int asymmetric, Chance chance) {
        TieGraphBuilder builder = TieGraph.builder(people);
        long[] pairs = pairs(people, mutual + asymmetric, false, chance);
        for (int i = 0; i < pairs.length; i++) {
            int a = (int) (pairs[i] >> 32);
            int b = (int) pairs[i];
            boolean there = i < mutual || chance.nextLong() < 0;
            if (there) {
                builder.tie(a, b);
            }
            if (i < mutual || !there) {
                builder.tie(b, a);
            }
        }
        return builder.build();
    }

    /** So many different pairs in random order, each choice as likely as another; unordered ones smaller end first. */
    private static long[] pairs(int people, int many, boolean ordered, Chance chance) {
        long all = (long) people * (people - 1) / (ordered ? 1 : 2);
        if (many > all) {
            throw new IllegalArgumentException("%d pairs wanted of %d".formatted(many, all));
        }
        return 2L * many > all ? ofAll(people, (int) all, many, ordered, chance) : drawn(people, many, ordered, chance);
    }

    /** Many of them: a partial shuffle of all. */
    private static long[] ofAll(int people, int all, int many, boolean ordered, Chance chance) {
        long[] pairs = new long[all];
        int at = 0;
        for (int a = 0; a < people; a++) {
            for (int b = ordered ? 0 : a + 1; b < people; b++) {
                if (a != b) {
                    pairs[at++] = (long) a << 32 | b;
                }
            }
        }
        long[] chosen = new long[many];
        for (int i = 0; i < many; i++) {
            int place = i + chance.nextInt(all - i);
            chosen[i] = pairs[place];
            pairs[place] = pairs[i];
        }
        return chosen;
    }

    /** Few of them: drawn one after the other, again where the pair is there already. */
    private static long[] drawn(int people, int many, boolean ordered, Chance chance) {
        long[] chosen = new long[many];
        PairPlaces known = new PairPlaces(many);
        for (int i = 0; i < many; ) {
            int a = chance.nextInt(people);
            int b = chance.nextInt(people - 1);
            b += b >= a ? 1 : 0;
            int first = ordered ? a : Math.min(a, b);
            int second = ordered ? b : Math.max(a, b);
            if (!known.has(first, second)) {
                known.put(first, second, i);
                chosen[i++] = (long) first << 32 | second;
            }
        }
        return chosen;
    }
}
