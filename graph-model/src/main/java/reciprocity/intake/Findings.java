package reciprocity.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects findings: all are counted, the first {@value #LISTED} of each rule and file are listed. */
final class Findings {

    static final int LISTED = 100;

    private record Place(Rule rule, String file) {}

    private final List<Finding> listed = new ArrayList<>();
    private final Map<Place, Integer> counts = new LinkedHashMap<>();
    private boolean errors;

    /** Adds a finding about a cell. */
    void add(Rule rule, String file, int row, String column, String value, String sentence) {
        errors |= rule.severity() == Severity.ERROR;
        if (counts.merge(new Place(rule, file), 1, Integer::sum) <= LISTED) {
            listed.add(Finding.of(rule, file, row, column, value, sentence));
        }
    }

    /** Adds a finding about a whole file. */
    void add(Rule rule, String file, String sentence) {
        add(rule, file, 0, "", "", sentence);
    }

    boolean hasErrors() {
        return errors;
    }

    /** Whether a file broke a rule. */
    boolean has(Rule rule, String file) {
        return counts.containsKey(new Place(rule, file));
    }

    /** How many findings there are of each rule, listed or not. */
    Map<String, Integer> counts() {
        Map<String, Integer> byRule = new LinkedHashMap<>();
        counts.forEach((place, count) -> byRule.merge(place.rule().id(), count, Integer::sum));
        return byRule;
    }

    /** The findings in the order found, then one line for each rule of which not all are listed. */
    List<Finding> list() {
        List<Finding> all = new ArrayList<>(listed);
        counts.forEach((place, count) -> {
            if (count > LISTED) {
                String sentence =
                        "%d further cases of this rule; the first %d are listed".formatted(count - LISTED, LISTED);
                all.add(Finding.of(place.rule(), place.file(), 0, "", "", sentence));
            }
        });
        return all;
    }
}
