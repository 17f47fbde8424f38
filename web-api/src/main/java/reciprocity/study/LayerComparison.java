package reciprocity.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.overlap.LayerOverlap;
import reciprocity.analysis.significance.Entries;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.Mrqap;
import reciprocity.analysis.significance.Qap;
import reciprocity.analysis.significance.Side;
import reciprocity.graph.TieGraph;

/**
 * The kinds of tie of a question against each other: overlap and QAP correlation of every two, and one explained by the
 * others (MRQAP).
 *
 * @param dependent the kind that is explained; null for the first
 * @param entries whether ties are counted or weighed
 */
public record LayerComparison(@Nullable String dependent, Entries entries) implements Inquiry<LayerComparison.Found> {

    /**
     * What was found.
     *
     * @param ties how many ties each kind has
     * @param pairs every two kinds, in the question's order
     * @param dependent the kind explained
     * @param regression by all others; none for more people than it takes
     */
    public record Found(
            Map<String, Integer> ties, List<Pair> pairs, String dependent, Optional<Mrqap.Regression> regression) {
        public Found {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * Two kinds of tie.
     *
     * @param overlap ties that both have
     * @param correlation over ordered pairs of people; its q is corrected over all pairs of kinds, two-sided
     */
    public record Pair(String first, String second, LayerOverlap overlap, Family.Tested correlation) {

        /** The name by which reasons know it. */
        public String id() {
            return first + " + " + second;
        }
    }

    /** The comparison with entries by their written name: {@code ties} or {@code weights}. */
    public static LayerComparison of(@Nullable String dependent, String entries) {
        return new LayerComparison(dependent, Words.value(Entries.class, "entries", entries));
    }

    @Override
    public Class<Found> found() {
        return Found.class;
    }

    @Override
    public Found of(Study study) {
        List<String> kinds = study.kindNames();
        if (kinds.size() < 2) {
            throw new UnanswerableException("tie", String.join(",", kinds), "two kinds of tie or more, or all");
        }
        Map<String, TieGraph> layers = new LinkedHashMap<>();
        Map<String, Integer> ties = new LinkedHashMap<>();
        for (String kind : kinds) {
            layers.put(kind, study.network(kind).ties());
            ties.put(kind, study.network(kind).ties().ties());
        }
        String explained = dependent == null ? kinds.get(0) : dependent;
        study.network(explained);
        return new Found(ties, pairs(study, kinds), explained, regression(study, layers, explained));
    }

    private List<Pair> pairs(Study study, List<String> kinds) {
        List<Family.Single> tests = new ArrayList<>();
        List<String[]> names = new ArrayList<>();
        for (int one = 0; one < kinds.size(); one++) {
            for (int other = one + 1; other < kinds.size(); other++) {
                names.add(new String[] {kinds.get(one), kinds.get(other)});
                tests.add(new Family.Single(
                        kinds.get(one) + " + " + kinds.get(other),
                        Side.TWO_SIDED,
                        Qap.correlation(
                                study.network(kinds.get(one)).ties(),
                                study.network(kinds.get(other)).ties(),
                                entries,
                                study.question().draws(),
                                study.question().seed())));
            }
        }
        Family family = Family.of("layers", tests);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String first = names.get(i)[0];
            String second = names.get(i)[1];
            LayerOverlap overlap = LayerOverlap.of(
                    study.network(first).ties(), study.network(second).ties());
            pairs.add(new Pair(first, second, overlap, family.tests().get(i)));
        }
        return pairs;
    }

    private Optional<Mrqap.Regression> regression(Study study, Map<String, TieGraph> layers, String explained) {
        if (study.network().size() > Mrqap.MOST_PEOPLE) {
            return Optional.empty();
        }
        Map<String, TieGraph> others = new LinkedHashMap<>(layers);
        others.remove(explained);
        return Optional.of(Mrqap.regress(
                study.network(explained).ties(),
                others,
                entries,
                study.question().permutations(),
                study.question().seed()));
    }

    @Override
    public long steps(Study study) {
        long kinds = study.kindNames().size();
        long people = study.network().size();
        long regression = people > Mrqap.MOST_PEOPLE ? 0 : people * people * kinds;
        return study.question().permutations()
                * (regression + kinds * kinds * (people + study.network().ties().ties()));
    }
}
