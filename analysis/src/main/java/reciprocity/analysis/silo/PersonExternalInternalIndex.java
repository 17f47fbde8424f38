package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.Grouping;
import reciprocity.graph.Rows;

/** A person's neighbours in other groups against those in the own group. */
public final class PersonExternalInternalIndex implements PersonMetric {

    private static final MetricCard CARD = MetricCard.card("ei", "E-I index of a person")
            .asks("Are this person's contacts in the own group or in others?")
            .is("(E - I) / (E + I) over distinct neighbours in the ANY projection")
            .range("[-1, 1]", "index")
            .reads("-1: all contacts in the own group; 1: all in others")
            .undefined("NO_TIES for a person without ties")
            .source(
                    "Krackhardt, D., Stern, R. N. (1988), Informal networks and organizational crises, doi:10.2307/2786835");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        Rows either = measured.ties().either();
        Grouping groups = measured.groups();
        return Scores.of(measured.people(), person -> {
            int inside = 0;
            for (int at = either.begin(person); at < either.end(person); at++) {
                if (groups.of(either.neighbour(at)) == groups.of(person)) {
                    inside++;
                }
            }
            return GroupTies.externalInternal(either.degree(person) - inside, inside, Reason.NO_TIES);
        });
    }
}
