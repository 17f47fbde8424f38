package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine.Command;
import reciprocity.export.SplitsJson;
import reciprocity.study.Study;

/** Along which column the organization splits most. */
@Command(
        name = "splits",
        description = {
            "Prints how far each column of the roster splits the organization: assortativity, with p and q by shuffled labels.",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {"", "Example:", "  reciprocity splits --people people.csv --ties ties.csv --tie advice --format json"
        })
final class SplitsCommand extends StudyCommand {

    SplitsCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode json(Study study) {
        return SplitsJson.of(study);
    }

    @Override
    List<String> lines(Study study) {
        return SplitsJson.lines(study);
    }
}
