package reciprocity.analysis.golden;

import org.jspecify.annotations.Nullable;

/**
 * What the oracle says of one figure.
 *
 * @param value the number; null where the figure must be undefined
 * @param notCompared why there is nothing to compare with; null where there is
 */
record Expected(@Nullable Double value, @Nullable String notCompared) {

    static Expected number(@Nullable Double value) {
        return new Expected(value, null);
    }

    static Expected undefined() {
        return new Expected(null, null);
    }

    static Expected nothing(String why) {
        return new Expected(null, why);
    }

    static Expected ratio(double above, double below) {
        return below == 0 ? undefined() : number(above / below);
    }
}
