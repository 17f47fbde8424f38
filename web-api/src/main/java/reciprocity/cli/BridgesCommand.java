package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine.Command;
import reciprocity.export.BridgesJson;
import reciprocity.study.Study;

/** Who and what joins groups. */
@Command(
        name = "bridges",
        description = {
            "Prints who joins which groups, what is lost where they leave, who could take over, and the ties that join parts.",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {"", "Example:", "  reciprocity bridges --people people.csv --ties ties.csv --tie advice --format json"
        })
final class BridgesCommand extends StudyCommand {

    BridgesCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode json(Study study) {
        return BridgesJson.of(study);
    }

    @Override
    List<String> lines(Study study) {
        return BridgesJson.lines(study);
    }
}
