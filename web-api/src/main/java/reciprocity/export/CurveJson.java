package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.scenario.DepartureCurve;
import reciprocity.study.Study;

/** What stays connected as people leave. */
public final class CurveJson {

    private final boolean shown;
    private final ObjectNode reasons = JsonNodeFactory.instance.objectNode();

    private CurveJson(boolean shown) {
        this.shown = shown;
    }

    /** The object of the API. */
    public static ObjectNode of(Study study, String version) {
        ObjectNode json =
                new CurveJson(study.guard().totalShown()).object(study.whatIf().curve());
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private ObjectNode object(DepartureCurve curve) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode worst = json.putArray("worst");
        for (DepartureCurve.Point point : curve.worst()) {
            ObjectNode one = worst.addObject().put("gone", point.gone());
            put(one, "worst/" + point.gone(), "largest", point.largest());
            put(one, "worst/" + point.gone(), "efficiency", point.efficiency());
        }
        ArrayNode random = json.putArray("random");
        for (DepartureCurve.Band band : curve.random()) {
            ObjectNode one = random.addObject().put("gone", band.gone());
            spread(one.putObject("largest"), "random/" + band.gone() + "/largest", band.largest());
            spread(one.putObject("efficiency"), "random/" + band.gone() + "/efficiency", band.efficiency());
        }
        json.put("orders", curve.orders());
        ObjectNode costly = json.putObject("costly").put("above", DepartureCurve.COSTLY);
        if (shown) {
            costly.put("people", curve.costly());
        } else {
            costly.putNull("people");
        }
        json.set("reasons", reasons);
        return json;
    }

    private void spread(ObjectNode json, String path, DepartureCurve.Spread spread) {
        put(json, path, "low", spread.low());
        put(json, path, "middle", spread.middle());
        put(json, path, "high", spread.high());
    }

    private void put(ObjectNode json, String path, String name, Figure figure) {
        ObjectNode why = JsonNodeFactory.instance.objectNode();
        FigureJson.put(json, why, name, shown ? figure : Figure.undefined(Reason.SUPPRESSED));
        if (!why.isEmpty()) {
            ObjectNode at = reasons;
            for (String step : path.split("/", -1)) {
                at = at.withObjectProperty(step);
            }
            at.setAll(why);
        }
    }
}
