package reciprocity.analysis.variant;

import java.util.List;
import java.util.stream.Stream;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Metric;

/** The readings of one measure, before they are measured. */
public final class ReadingFamily {

    private final Class<? extends Metric> shape;
    private final List<Reading> readings;

    /**
     * A reading by its name.
     *
     * @param name what tells it from the others
     * @param id its id in the catalogue; empty where the catalogue leaves it out
     * @param printedBy which programs print it, with the call
     * @param definition the reading in a sentence
     */
    public record Named(String name, String id, String printedBy, String definition) {}

    ReadingFamily(Class<? extends Metric> shape, List<Reading> readings) {
        this.shape = shape;
        this.readings = List.copyOf(readings);
    }

    /** Whether the figures are of the network, of each person or of each group. */
    public Class<? extends Metric> shape() {
        return shape;
    }

    /** The ids of the readings that the catalogue has, in order; the first one names the family. */
    public List<String> ids() {
        return readings.stream().map(Reading::id).filter(id -> !id.isEmpty()).toList();
    }

    /** Whether a reading has this id. */
    public boolean has(String id) {
        return ids().contains(id);
    }

    /** All readings but the one of an id. */
    public List<Named> others(String id) {
        return readings.stream()
                .filter(reading -> !reading.id().equals(id))
                .map(one -> new Named(one.name(), one.id(), one.printedBy(), one.definition()))
                .toList();
    }

    /** The readings with their values, the one of an id first. */
    public List<Variant> on(Measured measured, String id) {
        return Stream.concat(
                        readings.stream().filter(reading -> reading.id().equals(id)),
                        readings.stream().filter(reading -> !reading.id().equals(id)))
                .map(reading -> reading.on(measured))
                .toList();
    }
}
