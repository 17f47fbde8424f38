package reciprocity.analysis.reciprocity;

import reciprocity.analysis.kernel.Dyads;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;

/**
 * Dyad census: how many pairs of people are joined both ways, one way, or not at all. One instance a kind of pair; counts
 * of pairs, 0 or more, always defined. Holland and Leinhardt (1970), doi:10.1086/224954.
 */
public final class DyadCount implements NetworkMetric {

    /** How a pair of people is joined. */
    public enum Pair {
        /** Ties go both ways. */
        MUTUAL("dyads.mutual", "Mutual pairs", "How many pairs give each other?", "pairs with ties both ways"),
        /** A tie goes one way. */
        ASYMMETRIC(
                "dyads.asymmetric", "One-way pairs", "How many pairs are one-sided?", "pairs with a tie one way only"),
        /** There is no tie. */
        NULL("dyads.null", "Unjoined pairs", "How many pairs have no tie?", "pairs with no tie");

        private final String id;
        private final String label;
        private final String question;
        private final String counted;

        Pair(String id, String label, String question, String counted) {
            this.id = id;
            this.label = label;
            this.question = question;
            this.counted = counted;
        }
    }

    private final Pair pair;
    private final MetricCard card;

    /** The count of one kind of pair. */
    public DyadCount(Pair pair) {
        this.pair = pair;
        this.card = MetricCard.card(pair.id, pair.label)
                .asks(pair.question)
                .is("number of " + pair.counted + "; the three kinds add up to n(n-1)/2")
                .range("[0, n(n-1)/2]", "pairs")
                .reads("A count: compare it with the other two kinds of pair.")
                .source("Holland, P. W., Leinhardt, S. (1970). A method for detecting structure in sociometric data."
                        + " American Journal of Sociology 76, 492-513. doi:10.1086/224954");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Figure measure(Measured measured) {
        Dyads dyads = Census.of(measured).dyads();
        return Figure.of(
                switch (pair) {
                    case MUTUAL -> dyads.mutual();
                    case ASYMMETRIC -> dyads.asymmetric();
                    case NULL -> dyads.none();
                });
    }
}
