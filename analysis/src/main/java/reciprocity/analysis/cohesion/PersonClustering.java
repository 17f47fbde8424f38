package reciprocity.analysis.cohesion;

import reciprocity.analysis.kernel.Triangles;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.Rows;

/**
 * A person's clustering: ties among their k contacts over k(k-1)/2, direction left aside (ANY), in [0, 1]. Below two contacts
 * undefined (TOO_FEW_NODES). Watts and Strogatz (1998), doi:10.1038/30918.
 */
public final class PersonClustering implements PersonMetric {

    private static final MetricCard CARD = MetricCard.card("clustering", "Clustering")
            .asks("Do this person's contacts know each other?")
            .is("ties among the k contacts over k(k-1)/2, a tie where one goes either way (ANY)")
            .range("[0, 1]", "share of pairs of contacts")
            .reads("1: a closed circle; 0: this person is the only link between their contacts.")
            .undefined("TOO_FEW_NODES for a person with fewer than two contacts")
            .costs("O(m sqrt(m))")
            .source(
                    "Watts, D. J., Strogatz, S. H. (1998). Collective dynamics of small-world networks. Nature 393, 440-442."
                            + " doi:10.1038/30918");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        Rows either = measured.ties().either();
        Triangles triangles = Closure.triangles(measured);
        return Scores.of(either.people(), person -> {
            double degree = either.degree(person);
            return degree < 2
                    ? Figure.undefined(Reason.TOO_FEW_NODES)
                    : Figure.of(2 * triangles.of(person) / (degree * (degree - 1)));
        });
    }
}
