package reciprocity.analysis.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reciprocity.graph.OrgNetwork;

/**
 * Those who lead without the title: no leaders, and asked before decisions by more people than at least nine tenths of the
 * organization are. The bar is the smallest number of askers that at least nine tenths of the people inside the
 * organization do not exceed, so at most a tenth of them stand above it. O(n log n).
 *
 * @param bar the number of askers that must be exceeded; 0 where nobody is asked
 * @param people those above it who do not lead, by number
 */
public record EmergentLeaders(int bar, List<Asked> people) {

    private static final double SHARE = 0.9;

    /**
     * A person, and by how many people they are asked.
     *
     * @param person the number
     * @param by how many ask
     */
    public record Asked(int person, int by) {}

    public EmergentLeaders {
        people = List.copyOf(people);
    }

    /** Those of a network of who asks whom. */
    public static EmergentLeaders of(OrgNetwork consults) {
        int[] insiders = java.util.stream.IntStream.range(0, consults.size())
                .filter(person -> !consults.person(person).external())
                .toArray();
        int[] askers = Arrays.stream(insiders)
                .map(person ->
                        consults.ties().in().end(person) - consults.ties().in().begin(person))
                .toArray();
        int bar = bar(askers);
        List<Asked> people = new ArrayList<>();
        for (int i = 0; i < insiders.length; i++) {
            if (askers[i] > bar && !consults.person(insiders[i]).leader()) {
                people.add(new Asked(insiders[i], askers[i]));
            }
        }
        return new EmergentLeaders(bar, people);
    }

    private static int bar(int[] askers) {
        if (askers.length == 0) {
            return 0;
        }
        int[] sorted = askers.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(SHARE * sorted.length - 1e-9) - 1];
    }
}
