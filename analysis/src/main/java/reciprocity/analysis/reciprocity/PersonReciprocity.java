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
 * A person's reciprocity: ties of theirs, sent and received, that go both ways, as a share of all, in [0, 1]. Without ties
 * undefined (NO_TIES). As networkx computes it; Wasserman and Faust (1994), chapter 13, doi:10.1017/CBO9780511815478.
 */
public final class PersonReciprocity implements PersonMetric {

    private static final MetricCard CARD = MetricCard.card("reciprocity.total", "Person's reciprocity")
            .asks("How mutual are this person's ties, given and received together?")
            .is("2 mutual/(k_out + k_in): mutual the people joined both ways, k the ties sent and received (networkx's"
                    + " reciprocity of a node)")
            .range("[0, 1]", "share of ties")
            .reads("1: all ties go both ways; 0: none does. Says nothing of which side gives more: see the two rates.")
            .undefined("NO_TIES for a person without ties")
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
            long all = (long) ties.out().degree(person) + ties.in().degree(person);
            return all == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of(2.0 * Dyads.mutual(ties, person) / all);
        });
    }
}
