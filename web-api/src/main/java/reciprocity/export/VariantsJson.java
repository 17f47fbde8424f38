package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.IntFunction;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.variant.Variant;
import reciprocity.study.OtherReadings;
import reciprocity.study.Study;

/** The readings of measures with their values on the same data, and which program prints each. */
public final class VariantsJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Study study;

    private VariantsJson(Study study) {
        this.study = study;
    }

    /** The object of the API and of the command {@code variants}. */
    public static ObjectNode of(Study study, OtherReadings asked, String version) {
        VariantsJson writer = new VariantsJson(study);
        List<OtherReadings.Family> families = study.ask(asked).families();
        ObjectNode json = NODES.objectNode();
        ObjectNode reasons = NODES.objectNode();
        writer.families("network", NetworkMetric.class, families, json, reasons);
        writer.families("people", PersonMetric.class, families, json, reasons);
        writer.families("groups", GroupMetric.class, families, json, reasons);
        json.set("reasons", reasons);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private void families(
            String name,
            Class<? extends Metric> shape,
            List<OtherReadings.Family> families,
            ObjectNode json,
            ObjectNode reasons) {
        ArrayNode list = json.putArray(name);
        ObjectNode whys = NODES.objectNode();
        families.stream().filter(family -> family.shape() == shape).forEach(family -> list.add(family(family, whys)));
        if (!whys.isEmpty()) {
            reasons.set(name, whys);
        }
    }

    private ObjectNode family(OtherReadings.Family family, ObjectNode reasons) {
        ObjectNode json = NODES.objectNode().put("id", family.id());
        ArrayNode readings = json.putArray("readings");
        ObjectNode whys = NODES.objectNode();
        for (Variant variant : family.readings()) {
            ObjectNode one = readings.addObject()
                    .put("name", variant.name())
                    .put("id", variant.id().isEmpty() ? null : variant.id());
            ObjectNode why = NODES.objectNode();
            values(family, variant, one, why);
            one.put("printedBy", variant.printedBy()).put("definition", variant.definition());
            if (!why.isEmpty()) {
                whys.set(variant.name(), why);
            }
        }
        if (!whys.isEmpty()) {
            reasons.putObject(family.id()).set("readings", whys);
        }
        return json;
    }

    private void values(OtherReadings.Family family, Variant variant, ObjectNode json, ObjectNode why) {
        Figure hidden = Figure.undefined(Reason.SUPPRESSED);
        if (family.shape() == NetworkMetric.class) {
            FigureJson.put(json, why, "value", family.hidden() ? hidden : variant.value());
            return;
        }
        boolean people = family.shape() == PersonMetric.class;
        ObjectNode values = json.putObject("values");
        ObjectNode whys = NODES.objectNode();
        IntFunction<String> name = people
                ? i -> study.network().people().id(i).value()
                : i -> study.network().groups().name(i);
        for (int i = 0; i < variant.values().size(); i++) {
            boolean shown = !family.hidden() && (people || study.guard().shown(i));
            FigureJson.put(values, whys, name.apply(i), shown ? variant.values().at(i) : hidden);
        }
        if (!whys.isEmpty()) {
            why.set("values", whys);
        }
    }
}
