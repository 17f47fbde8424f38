package reciprocity.analysis.variant;

import java.util.function.Function;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;

/** A reading before it is measured. */
record Reading(String name, String id, String printedBy, String definition, Function<Measured, Scores> measure) {

    Variant on(Measured measured) {
        return new Variant(name, id, printedBy, definition, measure.apply(measured));
    }

    /** A network metric of the catalogue, defined as its card says. */
    static Reading network(String id, String printedBy) {
        NetworkMetric metric = MetricCatalogue.find(NetworkMetric.class, id);
        if (metric == null) {
            throw new IllegalStateException("the catalogue has no network metric '%s'".formatted(id));
        }
        return network(metric.card().name(), id, printedBy, metric.card().definition(), metric::measure);
    }

    /** A reading of the network. */
    static Reading network(
            String name, String id, String printedBy, String definition, Function<Measured, Figure> figure) {
        return new Reading(name, id, printedBy, definition, measured -> Scores.of(1, place -> figure.apply(measured)));
    }

    /** A group metric of the catalogue, defined as its card says. */
    static Reading group(String id, String printedBy) {
        GroupMetric metric = MetricCatalogue.find(GroupMetric.class, id);
        if (metric == null) {
            throw new IllegalStateException("the catalogue has no group metric '%s'".formatted(id));
        }
        return new Reading(metric.card().name(), id, printedBy, metric.card().definition(), metric::measure);
    }

    /** A person metric of the catalogue, defined as its card says. */
    static Reading person(String id, String printedBy) {
        PersonMetric metric = MetricCatalogue.find(PersonMetric.class, id);
        if (metric == null) {
            throw new IllegalStateException("the catalogue has no person metric '%s'".formatted(id));
        }
        return new Reading(metric.card().name(), id, printedBy, metric.card().definition(), metric::measure);
    }

    /** A reading of each person that the catalogue leaves out. */
    static Reading person(String name, String printedBy, String definition, Function<Measured, Scores> measure) {
        return new Reading(name, "", printedBy, definition, measure);
    }
}
