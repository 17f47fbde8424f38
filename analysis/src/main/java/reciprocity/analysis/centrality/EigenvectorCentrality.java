package reciprocity.analysis.centrality;

import reciprocity.analysis.kernel.SpectralLimit;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * Eigenvector centrality on ties in either direction: each person's value is proportional to the sum of their neighbours'
 * values; in [0, 1], the largest 1. Exactly 0 outside the component with the largest leading value; where several share it,
 * the limit of iterating A + I from all ones. Without ties undefined (NO_TIES); where the spectral gap is too small for the
 * limit to be found (a chain of very many people), NOT_ASSESSABLE. Bonacich (1972), doi:10.1080/0022250X.1972.9989806.
 */
public final class EigenvectorCentrality implements PersonMetric {

    private static final MetricCard CARD = MetricCard.card("eigenvector", "Eigenvector centrality")
            .asks("Who is connected to the well connected?")
            .is(
                    "the leading eigenvector of the undirected 0/1 matrix A (ANY), largest value 1; where components share the"
                            + " leading value, the limit of iterating A + I from all ones")
            .range("[0, 1]", "index")
            .reads("1: nobody is better connected to the well connected; 0: outside the leading component.")
            .undefined("NO_TIES without ties; NOT_ASSESSABLE where the iteration does not come to rest")
            .costs("O(n + m) a step; steps grow with the root of the inverse spectral gap")
            .source(
                    "Bonacich, P. (1972). Factoring and weighting approaches to status scores and clique identification."
                            + " Journal of Mathematical Sociology 2, 113-120. doi:10.1080/0022250X.1972.9989806");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        if (measured.ties().ties() == 0) {
            return Scores.undefined(measured.people(), Reason.NO_TIES);
        }
        double[] limit = SpectralLimit.undirected(measured.ties().either());
        return limit == null ? Scores.undefined(measured.people(), Reason.NOT_ASSESSABLE) : Scores.of(limit);
    }
}
