package reciprocity.analysis.silo;

import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Scores;

/** The p of the silo score, corrected for testing every group. */
public final class SiloFalseDiscovery implements GroupMetric {

    private static final MetricCard CARD = MetricCard.card("silo.q", "q of the silo score")
            .asks("May this group be called a silo when every group is tested?")
            .is("Benjamini-Hochberg q of silo.p over all groups that have one")
            .range("(0, 1]", "share")
            .reads("the share of false calls to expect among groups with a q as small")
            .undefined("as the silo score")
            .costs("O(B (n + m))")
            .source(
                    "Benjamini, Y., Hochberg, Y. (1995), Controlling the false discovery rate, doi:10.1111/j.2517-6161.1995.tb02031.x");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        return SiloFigures.observed(measured).q();
    }
}
