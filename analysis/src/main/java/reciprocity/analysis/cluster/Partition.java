package reciprocity.analysis.cluster;

import java.util.Arrays;
import reciprocity.analysis.kernel.LabelPropagation;
import reciprocity.analysis.kernel.Leiden;
import reciprocity.analysis.kernel.Modularity;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * People divided into communities by their ties in either direction (ANY), unweighted, with what produced the division. A
 * person without ties is a community alone; every community is connected. Equal seeds give equal labels, on one thread or
 * on two.
 */
public final class Partition {

    /** How communities are found. */
    public enum Method {
        /** Leiden (Traag, Waltman and van Eck 2019, doi:10.1038/s41598-019-41695-z): makes modularity large. */
        LEIDEN,
        /** Label propagation (Raghavan, Albert and Kumara 2007, doi:10.1103/PhysRevE.76.036106): fast, less stable. */
        LABEL_PROPAGATION
    }

    private final Method method;
    private final double resolution;
    private final long seed;
    private final int[] labels;
    private final Figure modularity;

    private Partition(Method method, double resolution, long seed, int[] labels, Rows either) {
        this.method = method;
        this.resolution = resolution;
        this.seed = seed;
        this.labels = labels;
        this.modularity = either.entries() == 0
                ? Figure.undefined(Reason.NO_TIES)
                : Figure.of(Modularity.of(either, labels, labels.length, resolution));
    }

    /**
     * Communities by Leiden.
     *
     * @param resolution above 0; 1 for the usual modularity, larger gives more and smaller communities
     * @param seed where chance begins
     * @throws IllegalArgumentException if the resolution is not above 0 or not finite
     */
    public static Partition leiden(Measured measured, double resolution, long seed) {
        if (!(resolution > 0) || Double.isInfinite(resolution)) {
            throw new IllegalArgumentException("resolution is %s; it must be above 0".formatted(resolution));
        }
        Rows either = measured.ties().either();
        return new Partition(Method.LEIDEN, resolution, seed, Leiden.of(either, resolution, seed), either);
    }

    /** Communities by label propagation, which knows no resolution; modularity is told at 1. */
    public static Partition labelPropagation(Measured measured, long seed) {
        Rows either = measured.ties().either();
        return new Partition(Method.LABEL_PROPAGATION, 1, seed, LabelPropagation.of(either, seed), either);
    }

    /** How the communities were found. */
    public Method method() {
        return method;
    }

    /** The resolution of its modularity. */
    public double resolution() {
        return resolution;
    }

    /** Where chance began. */
    public long seed() {
        return seed;
    }

    /** The community of each person, numbered from 0 by their first person; a copy. */
    public int[] labels() {
        return labels.clone();
    }

    /** How many communities there are; 0 without people. */
    public int count() {
        return Arrays.stream(labels).max().orElse(-1) + 1;
    }

    /** The modularity reached at the resolution; NO_TIES without ties. */
    public Figure modularity() {
        return modularity;
    }
}
