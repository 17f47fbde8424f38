package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import reciprocity.analysis.centrality.BetweennessPlace;
import reciprocity.analysis.metric.Reason;
import reciprocity.study.BetweennessRanking;
import reciprocity.study.Study;

/** Who stands in between most, with how far that is certain; who they are only where enough answered. */
public final class BetweennessJson {

    private BetweennessJson() {}

    /** The object of the API and of the command {@code betweenness}. */
    public static ObjectNode of(Study study, BetweennessRanking asked, String version) {
        BetweennessRanking.Found found = study.ask(asked);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("exact", found.exact())
                .put("eps", asked.eps())
                .put("delta", asked.delta())
                .put("draws", found.draws())
                .put("widest", found.widest())
                .put("seconds", asked.seconds())
                .put("top", asked.top())
                .put("sure", found.sure());
        ObjectNode reasons = JsonNodeFactory.instance.objectNode();
        if (study.showsPersons()) {
            ArrayNode people = json.putArray("people");
            for (BetweennessPlace place : found.places()) {
                people.addObject()
                        .put(
                                "person",
                                study.network().people().id(place.person()).value())
                        .put("value", place.value())
                        .put("low", place.low())
                        .put("high", place.high())
                        .put("bestPlace", place.best())
                        .put("worstPlace", place.worst())
                        .put("sure", place.sure());
            }
        } else {
            json.putNull("people");
            reasons.put("people", Reason.SUPPRESSED.name());
        }
        json.set("reasons", reasons);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }
}
