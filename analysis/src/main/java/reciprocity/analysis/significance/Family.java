package reciprocity.analysis.significance;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * Tests that are read together, so that their p are corrected together.
 *
 * @param name what the family is about
 * @param tests its tests, in the order given
 */
public record Family(String name, List<Tested> tests) {

    /**
     * One test of a family.
     *
     * @param id what was measured
     * @param side which tail the question is about, whose p enters the correction
     * @param significance the full result
     * @param q p of that side for the family (Benjamini and Hochberg); undefined where p is, which is no part of the family
     */
    public record Tested(String id, Side side, Significance significance, Figure q) {}

    /**
     * A test before its family is known.
     *
     * @param id what was measured
     * @param side which tail the question is about
     * @param significance the full result
     */
    public record Single(String id, Side side, Significance significance) {}

    public Family {
        tests = List.copyOf(tests);
    }

    /** A family of tests; tests without a p are no part of the correction. */
    public static Family of(String name, List<Single> singles) {
        double[] p = singles.stream()
                .mapToDouble(single -> single.significance().p(single.side()).orElse(Double.NaN))
                .toArray();
        double[] q = FalseDiscovery.q(p);
        List<Tested> tests = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            Single single = singles.get(i);
            Reason reason = single.significance().p(single.side()).reason();
            tests.add(new Tested(
                    single.id(),
                    single.side(),
                    single.significance(),
                    reason == null ? Figure.of(q[i]) : Figure.undefined(reason)));
        }
        return new Family(name, tests);
    }

    /**
     * The test of an id.
     *
     * @throws IllegalArgumentException if the family has none
     */
    public Tested test(String id) {
        return tests.stream()
                .filter(tested -> tested.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the family '%s' has no test '%s'".formatted(name, id)));
    }
}
