package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import reciprocity.graph.OrgNetwork;
import reciprocity.study.Study;

/** People to choose from: by a part of the name, or by their ids, in the order of their names. */
public final class PeopleJson {

    private PeopleJson() {}

    /**
     * The object of the API.
     *
     * @param part a part of the name or the whole id; case and accents do not matter; empty for everybody
     * @param ids only these people, or everybody where there are none
     * @param offset how many are passed over
     * @param limit how many are given
     */
    public static ObjectNode of(Study study, String part, List<String> ids, int offset, int limit, String version) {
        int[] found = study.directory().find(part, Set.copyOf(ids));
        OrgNetwork network = study.network();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("matching", found.length).put("offset", offset);
        ArrayNode people = json.putArray("people");
        Arrays.stream(found)
                .skip(offset)
                .limit(limit)
                .forEach(number -> people.addObject()
                        .put("id", network.person(number).id().value())
                        .put("name", network.person(number).name())
                        .put("group", network.groups().name(network.groups().of(number))));
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }
}
