package reciprocity.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.export.Json;

/** What figures there are, and what calls there are. */
final class CatalogueResource {

    private final String version;

    /** A metric's card with its shape. */
    record MetricJson(
            String id,
            String shape,
            String name,
            String question,
            String definition,
            String range,
            String unit,
            String reading,
            String undefined,
            String complexity,
            List<String> source) {}

    CatalogueResource(String version) {
        this.version = version;
    }

    void metrics(Context ctx) {
        Answers.tagged(ctx, "metrics " + version, () -> {
            List<MetricJson> cards =
                    MetricCatalogue.all().stream().map(CatalogueResource::json).toList();
            return Json.bytes(Map.of("metrics", cards));
        });
    }

    private static MetricJson json(Metric metric) {
        MetricCard card = metric.card();
        return new MetricJson(
                card.id(),
                shape(metric),
                card.name(),
                card.question(),
                card.definition(),
                card.range(),
                card.unit(),
                card.reading(),
                card.undefined(),
                card.complexity(),
                card.source());
    }

    private static String shape(Metric metric) {
        if (metric instanceof NetworkMetric) {
            return "network";
        }
        if (metric instanceof GroupMetric) {
            return "group";
        }
        return metric instanceof MatrixMetric ? "matrix" : "person";
    }

    void contract(Context ctx) {
        if (Answers.stands(ctx, "openapi " + version)) {
            return;
        }
        try (InputStream in = CatalogueResource.class.getResourceAsStream("/openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("openapi.yaml is not on the class path");
            }
            Answers.tag(ctx, "openapi " + version);
            ctx.contentType("application/yaml; charset=utf-8").result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
