package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.Mrqap;
import reciprocity.analysis.significance.Side;
import reciprocity.study.LayerComparison;
import reciprocity.study.Study;

/** Kinds of tie against each other: what they share, whether they go together, what one owes to the others. */
public final class LayersJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final boolean shown;
    private final ObjectNode reasons = NODES.objectNode();

    private LayersJson(boolean shown) {
        this.shown = shown;
    }

    /** The object of the API and of the command {@code layers}. */
    public static ObjectNode of(Study study, LayerComparison asked, String version) {
        LayerComparison.Found found = study.ask(asked);
        LayersJson writer = new LayersJson(study.guard().totalShown());
        ObjectNode json = NODES.objectNode();
        ArrayNode kinds = json.putArray("kinds");
        found.ties().forEach((kind, ties) -> kinds.addObject().put("id", kind).put("ties", ties));
        json.put("entries", asked.entries().name());
        writer.pairs(found, json.putArray("pairs"));
        json.set("regression", writer.regression(found));
        json.set("reasons", writer.reasons);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private void pairs(LayerComparison.Found found, ArrayNode list) {
        ObjectNode whys = NODES.objectNode();
        for (LayerComparison.Pair pair : found.pairs()) {
            ObjectNode json = list.addObject()
                    .put("id", pair.id())
                    .put("first", pair.first())
                    .put("second", pair.second())
                    .put("both", shown ? pair.overlap().both() : 0);
            ObjectNode why = NODES.objectNode();
            put(json, why, "jaccard", pair.overlap().jaccard());
            json.put("kept", pair.correlation().significance().method());
            test(json, why, "correlation", pair.correlation());
            if (!why.isEmpty()) {
                whys.set(pair.id(), why);
            }
        }
        if (!whys.isEmpty()) {
            reasons.set("pairs", whys);
        }
    }

    private ObjectNode regression(LayerComparison.Found found) {
        ObjectNode json = NODES.objectNode().put("dependent", found.dependent());
        ObjectNode why = NODES.objectNode();
        Mrqap.Regression fitted = found.regression().orElse(null);
        Figure tooMany = Figure.undefined(Reason.NOT_ASSESSABLE);
        json.put("pairs", fitted == null ? 0 : fitted.pairs());
        put(json, why, "rSquared", fitted == null ? tooMany : fitted.rSquared());
        put(json, why, "adjusted", fitted == null ? tooMany : fitted.adjusted());
        ArrayNode list = json.putArray("coefficients");
        if (fitted != null) {
            coefficients(fitted, json, list, why);
        }
        if (!why.isEmpty()) {
            reasons.set("regression", why);
        }
        return json;
    }

    private void coefficients(Mrqap.Regression fitted, ObjectNode json, ArrayNode list, ObjectNode why) {
        ObjectNode whys = NODES.objectNode();
        for (Mrqap.Coefficient coefficient : fitted.coefficients()) {
            json.put("kept", coefficient.significance().method());
            ObjectNode one = list.addObject().put("id", coefficient.name());
            ObjectNode whyOne = NODES.objectNode();
            put(one, whyOne, "estimate", coefficient.estimate());
            test(
                    one,
                    whyOne,
                    "t",
                    new Family.Tested(coefficient.name(), Side.TWO_SIDED, coefficient.significance(), coefficient.q()));
            if (!whyOne.isEmpty()) {
                whys.set(coefficient.name(), whyOne);
            }
        }
        if (!whys.isEmpty()) {
            why.set("coefficients", whys);
        }
    }

    private void test(ObjectNode json, ObjectNode reasons, String name, Family.Tested test) {
        ObjectNode why = NODES.objectNode();
        SignificanceFields.put(json.putObject(name), why, test, shown);
        if (!why.isEmpty()) {
            reasons.set(name, why);
        }
    }

    private void put(ObjectNode json, ObjectNode why, String name, Figure figure) {
        FigureJson.put(json, why, name, figure, shown);
    }
}
