package reciprocity.analysis.bridge;

import reciprocity.analysis.bridge.BrokerageRoles.Role;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;

/**
 * The brokerage that chance gives: the count of a role where every tie were there by the density alone, 0 or more, never
 * undefined. Equal for all people of a group. Gould and Fernandez (1989), doi:10.2307/270949.
 */
public final class BrokerageExpectation implements PersonMetric {

    private final Role role;
    private final MetricCard card;

    /** The expectation of one role. */
    public BrokerageExpectation(Role role) {
        this.role = role;
        this.card = MetricCard.card("brokerage." + role.word() + ".expected", "Brokerage expected: " + role.word())
                .asks("How often would chance alone put this person into the role?")
                .is("d^2 (1 - d) times the ordered pairs of others whose groups fit the role; d = m/(n(n-1)), "
                        + role.groups() + " (sna)")
                .range("[0, (n - 1)(n - 2)]", "pairs of people")
                .reads("Compare with brokerage." + role.word() + "; the same for all people of one group.")
                .costs("O(groups squared)")
                .source(BrokerageRoles.SOURCE);
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        BrokerageChance chance = BrokerageChance.of(measured);
        double[] means = new double[measured.groups().groups()];
        for (int group = 0; group < means.length; group++) {
            means[group] = chance.mean(role, group);
        }
        return Scores.of(
                measured.people(), person -> Figure.of(means[measured.groups().of(person)]));
    }
}
