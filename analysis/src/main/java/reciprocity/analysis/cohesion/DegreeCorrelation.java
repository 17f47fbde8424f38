package reciprocity.analysis.cohesion;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/**
 * The sums of a Pearson correlation over ties, taken about the means so that nothing cancels.
 *
 * @param sent sum of squares of the senders' out-degrees
 * @param received sum of squares of the receivers' in-degrees
 * @param both sum of products
 */
record DegreeCorrelation(double sent, double received, double both) {

    /** A person sends as many ties as their out-degree, so each person counts that often in a mean over ties. */
    static DegreeCorrelation of(Rows out, Rows in) {
        double meanSent = 0;
        double meanReceived = 0;
        for (int person = 0; person < out.people(); person++) {
            double sends = out.degree(person);
            double receives = in.degree(person);
            meanSent += sends * sends;
            meanReceived += receives * receives;
        }
        meanSent /= out.entries();
        meanReceived /= out.entries();
        double sent = 0;
        double received = 0;
        double both = 0;
        for (int person = 0; person < out.people(); person++) {
            int sends = out.degree(person);
            int receives = in.degree(person);
            sent += sends * (sends - meanSent) * (sends - meanSent);
            received += receives * (receives - meanReceived) * (receives - meanReceived);
            for (int at = out.begin(person); at < out.end(person); at++) {
                both += (sends - meanSent) * (in.degree(out.neighbour(at)) - meanReceived);
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
