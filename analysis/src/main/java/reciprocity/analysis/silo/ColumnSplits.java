package reciprocity.analysis.silo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.kernel.LabelledTies;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.LabelPermutation;
import reciprocity.analysis.significance.PermutationResult;
import reciprocity.analysis.significance.Side;
import reciprocity.analysis.significance.Significance;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;

/**
 * Along which column of the roster an organization splits most. Columns are compared by assortativity r (Newman 2003) on arcs
 * among people inside: it is 1 where every tie stays inside its group and 0 where groups' shares of ties explain what stays
 * inside, whatever the number and sizes of groups, which modularity and raw shares are not. Each is tested by shuffling all its
 * labels (upper tail), all together are one family with q (Benjamini and Hochberg). Columns that go together share what they
 * explain; r alone does not tell them apart.
 *
 * <p>Newman, M. E. J. (2003), Mixing patterns in networks, doi:10.1103/PhysRevE.67.026126.
 */
public final class ColumnSplits {

    private static final String METHOD = "label permutation, ties kept, all labels of a column shuffled together";

    private ColumnSplits() {}

    /**
     * How far one column splits the organization.
     *
     * @param column the column
     * @param groups how many groups it makes
     * @param inside the share of arcs that stay inside, in [0, 1]
     * @param assortativity r in [-1, 1]; NO_TIES, SINGLE_GROUP
     * @param significance r with what shuffled labels give
     * @param q the upper p for the family of columns
     */
    public record Split(
            String column, int groups, Figure inside, Figure assortativity, Significance significance, Figure q) {}

    /**
     * The splits, strongest first; columns without r last, equal ones in the order given.
     *
     * @param measured the network with its seed and number of shuffles; its own groups do not matter
     * @param columns the group of each person of the network, by column
     */
    public static List<Split> of(Measured measured, Map<String, Grouping> columns) {
        OrgNetwork network = measured.network();
        InsideGraph graph = InsideGraph.of(network, Basis.RESPONDENTS);
        LabelledTies ties = graph.ties();
        List<Split> plain = new ArrayList<>();
        List<Family.Single> tests = new ArrayList<>();
        columns.forEach((column, grouping) -> {
            int[] labels = new int[graph.people()];
            for (int v = 0; v < labels.length; v++) {
                labels[v] = grouping.of(graph.person(v));
            }
            double[] observed = new double[Mixture.FIGURES];
            new Mixture(ties, grouping.groups()).measure(labels, observed);
            Figure r = figure(observed[0], graph.arcs() == 0 ? Reason.NO_TIES : Reason.SINGLE_GROUP);
            PermutationResult chance = new LabelPermutation(
                            labels, grouping.groups(), measured.draws(), measured.seed())
                    .atLeast(observed, () -> new Mixture(ties, grouping.groups()), graph.arcs() + graph.people());
            Significance significance = chance.significance(0, r, METHOD, measured.seed());
            tests.add(new Family.Single(column, Side.UPPER, significance));
            plain.add(new Split(
                    column,
                    (int) java.util.Arrays.stream(labels).distinct().count(),
                    figure(observed[1], Reason.NO_TIES),
                    r,
                    significance,
                    r));
        });
        Family family = Family.of("columns", tests);
        return plain.stream()
                .map(one -> new Split(
                        one.column(),
                        one.groups(),
                        one.inside(),
                        one.assortativity(),
                        one.significance(),
                        family.test(one.column()).q()))
                .sorted(Comparator.comparingDouble(
                        (Split one) -> -one.assortativity().orElse(Double.NEGATIVE_INFINITY)))
                .toList();
    }

    private static Figure figure(double value, Reason none) {
        return Double.isNaN(value) ? Figure.undefined(none) : Figure.of(value);
    }
}
