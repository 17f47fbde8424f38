package reciprocity.analysis.cohesion;

import reciprocity.analysis.kernel.TriadCensus;
import reciprocity.analysis.kernel.Triangles;
import reciprocity.analysis.metric.Measured;

/** What the figures of closure share: the triangles of the network and its triads, each found only when asked for. */
final class Closure {

    private Closure() {}

    static Triangles triangles(Measured measured) {
        return measured.once(Triangles.class, m -> Triangles.of(m.ties()));
    }

    static TriadCensus triads(Measured measured) {
        return measured.once(TriadCensus.class, m -> TriadCensus.of(m.ties(), triangles(m)));
    }
}
