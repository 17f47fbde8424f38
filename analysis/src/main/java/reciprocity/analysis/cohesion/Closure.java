package reciprocity.analysis.cohesion;

import reciprocity.analysis.kernel.TriadCensus;
import reciprocity.analysis.kernel.Triangles;
import reciprocity.analysis.metric.Measured;

/** What the figures of closure share: the triangles of the network and its triads. */
record Closure(Triangles triangles, TriadCensus triads) {

    static Closure of(Measured measured) {
        return measured.once(Closure.class, m -> {
            Triangles triangles = measured.once(Triangles.class, x -> Triangles.of(x.ties()));
            return new Closure(triangles, TriadCensus.of(m.ties(), triangles));
        });
    }
}
