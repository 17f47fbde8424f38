package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import reciprocity.export.ResponseJson;
import reciprocity.study.Study;

/** How many answered, and how far figures could move. */
@Command(
        name = "response",
        description = {
            "Prints how many answered, what that allows, and how far reciprocity, density, E-I and silo scores could move by the",
            "answers that are missing.",
            "The same as the API's answer. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity response --people people.csv --ties ties.csv --survey survey.json --format json"
        })
final class ResponseCommand extends AnswerCommand {

    ResponseCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode answer(Study study, String version) {
        return ResponseJson.of(study, version);
    }
}
