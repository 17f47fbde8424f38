package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reciprocity.export.CommunitiesJson;
import reciprocity.study.CommunitySearch;
import reciprocity.study.Study;

/** Communities by ties alone. */
@Command(
        name = "communities",
        description = {
            "Prints communities by ties alone, how much they depend on chance, and how far they are the groups of the roster.",
            "The same as the API's answer. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity communities --people people.csv --ties ties.csv --tie advice --algorithm leiden --resolution 1 --runs 20 --seed 1"
        })
final class CommunitiesCommand extends AnswerCommand {

    @Option(
            names = "--algorithm",
            defaultValue = "leiden",
            paramLabel = "NAME",
            description = "leiden or label-propagation. Default: ${DEFAULT-VALUE}.")
    private String algorithm = "leiden";

    @Option(
            names = "--resolution",
            defaultValue = "1",
            paramLabel = "X",
            description = "Of leiden; above 1 gives more and smaller communities. Default: ${DEFAULT-VALUE}.")
    private double resolution = 1;

    @Option(
            names = "--runs",
            defaultValue = "20",
            paramLabel = "R",
            description = "Runs with seeds of their own that are compared. Default: ${DEFAULT-VALUE}.")
    private int runs = CommunitySearch.RUNS;

    CommunitiesCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode answer(Study study, String version) {
        return CommunitiesJson.of(study, CommunitySearch.of(algorithm, resolution, runs), version);
    }
}
