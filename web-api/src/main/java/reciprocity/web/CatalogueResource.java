package reciprocity.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.ConceptCatalogue;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.export.CardJson;
import reciprocity.export.Json;

/** What figures there are, and what calls there are. */
final class CatalogueResource {

    private final String version;

    /** The card of a figure that leaders ask for, with the part of their answer that has it. */
    record ConceptJson(
            String id,
            String part,
            String name,
            String question,
            String definition,
            String range,
            String unit,
            String reading,
            String undefined,
            String complexity,
            List<String> source) {

        static ConceptJson of(MetricCard card) {
            return new ConceptJson(
                    card.id(),
                    card.id().substring(0, card.id().indexOf('.')),
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
    }

    CatalogueResource(String version) {
        this.version = version;
    }

    void metrics(Context ctx) {
        Answers.tagged(ctx, "metrics " + version, () -> {
            List<CardJson> cards =
                    MetricCatalogue.all().stream().map(CardJson::of).toList();
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("metrics", cards);
            json.put(
                    "concepts",
                    ConceptCatalogue.all().stream().map(ConceptJson::of).toList());
            return Json.bytes(json);
        });
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
