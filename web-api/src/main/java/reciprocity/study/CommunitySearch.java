package reciprocity.study;

import reciprocity.analysis.cluster.Agreement;
import reciprocity.analysis.cluster.Partition;
import reciprocity.analysis.cluster.Stability;
import reciprocity.analysis.metric.Measured;

/**
 * Communities by ties alone, how much they depend on chance, and how far they are the groups of the roster.
 *
 * @param method how they are found
 * @param resolution above 0; label propagation has none and takes 1
 * @param runs how many runs with seeds of their own are compared, 2 to {@value #MOST_RUNS}
 */
public record CommunitySearch(Partition.Method method, double resolution, int runs)
        implements Inquiry<CommunitySearch.Found> {

    /** The most runs that may be asked for. */
    public static final int MOST_RUNS = 200;

    /** How many runs are compared where nobody says otherwise. */
    public static final int RUNS = 20;

    /**
     * What was found.
     *
     * @param partition the communities from the question's seed
     * @param stability of runs with other seeds
     * @param agreement with the groups of the roster
     */
    public record Found(Partition partition, Stability stability, Agreement agreement) {}

    public CommunitySearch {
        if (!(resolution > 0) || Double.isInfinite(resolution)) {
            throw new UnanswerableException("resolution", String.valueOf(resolution), "a number above 0");
        }
        if (method == Partition.Method.LABEL_PROPAGATION && resolution != 1) {
            throw new UnanswerableException(
                    "resolution", String.valueOf(resolution), "left out: label propagation knows none");
        }
        if (runs < 2 || runs > MOST_RUNS) {
            throw new UnanswerableException(
                    "runs", String.valueOf(runs), "a whole number from 2 to %d".formatted(MOST_RUNS));
        }
    }

    /** The search with an algorithm by its written name: {@code leiden} or {@code label-propagation}. */
    public static CommunitySearch of(String algorithm, double resolution, int runs) {
        return new CommunitySearch(Words.value(Partition.Method.class, "algorithm", algorithm), resolution, runs);
    }

    @Override
    public Class<Found> found() {
        return Found.class;
    }

    @Override
    public Found of(Study study) {
        Measured measured = study.measured();
        Partition partition = method == Partition.Method.LEIDEN
                ? Partition.leiden(measured, resolution, measured.seed())
                : Partition.labelPropagation(measured, measured.seed());
        return new Found(
                partition, Stability.of(measured, method, resolution, runs), Agreement.withGroups(measured, partition));
    }
}
