package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import reciprocity.analysis.significance.Family;
import reciprocity.study.AgainstChance;
import reciprocity.study.Study;

/** Figures against chance, family by family. */
public final class SignificanceJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SignificanceJson() {}

    /** The object of the API and of the command {@code significance}. */
    public static ObjectNode of(Study study, AgainstChance asked, String version) {
        ObjectNode json = NODES.objectNode();
        ObjectNode reasons = NODES.objectNode();
        ArrayNode families = json.putArray("families");
        for (AgainstChance.Tests tests : study.ask(asked).families()) {
            families.add(family(tests, reasons));
        }
        json.putObject("reasons").set("families", reasons);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private static ObjectNode family(AgainstChance.Tests tests, ObjectNode reasons) {
        ObjectNode json = NODES.objectNode().put("id", tests.id()).put("kept", kept(tests.family()));
        ObjectNode whys = NODES.objectNode();
        ArrayNode list = json.putArray("tests");
        for (Family.Tested test : tests.family().tests()) {
            ObjectNode one = list.addObject();
            ObjectNode why = NODES.objectNode();
            SignificanceFields.put(one, why, test, !tests.hidden().contains(test.id()));
            if (!why.isEmpty()) {
                whys.set(test.id(), why);
            }
        }
        if (!whys.isEmpty()) {
            reasons.putObject(tests.id()).set("tests", whys);
        }
        return json;
    }

    private static String kept(Family family) {
        return family.tests().isEmpty()
                ? family.name()
                : family.tests().get(0).significance().method();
    }
}
