package reciprocity.analysis.bridge;

import reciprocity.analysis.bridge.BrokerageRoles.Role;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * Brokerage against chance: how many standard deviations a count stands above what the density alone would give. Undefined
 * (CONSTANT) where chance allows one count only, as without ties, with all ties, or where no pair of others fits the role.
 * Gould and Fernandez (1989), doi:10.2307/270949.
 */
public final class BrokerageDeviation implements PersonMetric {

    private final Role role;
    private final BrokerageRoles counts;
    private final MetricCard card;

    /** The deviation of one role. */
    public BrokerageDeviation(Role role) {
        this.role = role;
        this.counts = new BrokerageRoles(role);
        this.card = MetricCard.card("brokerage." + role.word() + ".z", "Brokerage against chance: " + role.word())
                .asks("Does this person broker in the role more than chance would bring?")
                .is("(brokerage." + role.word()
                        + " - its expectation) / its standard deviation, ties there by the density"
                        + " alone and groups fixed; " + role.groups() + " (sna's z.nli)")
                .range("(-inf, inf)", "standard deviations")
                .reads(
                        "Above 2: far more than chance; below -2: far less. Rough in small networks, where the counts are"
                                + " not normally distributed.")
                .undefined("CONSTANT where chance allows one count only")
                .costs("O(n + sum of squared degrees)")
                .source(BrokerageRoles.SOURCE);
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        BrokerageChance chance = BrokerageChance.of(measured);
        int groups = measured.groups().groups();
        double[] mean = new double[groups];
        double[] spread = new double[groups];
        for (int group = 0; group < groups; group++) {
            mean[group] = chance.mean(role, group);
            spread[group] = Math.sqrt(chance.variance(role, group));
        }
        Scores found = counts.measure(measured);
        return Scores.of(measured.people(), person -> {
            int group = measured.groups().of(person);
            return spread[group] > 0
                    ? Figure.of((found.valueOrNaN(person) - mean[group]) / spread[group])
                    : Figure.undefined(Reason.CONSTANT);
        });
    }
}
