package reciprocity.analysis.variant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;

/**
 * The readings of a measure side by side, so that nobody has to guess why two programs print different numbers. A family is
 * found by the id of any of its readings that the catalogue has.
 */
public final class Variants {

    private Variants() {}

    /** All families: of the network, of each person, of each group. */
    public static List<ReadingFamily> families() {
        return Stream.of(NetworkMetric.class, PersonMetric.class, GroupMetric.class)
                .flatMap(shape -> families(shape).stream())
                .toList();
    }

    /**
     * All readings of the family that an id belongs to, the one with this id first; the others in the order of the family. An
     * id that the network and people share ({@code clustering}) means the network's. An id without other readings gives an
     * empty list.
     */
    public static List<Variant> of(Measured measured, String id) {
        return families().stream()
                .filter(family -> family.has(id))
                .findFirst()
                .map(family -> family.on(measured, id))
                .orElse(List.of());
    }

    /**
     * The same of one shape of metric; empty for pairs of groups, which have no other readings.
     *
     * @param shape of the network, of each person or of each group
     */
    public static List<Variant> of(Measured measured, Class<? extends Metric> shape, String id) {
        return families(shape).stream()
                .filter(family -> family.has(id))
                .findFirst()
                .map(family -> family.on(measured, id))
                .orElse(List.of());
    }

    /** The other readings of an id of one shape, named without values; empty where there are none. */
    public static List<ReadingFamily.Named> others(Class<? extends Metric> shape, String id) {
        return families(shape).stream()
                .filter(family -> family.has(id))
                .findFirst()
                .map(family -> family.others(id))
                .orElse(List.of());
    }

    /** Every id that has other readings, in the order of the families. */
    public static Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        families().forEach(family -> ids.addAll(family.ids()));
        return ids;
    }

    private static List<ReadingFamily> families(Class<? extends Metric> shape) {
        List<List<Reading>> families = shape == NetworkMetric.class
                ? NetworkReadings.families()
                : shape == PersonMetric.class
                        ? PersonReadings.families()
                        : shape == GroupMetric.class ? GroupReadings.families() : List.of();
        return families.stream()
                .map(readings -> new ReadingFamily(shape, readings))
                .toList();
    }
}
