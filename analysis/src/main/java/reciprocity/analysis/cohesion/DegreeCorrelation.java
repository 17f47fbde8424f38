package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.TieGraph;

/**
 * The sums of a Pearson correlation over ties, taken about the means so that nothing cancels.
 *
 * @param sent sum of squares of the senders' out-degrees
 * @param received sum of squares of the receivers' in-degrees
 * @param both sum of products
 */
record DegreeCorrelation(double sent, double received, double both) {

    /** A person sends as many ties as their out-degree, so each person counts that often in a mean over ties. */
    static DegreeCorrelation of(TieGraph ties) {
        double meanSent = 0;
        double meanReceived = 0;
        for (int person = 0; person < ties.people(); person++) {
            double out = ties.out().degree(person);
            double in = ties.in().degree(person);
            meanSent += out * out;
            meanReceived += in * in;
        }
        meanSent /= ties.ties();
        meanReceived /= ties.ties();
        double sent = 0;
        double received = 0;
        double both = 0;
        for (int person = 0; person < ties.people(); person++) {
            int out = ties.out().degree(person);
            int in = ties.in().degree(person);
            sent += out * (out - meanSent) * (out - meanSent);
            received += in * (in - meanReceived) * (in - meanReceived);
            for (int at = ties.out().begin(person); at < ties.out().end(person); at++) {
                both += (out - meanSent) * (ties.in().degree(ties.out().neighbour(at)) - meanReceived);
            }
        }
        return new DegreeCorrelation(sent, received, both);
    }

    /** Means of whole numbers that are all alike are exact, so a spread of 0 is found as 0. */
    Figure figure() {
        return sent == 0 || received == 0
                ? Figure.undefined(Reason.CONSTANT)
                : Figure.of(both / Math.sqrt(sent * received));
    }
}
