package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine.Command;
import reciprocity.export.SupportJson;
import reciprocity.study.Study;

/** Support in depth: how it comes back, who is safe, whether trust goes with it, customers and support staff. */
@Command(
        name = "support",
        description = {
            "Prints how support comes back, who has nobody to turn to, who is not thanked, customers and support staff.",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {"", "Example:", "  reciprocity support --people people.csv --ties ties.csv --format json"})
final class SupportCommand extends StudyCommand {

    SupportCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode json(Study study) {
        return SupportJson.forCommand(study);
    }

    @Override
    List<String> lines(Study study) {
        return SupportJson.lines(study);
    }
}
