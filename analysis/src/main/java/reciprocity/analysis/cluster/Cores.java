package reciprocity.analysis.cluster;

import reciprocity.analysis.kernel.CoreNumbers;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;

/**
 * Core number: the largest k for which the person belongs to a set of people who each have k or more neighbours in the set;
 * 0 or more, 0 without ties, never undefined. Ties count in either direction. Seidman (1983),
 * doi:10.1016/0378-8733(83)90028-X.
 */
public final class Cores implements PersonMetric {

    private static final MetricCard CARD = MetricCard.card("core", "Core number")
            .asks("How deep inside the organization's dense middle does this person stand?")
            .is(
                    "the largest k for which the person is in the k-core of the undirected network (ANY): the largest set of"
                            + " people who each have k or more neighbours in it")
            .range("[0, n - 1]", "neighbours")
            .reads("High: among people who are all well connected to each other; 0: no ties; 1: at the edge.")
            .source("Seidman, S. B. (1983). Network structure and minimum degree. Social Networks 5, 269-287."
                    + " doi:10.1016/0378-8733(83)90028-X");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        return Scores.of(CoreNumbers.of(measured.ties().either()));
    }
}
