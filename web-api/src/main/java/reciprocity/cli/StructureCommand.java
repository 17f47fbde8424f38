package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reciprocity.export.StructureJson;
import reciprocity.study.StructureLists;
import reciprocity.study.Study;

/** Where people stand in the network. */
@Command(
        name = "structure",
        description = {
            "Prints where people stand: around the circle of mutual reach (bow-tie), in cohesive subgroups and coalitions, in the core,",
            "beside whom most like them, in rich clubs, and leaders among themselves.",
            "The same as the API's answer. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity structure --people people.csv --ties ties.csv --tie advice --ties-of mutual --k 2 --least 4 --format json"
        })
final class StructureCommand extends AnswerCommand {

    @Option(
            names = "--ties-of",
            defaultValue = "either",
            paramLabel = "HOW",
            description = "Pairs that count as tied in subgroups: either or mutual. Default: ${DEFAULT-VALUE}.")
    private String tied = "either";

    @Option(
            names = "--k",
            defaultValue = "1",
            description = "1 for cliques; k where each member may miss k - 1 others. Default: ${DEFAULT-VALUE}.")
    private int plex = 1;

    @Option(
            names = "--least",
            defaultValue = "3",
            paramLabel = "N",
            description = "People of a subgroup at least. Default: ${DEFAULT-VALUE}.")
    private int least = 3;

    @Option(
            names = "--offset",
            defaultValue = "0",
            paramLabel = "N",
            description = "Subgroups and pairs passed over. Default: ${DEFAULT-VALUE}.")
    private int offset;

    @Option(
            names = "--limit",
            defaultValue = "20",
            paramLabel = "N",
            description = "Subgroups and pairs printed. Default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    StructureCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode answer(Study study, String version) {
        return StructureJson.of(study, StructureLists.of(tied, plex, least, offset, limit), version);
    }
}
