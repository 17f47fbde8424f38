package reciprocity.analysis.support;

import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/**
 * Disjoint sources of support: 0, 1, or 2 for two and more ways without a common person from the circle of mutual support to
 * a person. Without such a circle undefined (NO_CORE). Menger (1927), doi:10.4064/fm-10-1-96-115.
 */
public final class SafetySources implements PersonMetric {

    private static final MetricCard CARD = MetricCard.card("safety_net.sources", "Disjoint sources of support")
            .asks("Would this person still be reached by support if any one person left?")
            .is(
                    "kappa(circle, v), at most 2: ways along ties from the largest strong component (v left out) to v that share"
                            + " nobody but v; of several largest components the one with the first person by id")
            .range("{0, 1, 2}", "sources")
            .reads(
                    "0: nobody to turn to; 1: one person's leave cuts this one off; 2: any one person may leave. How many people"
                            + " give directly is degree.in.")
            .undefined("NO_CORE where no two people reach each other")
            .costs("O(m d), d the depth of the tree of dominators")
            .source(
                    "Menger, K. (1927). Zur allgemeinen Kurventheorie. Fundamenta Mathematicae 10, 96-115."
                            + " doi:10.4064/fm-10-1-96-115",
                    "White, D. R., Harary, F. (2001). The cohesiveness of blocks in social networks. Sociological Methodology"
                            + " 31(1), 305-359. doi:10.1111/0081-1750.00098");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        Sources sources = Sources.of(measured).sources();
        if (sources == null) {
            return Scores.undefined(measured.people(), Reason.NO_CORE);
        }
        int[] counts = new int[measured.people()];
        for (int person = 0; person < counts.length; person++) {
            counts[person] = sources.of(person);
        }
        return Scores.of(counts);
    }
}
