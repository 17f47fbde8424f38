package reciprocity.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.silo.DensityBetween;
import reciprocity.analysis.silo.DirectedGroupModularity;
import reciprocity.analysis.silo.ExternalInternalIndex;
import reciprocity.analysis.silo.GroupAssortativity;
import reciprocity.analysis.silo.GroupModularity;
import reciprocity.analysis.silo.GroupSize;
import reciprocity.analysis.silo.IncidentExternalInternalIndex;
import reciprocity.analysis.silo.ObservedExpected;
import reciprocity.analysis.silo.PersonExternalInternalIndex;
import reciprocity.analysis.silo.ReceivedExternalInternalIndex;
import reciprocity.analysis.silo.SentExternalInternalIndex;
import reciprocity.analysis.silo.SiloConnectors;
import reciprocity.analysis.silo.SiloFalseDiscovery;
import reciprocity.analysis.silo.SiloScore;
import reciprocity.analysis.silo.SiloShareOfChance;
import reciprocity.analysis.silo.TiesBetween;
import reciprocity.analysis.silo.UndirectedExternalInternalIndex;
import reciprocity.analysis.silo.WeightBetween;

/** Every metric, one line each, in the order readers meet them. */
public final class MetricCatalogue {

    private static final List<Metric> METRICS = Stream.of(
                    reciprocity(), cohesion(), silo(), centrality(), bridge(), cluster())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Metric> BY_ID = byId();

    private MetricCatalogue() {}

    private static List<Metric> reciprocity() {
        return List.of();
    }

    private static List<Metric> cohesion() {
        return List.of();
    }

    private static List<Metric> silo() {
        return List.of(
                new GroupAssortativity(),
                new GroupModularity(),
                new DirectedGroupModularity(),
                new ExternalInternalIndex(),
                new UndirectedExternalInternalIndex(),
                new PersonExternalInternalIndex(),
                new GroupSize(),
                new SentExternalInternalIndex(),
                new ReceivedExternalInternalIndex(),
                new IncidentExternalInternalIndex(),
                new SiloScore(),
                new SiloShareOfChance(),
                new SiloFalseDiscovery(),
                new SiloConnectors(),
                new TiesBetween(),
                new WeightBetween(),
                new DensityBetween(),
                new ObservedExpected());
    }

    private static List<Metric> centrality() {
        return List.of();
    }

    private static List<Metric> bridge() {
        return List.of();
    }

    private static List<Metric> cluster() {
        return List.of();
    }

    private static Map<String, Metric> byId() {
        Map<String, Metric> byId = new LinkedHashMap<>();
        for (Metric metric : METRICS) {
            if (byId.put(metric.getClass().getInterfaces()[0].getSimpleName() + ":" + metric.id(), metric) != null) {
                throw new IllegalStateException("metric '%s' is listed twice".formatted(metric.id()));
            }
        }
        return byId;
    }

    /** All metrics. */
    public static List<Metric> all() {
        return METRICS;
    }

    /** All metrics of one shape. */
    public static <M extends Metric> List<M> all(Class<M> shape) {
        return METRICS.stream().filter(shape::isInstance).map(shape::cast).toList();
    }

    /** The metric of one shape with this id, or null: ids are unique within a shape ({@code ei} has two). */
    public static <M extends Metric> @Nullable M find(Class<M> shape, String id) {
        Metric metric = BY_ID.get(shape.getSimpleName() + ":" + id);
        return metric == null ? null : shape.cast(metric);
    }
}
