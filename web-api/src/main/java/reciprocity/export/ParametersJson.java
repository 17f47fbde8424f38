package reciprocity.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import reciprocity.analysis.silo.Basis;
import reciprocity.graph.Symmetry;
import reciprocity.study.Study;

/** With what a result was made, so that it can be made again. */
public final class ParametersJson {

    private ParametersJson() {}

    /** The parameters of a study. */
    public static ObjectNode of(Study study, String version) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        var ties = json.putArray("tie");
        if (study.reading().kinds().isEmpty()) {
            study.survey().kinds().forEach(kind -> ties.add(kind.name()));
        } else {
            study.reading().kinds().forEach(ties::add);
        }
        json.put("group", study.reading().groupColumn());
        json.put("minWeight", study.reading().minimumWeight());
        json.put("direction", study.reading().direction().name());
        json.put("projection", projection(study.reading().symmetry()));
        json.put("basis", study.basis() == Basis.OBSERVED ? "OBSERVED" : "OBSERVED; RESPONDENTS for silo tests");
        json.put("seed", study.question().seed());
        json.put("permutations", study.question().permutations());
        json.put("revision", study.summary().revision());
        json.put("version", version);
        return json;
    }

    private static String projection(Symmetry symmetry) {
        return switch (symmetry) {
            case AS_NAMED -> "DIRECTED; ANY where a figure says undirected";
            case EITHER -> "EITHER: both ways where a tie goes either way, weights summed";
            case BOTH -> "BOTH: only where ties go both ways, the lesser weight";
        };
    }
}
