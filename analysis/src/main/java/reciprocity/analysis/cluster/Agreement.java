package reciprocity.analysis.cluster;

import reciprocity.analysis.kernel.PartitionOverlap;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

/**
 * How far two ways to divide the same people agree.
 *
 * @param mutualInformation normalised mutual information (NMI), 2 I / (H + H'), in [0, 1]; 1 where they are the same; CONSTANT
 *     where both are one group, TOO_FEW_NODES without people. Danon, Diaz-Guilera, Duch and Arenas (2005),
 *     doi:10.1088/1742-5468/2005/09/P09008
 * @param adjustedRand adjusted Rand index (ARI), at most 1, 0 on average by chance; CONSTANT where both are one group or both
 *     put everybody alone, TOO_FEW_NODES below two people. Hubert and Arabie (1985), doi:10.1007/BF01908075
 */
public record Agreement(Figure mutualInformation, Figure adjustedRand) {

    /**
     * Compares two labellings, labels of 0 or more.
     *
     * @throws IllegalArgumentException if they are not of equally many people
     */
    public static Agreement of(int[] one, int[] other) {
        PartitionOverlap overlap = PartitionOverlap.of(one, other);
        return new Agreement(
                figure(overlap.mutualInformation(), one.length < 1), figure(overlap.adjustedRand(), one.length < 2));
    }

    /** Compares communities with the groups of the roster, such as departments. */
    public static Agreement withGroups(Measured measured, Partition communities) {
        return of(communities.labels(), measured.groups().labels());
    }

    private static Figure figure(double value, boolean tooFew) {
        if (tooFew) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        return Double.isNaN(value) ? Figure.undefined(Reason.CONSTANT) : Figure.of(value);
    }
}
