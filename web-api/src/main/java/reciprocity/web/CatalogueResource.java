package reciprocity.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.export.CardJson;
import reciprocity.export.Json;

/** What figures there are, and what calls there are. */
final class CatalogueResource {

    private final String version;

    CatalogueResource(String version) {
        this.version = version;
    }

    void metrics(Context ctx) {
        Answers.tagged(ctx, "metrics " + version, () -> {
            List<CardJson> cards =
                    MetricCatalogue.all().stream().map(CardJson::of).toList();
            return Json.bytes(Map.of("metrics", cards));
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
