package reciprocity.analysis.variant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * All readings of the family that an id belongs to, the one with this id first; the others in the order of the family. An
     * id that the network and people share ({@code clustering}) means the network's. An id without other readings gives an
     * empty list.
     */
    public static List<Variant> of(Measured measured, String id) {
        List<Variant> network = of(measured, NetworkMetric.class, id);
        return network.isEmpty() ? of(measured, PersonMetric.class, id) : network;
    }

    /**
     * The same of one shape of metric; empty for shapes other than {@link NetworkMetric} and {@link PersonMetric}.
     *
     * @param shape of the network or of each person
     */
    public static List<Variant> of(Measured measured, Class<? extends Metric> shape, String id) {
        for (List<Reading> family : families(shape)) {
            if (family.stream().anyMatch(reading -> reading.id().equals(id))) {
                List<Variant> variants = new ArrayList<>();
                Stream.concat(
                                family.stream().filter(reading -> reading.id().equals(id)),
                                family.stream().filter(reading -> !reading.id().equals(id)))
                        .forEach(reading -> variants.add(reading.on(measured)));
                return List.copyOf(variants);
            }
        }
        return List.of();
    }

    /** Every id that has other readings, in the order of the families. */
    public static Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(NetworkMetric.class, PersonMetric.class)
                .flatMap(shape -> families(shape).stream())
                .flatMap(List::stream)
                .map(Reading::id)
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        return ids;
    }

    private static List<List<Reading>> families(Class<? extends Metric> shape) {
        if (shape == NetworkMetric.class) {
            return NetworkReadings.families();
        }
        return shape == PersonMetric.class ? PersonReadings.families() : List.of();
    }
}
