package reciprocity.analysis.kernel;

import java.util.Arrays;

/** How far two labellings of the same people agree, whatever their labels are called. */
public final class PartitionOverlap {

    private final double people;
    private final Sizes ofOne;
    private final Sizes ofOther;
    private final Sizes ofBoth;

    private PartitionOverlap(int[] one, int[] other) {
        int ones = Labels.count(one);
        int others = Labels.count(other);
        this.people = one.length;
        this.ofOne = Sizes.of(ones, 1, one.length);
        this.ofOther = Sizes.of(others, 1, one.length);
        this.ofBoth = Sizes.of(ones, others, one.length);
        for (int person = 0; person < one.length; person++) {
            ofOne.add(one[person], 0);
            ofOther.add(other[person], 0);
            ofBoth.add(one[person], other[person]);
        }
    }

    /**
     * Counts who shares which labels.
     *
     * @param one a label of 0 or more for each person
     * @param other the same number of labels of 0 or more
     */
    public static PartitionOverlap of(int[] one, int[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("the labellings have %d and %d labels; they must be of the same people"
                    .formatted(one.length, other.length));
        }
        return new PartitionOverlap(one, other);
    }

    /**
     * Normalised mutual information, 2 I / (H + H'), in [0, 1] (Danon and others 2005,
     * doi:10.1088/1742-5468/2005/09/P09008); NaN where neither varies.
     */
    public double mutualInformation() {
        double entropies = entropy(ofOne) + entropy(ofOther);
        double information = 0;
        for (int cell = 0; cell < ofBoth.count; cell++) {
            double both = ofBoth.sizes[cell];
            double one = ofOne.of(ofBoth.firsts[cell]);
            double other = ofOther.of(ofBoth.seconds[cell]);
            information += both / people * Math.log(both * people / (one * other));
        }
        return entropies == 0 ? Double.NaN : Math.min(1, Math.max(0, 2 * information / entropies));
    }

    private double entropy(Sizes parts) {
        double entropy = 0;
        for (int part = 0; part < parts.count; part++) {
            double size = parts.sizes[part];
            entropy -= size / people * Math.log(size / people);
        }
        return entropy;
    }

    /**
     * Adjusted Rand index: pairs of people put together by both, less what chance gives, over what is possible; at most 1, 0
     * on average by chance (Hubert and Arabie 1985, doi:10.1007/BF01908075); NaN where chance leaves no room.
     */
    public double adjustedRand() {
        double together = pairs(ofBoth);
        double one = pairs(ofOne);
        double other = pairs(ofOther);
        double chance = people < 2 ? 0 : one * other / (people * (people - 1) / 2);
        double room = (one + other) / 2 - chance;
        return room == 0 ? Double.NaN : (together - chance) / room;
    }

    private static double pairs(Sizes parts) {
        double pairs = 0;
        for (int part = 0; part < parts.count; part++) {
            double size = parts.sizes[part];
            pairs += size * (size - 1.0) / 2;
        }
        return pairs;
    }

    /**
     * How many people have a label, or a pair of labels, in the order in which these are met. Where pairs are not many more than
     * people, each has a place in a table; otherwise places are searched for.
     */
    private static final class Sizes {
        private static final int CELLS_A_PERSON = 4;
        private static final int CELLS_ANYWAY = 1 << 12;

        final int width;
        final int[] table;
        final PairPlaces places = new PairPlaces(Long.SIZE);
        int[] firsts = new int[Long.SIZE];
        int[] seconds = new int[Long.SIZE];
        int[] sizes = new int[Long.SIZE];
        int count;

        private Sizes(int width, int[] table) {
            this.width = width;
            this.table = table;
        }

        static Sizes of(int firsts, int seconds, int people) {
            long cells = (long) firsts * seconds;
            boolean few = cells <= (long) CELLS_A_PERSON * people + CELLS_ANYWAY && cells < Integer.MAX_VALUE / 2;
            int[] table = new int[few ? (int) cells : 0];
            Arrays.fill(table, -1);
            return new Sizes(seconds, table);
        }

        void add(int first, int second) {
            int place = place(first, second);
            if (place < 0) {
                place = count++;
                if (place == sizes.length) {
                    firsts = Arrays.copyOf(firsts, 2 * place);
                    seconds = Arrays.copyOf(seconds, 2 * place);
                    sizes = Arrays.copyOf(sizes, 2 * place);
                }
                put(first, second, place);
                firsts[place] = first;
                seconds[place] = second;
            }
            sizes[place]++;
        }

        private int place(int first, int second) {
            return table.length == 0 ? places.place(first, second) : table[first * width + second];
        }

        private void put(int first, int second, int place) {
            if (table.length == 0) {
                places.put(first, second, place);
            } else {
                table[first * width + second] = place;
            }
        }

        int of(int label) {
            return sizes[place(label, 0)];
        }
    }
}
