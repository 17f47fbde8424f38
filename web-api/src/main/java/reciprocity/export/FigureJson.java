package reciprocity.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Reason;

/** Writes figures: a count without a decimal point, any other number in full, an undefined one as null with its reason. */
final class FigureJson {

    private static final Set<String> COUNTED = Set.of(
            "people",
            "ties",
            "pairs of people",
            "parts",
            "sets of three",
            "communities",
            "neighbours",
            "steps",
            "label",
            "yes or no");

    private static final double EXACT = 9e15;

    private FigureJson() {}

    /** Whether figures of this card are counts. */
    static boolean counts(MetricCard card) {
        return COUNTED.contains(card.unit());
    }

    /** Whether a number is written without a decimal point. */
    static boolean whole(MetricCard card, double value) {
        return counts(card) && Math.rint(value) == value && Math.abs(value) < EXACT;
    }

    /** Puts the figure, and where it is undefined its reason beside the same path. */
    static void put(ObjectNode values, ObjectNode reasons, MetricCard card, Figure figure) {
        Reason reason = figure.reason();
        if (reason != null) {
            values.putNull(card.id());
            reasons.put(card.id(), reason.name());
        } else if (whole(card, figure.value())) {
            values.put(card.id(), (long) figure.value());
        } else {
            values.put(card.id(), figure.value());
        }
    }

    /** Puts a figure that has no card, in full, and where it is undefined its reason beside it. */
    static void put(ObjectNode values, ObjectNode reasons, String name, Figure figure) {
        Reason reason = figure.reason();
        if (reason == null) {
            values.put(name, figure.value());
        } else {
            values.putNull(name);
            reasons.put(name, reason.name());
        }
    }

    /** The same, or only that it is withheld. */
    static void put(ObjectNode values, ObjectNode reasons, String name, Figure figure, boolean shown) {
        put(values, reasons, name, shown ? figure : Figure.undefined(Reason.SUPPRESSED));
    }
}
