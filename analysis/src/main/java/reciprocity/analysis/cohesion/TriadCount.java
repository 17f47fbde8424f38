package reciprocity.analysis.cohesion;

import java.util.Locale;
import reciprocity.analysis.kernel.TriadType;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;

/**
 * Triad census: how many sets of three people are joined in one of the sixteen ways; one instance a way. A count, 0 or more,
 * always defined. Holland and Leinhardt (1970), doi:10.1086/224954; counted after Batagelj and Mrvar (2001),
 * doi:10.1016/S0378-8733(01)00035-1.
 */
public final class TriadCount implements NetworkMetric {

    private final TriadType type;
    private final MetricCard card;

    /** The count of one type. */
    public TriadCount(TriadType type) {
        this.type = type;
        this.card = MetricCard.card("triads." + type.code(), "Triads " + type.code())
                .asks("How many sets of three people look like this: %s?".formatted(type.picture()))
                .is(String.format(
                        Locale.ROOT,
                        "number of sets of three people with %d mutual, %d one-way and %d unjoined pairs: %s",
                        type.mutual(),
                        type.asymmetric(),
                        3 - type.mutual() - type.asymmetric(),
                        type.picture()))
                .range("[0, n(n-1)(n-2)/6]", "sets of three")
                .reads("A count: compare it with what chance lays, and with the other fifteen.")
                .costs("O(m sqrt(m))")
                .source(
                        "Holland, P. W., Leinhardt, S. (1970). A method for detecting structure in sociometric data."
                                + " American Journal of Sociology 76, 492-513. doi:10.1086/224954",
                        "Batagelj, V., Mrvar, A. (2001). A subquadratic triad census algorithm for large sparse networks"
                                + " with small maximum degree. Social Networks 23, 237-243."
                                + " doi:10.1016/S0378-8733(01)00035-1");
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Figure measure(Measured measured) {
        return Figure.of((double) Closure.triads(measured).of(type));
    }
}
