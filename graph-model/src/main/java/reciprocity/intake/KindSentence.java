package reciprocity.intake;

import reciprocity.model.Asks;
import reciprocity.model.Scale;
import reciprocity.model.TieKind;

/** How a kind was read, in words. */
final class KindSentence {

    private KindSentence() {}

    static String of(TieKind kind, int rows) {
        StringBuilder words =
                new StringBuilder("kind '").append(Finding.shown(kind.name())).append("' (");
        words.append(rows).append(rows == 1 ? " row): " : " rows): ");
        words.append(kind.declared() ? "declared as " : "not declared, read by its name as ");
        words.append(kind.meaning());
        words.append(kind.asks() == Asks.GIVES ? ", gives" : ", receives");
        Scale scale = kind.scale();
        words.append(
                scale == null
                        ? ", no scale"
                        : ", scale %s to %s".formatted(Weights.plain(scale.low()), Weights.plain(scale.high())));
        Double threshold = kind.threshold();
        words.append(threshold == null ? ", no threshold" : ", threshold " + Weights.plain(threshold));
        return words.toString();
    }
}
