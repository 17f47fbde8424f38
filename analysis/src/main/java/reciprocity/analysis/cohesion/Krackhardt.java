package reciprocity.analysis.cohesion;

import reciprocity.analysis.kernel.Condensation;
import reciprocity.analysis.kernel.StrongComponents;
import reciprocity.analysis.kernel.WeakComponents;
import reciprocity.analysis.metric.Measured;

/** What Krackhardt's four dimensions and the counts of components share. */
record Krackhardt(WeakComponents weak, StrongComponents strong, Condensation condensed) {

    static final String SOURCE =
            "Krackhardt, D. (1994). Graph theoretical dimensions of informal organizations. In Carley,"
                    + " K., Prietula, M. (eds.), Computational Organization Theory, 89-111. Lawrence Erlbaum. doi:10.4324/9781315806648-11";

    static Krackhardt of(Measured measured) {
        return measured.once(Krackhardt.class, m -> {
            StrongComponents strong = StrongComponents.of(m.ties());
            return new Krackhardt(WeakComponents.of(m.ties()), strong, Condensation.of(m.ties(), strong));
        });
    }

    /** Pairs of people in one weak component. */
    long connectedPairs() {
        long pairs = 0;
        for (int part = 0; part < weak.count(); part++) {
            long size = weak.size(part);
            pairs += size * (size - 1) / 2;
        }
        return pairs;
    }
}
