package reciprocity.analysis.silo;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.kernel.LabelledTies;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.LabelPermutation;
import reciprocity.analysis.significance.PermutationResult;
import reciprocity.analysis.significance.Side;
import reciprocity.analysis.significance.Significance;

/**
 * Figures of groups against chance: the network stays, the groups are shuffled among people, all together. The number of
 * shuffles and the seed are those of the {@link Measured}; where there are at most {@value LabelPermutation#EXACT_LIMIT}
 * distinct assignments all of them are looked at.
 */
public final class LabelTests {

    private static final String METHOD = "label permutation, ties kept, all groups shuffled together";

    private LabelTests() {}

    /**
     * {@code ei} and {@code ei.ties} (lower: more inside than chance) and {@code assortativity.group} (upper), one family.
     * Everybody of the roster is shuffled. Undefined as the metrics are.
     */
    public static Family network(Measured measured) {
        List<NetworkMetric> metrics =
                List.of(new ExternalInternalIndex(), new UndirectedExternalInternalIndex(), new GroupAssortativity());
        List<Side> sides = List.of(Side.LOWER, Side.LOWER, Side.UPPER);
        double[] observed = new double[Mixing.FIGURES];
        for (int i = 0; i < observed.length; i++) {
            observed[i] = metrics.get(i).measure(measured).orElse(Double.NaN);
        }
        int groups = measured.groups().groups();
        LabelledTies ties =
                LabelledTies.of(measured.ties().out(), measured.groups().labels());
        PermutationResult chance = new LabelPermutation(
                        measured.groups().labels(), groups, measured.draws(), measured.seed())
                .atLeast(observed, () -> new Mixing(ties, groups), 3L * ties.arcs());
        List<Family.Single> tests = new ArrayList<>();
        for (int i = 0; i < observed.length; i++) {
            Figure figure = metrics.get(i).measure(measured);
            Significance significance = chance.significance(i, figure, METHOD, measured.seed());
            tests.add(new Family.Single(metrics.get(i).id(), sides.get(i), significance));
        }
        return Family.of("groups of the network", tests);
    }

    /**
     * The silo score of every group that has people of the organization (upper), one family; ids are the groups' names.
     * Its p and q are those of {@link SiloDetector}.
     */
    public static Family silo(Measured measured, Basis basis) {
        SiloFigures figures =
                basis == Basis.OBSERVED ? SiloFigures.observed(measured) : SiloFigures.of(measured, basis);
        List<Family.Single> tests = new ArrayList<>();
        for (int group = 0; group < figures.graph().groups(); group++) {
            if (figures.graph().size(group) > 0) {
                Significance significance =
                        figures.chance().significance(group, figures.score().at(group), METHOD, measured.seed());
                tests.add(new Family.Single(measured.groups().name(group), Side.UPPER, significance));
            }
        }
        return Family.of("silo scores", tests);
    }
}
