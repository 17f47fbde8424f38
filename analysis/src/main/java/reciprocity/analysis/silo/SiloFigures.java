package reciprocity.analysis.silo;

import java.util.function.IntFunction;
import reciprocity.analysis.kernel.LabelledTies;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.analysis.significance.FalseDiscovery;
import reciprocity.analysis.significance.LabelPermutation;
import reciprocity.analysis.significance.PermutationResult;

/**
 * The silo score of every group with p and q, for one basis.
 *
 * @param graph what they stand on
 * @param score a group's score
 * @param p how often shuffled labels give as much
 * @param q the same for the family of groups
 * @param chance what shuffled labels gave
 */
record SiloFigures(InsideGraph graph, Scores score, Scores p, Scores q, PermutationResult chance) {

    /** Whether every assignment was looked at. */
    boolean exact() {
        return chance.exact();
    }

    /** The figures on all answers, computed once for the metrics of a network. */
    static SiloFigures observed(Measured measured) {
        return measured.once(SiloFigures.class, m -> of(m, Basis.OBSERVED));
    }

    static SiloFigures of(Measured measured, Basis basis) {
        InsideGraph graph = InsideGraph.of(measured.network(), basis);
        LabelledTies ties = graph.ties();
        double[] score = new double[graph.groups()];
        new InbreedingHomophily(graph, ties).measure(graph.labels(), score);
        PermutationResult chance = new LabelPermutation(
                        graph.labels(), graph.groups(), measured.draws(), measured.seed())
                .atLeast(score, () -> new InbreedingHomophily(graph, ties), graph.arcs() + graph.people());
        double[] p = chance.all();
        return new SiloFigures(
                graph, scores(graph, score), scores(graph, p), scores(graph, FalseDiscovery.q(p)), chance);
    }

    private static Scores scores(InsideGraph graph, double[] values) {
        IntFunction<Figure> figure =
                group -> Double.isNaN(values[group]) ? Figure.undefined(why(graph, group)) : Figure.of(values[group]);
        return Scores.of(values.length, figure);
    }

    private static Reason why(InsideGraph graph, int group) {
        for (int v = 0; v < graph.people(); v++) {
            if (graph.label(v) == group && graph.begin(v) < graph.end(v)) {
                return Reason.SINGLE_GROUP;
            }
        }
        return Reason.NO_OUT_TIES;
    }
}
