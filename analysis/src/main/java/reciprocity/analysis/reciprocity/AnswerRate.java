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
 * Answer rate: of the people who give to a person, the share to whom the person gives too, in [0, 1]. For who receives
 * nothing undefined (NO_IN_TIES). Wasserman and Faust (1994), chapter 13, doi:10.1017/CBO9780511815478.
 */
public final class AnswerRate implements PersonMetric {

    private static final MetricCard CARD = MetricCard.card("reciprocity.answered", "Answer rate")
            .asks("How much of what this person receives do they give back?")
            .is("mutual/k_in: people joined both ways over people who send this person a tie")
            .range("[0, 1]", "share of ties received")
            .reads("1: answers everybody; low: receives from many and answers few, often because too many ask.")
            .undefined("NO_IN_TIES for a person who receives none")
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
            int received = ties.in().degree(person);
            return received == 0
                    ? Figure.undefined(Reason.NO_IN_TIES)
                    : Figure.of((double) Dyads.mutual(ties, person) / received);
        });
    }
}
