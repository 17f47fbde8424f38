package reciprocity.analysis.bridge;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.Rows;

/**
 * Burt's efficiency: effective size over the number of contacts, above 0 and at most 1. Undefined for a person without ties
 * (NO_TIES). Burt (1992), ISBN 978-0-674-84371-4.
 */
public final class EgoEfficiency implements PersonMetric {

    private final EffectiveSize size;
    private final MetricCard card;

    private EgoEfficiency(EffectiveSize size, String id, String name) {
        this.size = size;
        this.card = MetricCard.card(id, name)
                .asks("Which share of this person's contacts reaches somebody new?")
                .is(size.id() + " / k, k contacts joined by a tie either way")
                .range("(0, 1]", "share of contacts")
                .reads("1: no two contacts know each other; near 0: they all do.")
                .undefined("NO_TIES for a person without ties")
                .costs("O(sum of squared degrees)")
                .source("Burt, R. S. (1992). Structural Holes: The Social Structure of Competition, chapter 2. Harvard"
                        + " University Press. doi:10.4159/9780674029095");
    }

    /** A mutual tie counts twice. */
    public static EgoEfficiency directed() {
        return new EgoEfficiency(EffectiveSize.directed(), "efficiency.ego", "Efficiency of contacts");
    }

    /** Every pair joined either way counts once. */
    public static EgoEfficiency undirected() {
        return new EgoEfficiency(
                EffectiveSize.undirected(), "efficiency.ego.undirected", "Efficiency of contacts, undirected");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Scores measure(Measured measured) {
        Rows either = measured.ties().either();
        Scores sizes = size.measure(measured);
        return Scores.of(sizes.size(), person -> {
            Figure effective = sizes.at(person);
            return effective.defined() ? Figure.of(effective.value() / either.degree(person)) : effective;
        });
    }
}
