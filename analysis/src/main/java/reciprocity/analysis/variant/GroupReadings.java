package reciprocity.analysis.variant;

import static reciprocity.analysis.variant.Reading.group;

import java.util.List;

/** The families of readings of each group. */
final class GroupReadings {

    private GroupReadings() {}

    static List<List<Reading>> families() {
        return List.of(externalInternal());
    }

    private static List<Reading> externalInternal() {
        return List.of(
                group("ei.sent", "the definition on ties that members send: rows of the matrix"),
                group("ei.received", "the same on ties that members receive: columns of the matrix"),
                group("ei.incident", "programs that count every tie with an end in the group once"),
                group("ei.ends", "programs that add up rows of a symmetric matrix: a tie inside counts at both ends"));
    }
}
