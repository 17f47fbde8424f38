package reciprocity.analysis.silo;

import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Scores;

/** How many people carry a group's ties to other groups, as an effective number. */
public final class SiloConnectors implements GroupMetric {

    private static final MetricCard CARD = MetricCard.card("silo.connectors", "Effective connectors")
            .asks("On how many people do the ties out of this group rest?")
            .is(
                    "1 / sum over members v of (x_v / X) squared; x_v: arcs v sends to other groups, X their sum; all people and all arcs, whoever sent them (OBSERVED)")
            .range("[1, n_g]", "people")
            .reads("1: one person carries all ties out; k: as if k people carried equal parts")
            .undefined("NO_OUT_TIES where no member sends a tie to another group")
            .source("Laakso, M., Taagepera, R. (1979), Effective number of parties, doi:10.1177/001041407901200101");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        InsideGraph graph = SiloFigures.observed(measured).graph();
        return Scores.of(
                measured.groups().groups(), group -> Connectors.of(graph, group).effective());
    }
}
