package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine.Command;
import reciprocity.export.SilosJson;
import reciprocity.study.Study;

/** Which groups keep to themselves, beyond what size and chance explain. */
@Command(
        name = "silos",
        description = {
            "Prints how far each group keeps to itself, beyond what its size and chance explain, and who connects it.",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {"", "Example:", "  reciprocity silos --people people.csv --ties ties.csv --tie advice --format json"})
final class SilosCommand extends StudyCommand {

    SilosCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode json(Study study) {
        return SilosJson.forCommand(study);
    }

    @Override
    List<String> lines(Study study) {
        return SilosJson.lines(study);
    }
}
