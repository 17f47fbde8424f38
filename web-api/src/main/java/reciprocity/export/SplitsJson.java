package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.significance.Significance;
import reciprocity.analysis.silo.ColumnSplits;
import reciprocity.study.Study;

/** Along which columns the organization splits, strongest first. */
public final class SplitsJson {

    private SplitsJson() {}

    /** The object of the command. */
    public static ObjectNode of(Study study) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode reasons = JsonNodeFactory.instance.objectNode();
        ArrayNode splits = json.putArray("splits");
        for (ColumnSplits.Split split : study.splits()) {
            ObjectNode why = JsonNodeFactory.instance.objectNode();
            Significance chance = split.significance();
            ObjectNode one = splits.addObject().put("column", split.column()).put("groups", split.groups());
            put(study, one, why, "inside", split.inside());
            put(study, one, why, "assortativity", split.assortativity());
            put(study, one, why, "p", chance.upper());
            put(study, one, why, "q", split.q());
            put(study, one, why, "chanceMean", chance.nullMean());
            put(study, one, why, "chanceDeviation", chance.nullSd());
            one.put("exact", chance.exact());
            if (!why.isEmpty()) {
                reasons.set(split.column(), why);
            }
        }
        json.set(
                "reasons",
                reasons.isEmpty()
                        ? reasons
                        : JsonNodeFactory.instance.objectNode().set("splits", reasons));
        return json;
    }

    /** The object of the API: the same with its parameters. */
    public static ObjectNode of(Study study, String version) {
        ObjectNode json = of(study);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static void put(Study study, ObjectNode json, ObjectNode why, String name, Figure figure) {
        FigureJson.put(json, why, name, study.guard().totalShown() ? figure : Figure.undefined(Reason.SUPPRESSED));
    }

    /** One line a column for a reader. */
    public static List<String> lines(Study study) {
        return study.splits().stream()
                .map(split -> String.format(
                        Locale.ROOT,
                        "%s: %d groups, assortativity %s, p %s, q %s, inside %s",
                        split.column(),
                        split.groups(),
                        split.assortativity(),
                        split.significance().upper(),
                        split.q(),
                        split.inside()))
                .toList();
    }
}
