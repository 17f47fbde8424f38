package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import reciprocity.analysis.provenance.DecidingRow;
import reciprocity.model.Tie;
import reciprocity.study.EvidenceQuestion;
import reciprocity.study.FigureEvidence;
import reciprocity.study.Study;

/** A figure with the rows of the files it stands on. */
public final class EvidenceJson {

    /** Rows that are listed; all are counted. */
    static final int MOST_ROWS = 5_000;

    private EvidenceJson() {}

    /** The object of the API. */
    public static ObjectNode of(Study study, EvidenceQuestion asked, String version) {
        FigureEvidence evidence = study.evidence(asked);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode reasons = JsonNodeFactory.instance.objectNode();
        json.put("metric", evidence.card().id());
        json.put("shape", evidence.shape());
        json.put("person", asked.person());
        json.put("of", asked.of());
        json.put("to", asked.to());
        FigureJson.put(json, reasons, "value", evidence.figure());
        json.put("rowCount", evidence.rows().size());
        json.put(
                "tieCount",
                evidence.rows().stream()
                        .map(row -> (long) row.source() << 32 | row.target())
                        .distinct()
                        .count());
        ArrayNode rows = json.putArray("rows");
        evidence.rows().stream().limit(MOST_ROWS).forEach(row -> rows.add(row(study, row)));
        json.set("reasons", reasons);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static ObjectNode row(Study study, DecidingRow row) {
        Tie answer = row.answer();
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", answer.origin().file())
                .put("row", answer.origin().row())
                .put("question", answer.kind())
                .put("answeredBy", answer.source().value())
                .put("source", study.network().people().id(row.source()).value())
                .put("target", study.network().people().id(row.target()).value())
                .put("weight", answer.weight());
    }
}
