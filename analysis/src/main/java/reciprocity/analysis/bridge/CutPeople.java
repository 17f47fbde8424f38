package reciprocity.analysis.bridge;

import reciprocity.analysis.kernel.CutPoints;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;

/**
 * Articulation points: 1 for a person without whom some others, joined before over ties in either direction, are joined no
 * more; 0 for everybody else, also without ties. Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
 */
public final class CutPeople implements PersonMetric {

    private static final MetricCard CARD = MetricCard.card("articulation", "Articulation point")
            .asks("Whose leave would split the network?")
            .is("1 where the undirected network (ANY) without this person has more components than with, else 0")
            .range("{0, 1}", "yes or no")
            .reads("1: some people are joined to others only through this person; 0: nobody is.")
            .source("Hopcroft, J., Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph manipulation."
                    + " Communications of the ACM 16, 372-378. doi:10.1145/362248.362272");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        CutPoints points = of(measured);
        return Scores.of(measured.people(), person -> Figure.of(points.cuts(person) ? 1 : 0));
    }

    /** The cut people and bridges of a network, found once. */
    static CutPoints of(Measured measured) {
        return measured.once(CutPoints.class, m -> CutPoints.of(m.ties().either()));
    }
}
