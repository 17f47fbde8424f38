package reciprocity.analysis.cohesion;

import reciprocity.analysis.kernel.Condensation;
import reciprocity.analysis.kernel.StrongComponents;
import reciprocity.analysis.kernel.WeakComponents;
import reciprocity.analysis.metric.Measured;

/** What Krackhardt's four dimensions and the counts of components share, each found only when asked for. */
final class Krackhardt {

    static final String SOURCE =
            "Krackhardt, D. (1994). Graph theoretical dimensions of informal organizations. In Carley,"
                    + " K., Prietula, M. (eds.), Computational Organization Theory, 89-111. Lawrence Erlbaum. doi:10.4324/9781315806648-11";

    private Krackhardt() {}

    static WeakComponents weak(Measured measured) {
        return measured.once(WeakComponents.class, m -> WeakComponents.of(m.ties()));
    }

    static StrongComponents strong(Measured measured) {
        return measured.once(StrongComponents.class, m -> StrongComponents.of(m.ties()));
    }

    static Condensation condensed(Measured measured) {
        return measured.once(Condensation.class, m -> Condensation.of(m.ties(), strong(m)));
    }

    /** Pairs of people in one weak component. */
    static long connectedPairs(Measured measured) {
        WeakComponents weak = weak(measured);
        long pairs = 0;
        for (int part = 0; part < weak.count(); part++) {
            long size = weak.size(part);
            pairs += size * (size - 1) / 2;
        }
        return pairs;
    }
}
