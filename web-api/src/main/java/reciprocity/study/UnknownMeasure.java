package reciprocity.study;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Metric;

/** What is said to whoever asks for a measure that the catalogue does not have: which ones come near. */
final class UnknownMeasure {

    private static final int NAMED = 3;
    private static final double NEAR = 0.4;
    private static final String USUAL = "reciprocity";

    private UnknownMeasure() {}

    /** The refusal of an id; it names the ids most like it, by pairs of letters, or one that is always there. */
    static UnanswerableException refused(String id) {
        return new UnanswerableException(
                "measures", id, "an id of METRICS.md or of GET /metrics, such as " + String.join(", ", near(id)));
    }

    private static List<String> near(String id) {
        Set<String> pairs = pairs(id);
        List<String> near = MetricCatalogue.all().stream()
                .map(Metric::id)
                .distinct()
                .filter(known -> alike(pairs, pairs(known)) >= NEAR)
                .sorted(Comparator.comparingDouble((String known) -> -alike(pairs, pairs(known)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NAMED)
                .toList();
        return near.isEmpty() ? List.of(USUAL) : near;
    }

    /** Twice the pairs of letters in both over those of each: 1 for equal words, 0 for words that share none (Dice 1945). */
    private static double alike(Set<String> ones, Set<String> others) {
        long shared = ones.stream().filter(others::contains).count();
        return ones.isEmpty() && others.isEmpty() ? 0 : 2.0 * shared / (ones.size() + others.size());
    }

    private static Set<String> pairs(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
