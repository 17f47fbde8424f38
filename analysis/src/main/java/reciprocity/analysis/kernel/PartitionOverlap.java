package reciprocity.analysis.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/** How far two labellings of the same people agree, whatever their labels are called. */
public final class PartitionOverlap {

    private final double people;
    private final Map<Integer, Long> ofOne = new LinkedHashMap<>();
    private final Map<Integer, Long> ofOther = new LinkedHashMap<>();
    private final Map<Long, Long> ofBoth = new LinkedHashMap<>();

    private PartitionOverlap(int[] one, int[] other) {
        this.people = one.length;
        for (int person = 0; person < one.length; person++) {
            ofOne.merge(one[person], 1L, Long::sum);
            ofOther.merge(other[person], 1L, Long::sum);
            ofBoth.merge((long) one[person] << 32 | other[person], 1L, Long::sum);
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
        for (Map.Entry<Long, Long> cell : ofBoth.entrySet()) {
            double both = cell.getValue();
            double one = ofOne.getOrDefault((int) (cell.getKey() >> 32), 0L);
            double other = ofOther.getOrDefault((int) (long) cell.getKey(), 0L);
            information += both / people * Math.log(both * people / (one * other));
        }
        return entropies == 0 ? Double.NaN : Math.min(1, Math.max(0, 2 * information / entropies));
    }

    private double entropy(Map<Integer, Long> sizes) {
        double entropy = 0;
        for (long size : sizes.values()) {
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

    private static double pairs(Map<?, Long> sizes) {
        double pairs = 0;
        for (long size : sizes.values()) {
            pairs += size * (size - 1.0) / 2;
        }
        return pairs;
    }
}
