package reciprocity.intake;

import reciprocity.model.TieKind;

/**
 * How a kind of tie was read.
 *
 * @param kind the kind
 * @param rows how many rows have it, those of the roster's column {@code manager} included
 * @param sentence the same in words
 */
public record KindReading(TieKind kind, int rows, String sentence) {}
