package reciprocity.analysis.reciprocity;

import reciprocity.analysis.kernel.Dyads;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.TieGraph;

/**
 * Return rate: of the people a person gives to, the share who give back, in [0, 1]. For who gives nothing undefined
 * (NO_OUT_TIES). Wasserman and Faust (1994), chapter 13, doi:10.1017/CBO9780511815478.
 */
public final class ReturnRate implements PersonMetric {

    private static final MetricCard CARD = MetricCard.card("reciprocity.returned", "Return rate")
            .asks("How much of what this person gives comes back?")
            .is("mutual/k_out: people joined both ways over people this person sends a tie to")
            .range("[0, 1]", "share of ties sent")
            .reads("1: everybody gives back; low: this person gives and is left alone with it.")
            .undefined("NO_OUT_TIES for a person who sends none")
            .source("Wasserman, S., Faust, K. (1994). Social Network Analysis: Methods and Applications, chapter 13."
                    + " Cambridge University Press. doi:10.1017/CBO9780511815478");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        TieGraph ties = measured.ties();
        return Scores.of(ties.people(), person -> {
            int sent = ties.out().degree(person);
            return sent == 0
                    ? Figure.undefined(Reason.NO_OUT_TIES)
                    : Figure.of((double) Dyads.mutual(ties, person) / sent);
        });
    }
}
