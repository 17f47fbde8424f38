package reciprocity.analysis.centrality;

import reciprocity.analysis.kernel.Distances;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * Closeness of those who reach a person, corrected for how few they are: p/(n - 1) times p over the sum of their distances, p
 * people reaching; in [0, 1], 0 where nobody does. Below two people undefined (TOO_FEW_NODES). Wasserman and Faust
 * (1994), chapter 5, doi:10.1017/CBO9780511815478.
 */
public final class ClosenessIn implements PersonMetric {

    private static final MetricCard CARD = MetricCard.card("closeness.in", "Closeness, in")
            .asks("In how few steps is this person found?")
            .is("p/(n - 1) * p/sum of d(j, i) over the p people j who reach i, in steps along ties (networkx)")
            .range("[0, 1]", "index")
            .reads("1: one step for everybody; 0: nobody reaches this person.")
            .undefined("TOO_FEW_NODES below two people")
            .costs("O(nm/64) where many reach the same people at the same step, O(nm) at worst")
            .source("Wasserman, S., Faust, K. (1994). Social Network Analysis: Methods and Applications, chapter 5."
                    + " Cambridge University Press. doi:10.1017/CBO9780511815478");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        int people = measured.people();
        if (people < 2) {
            return Scores.undefined(people, Reason.TOO_FEW_NODES);
        }
        Distances.Side side =
                measured.once(Distances.class, m -> Distances.of(m.ties())).to();
        double[] closeness = new double[people];
        for (int person = 0; person < people; person++) {
            double reaching = side.people(person);
            closeness[person] = reaching == 0 ? 0 : reaching / (people - 1) * (reaching / side.steps(person));
        }
        return Scores.of(closeness);
    }
}
