package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reciprocity.export.BetweennessJson;
import reciprocity.study.BetweennessRanking;
import reciprocity.study.Study;

/** Who stands in between most, in networks too large to look at all pairs too. */
@Command(
        name = "betweenness",
        description = {
            "Prints who stands in between most along directed ties: exact where the budget allows, otherwise estimated from drawn",
            "shortest paths. Bounds hold for everybody at once with chance 1 - delta; each person's best and worst place follow",
            "from them. The same as the API's answer. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity betweenness --people people.csv --ties ties.csv --tie advice --eps 0.0005 --delta 0.05 --top 10"
        })
final class BetweennessCommand extends AnswerCommand {

    @Option(
            names = "--eps",
            defaultValue = "" + BetweennessRanking.EPS,
            paramLabel = "E",
            description = "The widest bound wanted where it is estimated, as a share of the ordered pairs of people."
                    + " Default: ${DEFAULT-VALUE}.")
    private double eps = BetweennessRanking.EPS;

    @Option(
            names = "--delta",
            defaultValue = "" + BetweennessRanking.DELTA,
            paramLabel = "D",
            description = "The chance that some bound does not hold. Default: ${DEFAULT-VALUE}.")
    private double delta = BetweennessRanking.DELTA;

    @Option(
            names = "--top",
            defaultValue = "" + BetweennessRanking.TOP,
            paramLabel = "N",
            description = "How many people are listed. Default: ${DEFAULT-VALUE}.")
    private int top = BetweennessRanking.TOP;

    @Option(
            names = "--seconds",
            defaultValue = "" + BetweennessRanking.SECONDS,
            paramLabel = "S",
            description = "The budget, reckoned from the size of the network and not timed. Default: ${DEFAULT-VALUE}.")
    private double seconds = BetweennessRanking.SECONDS;

    BetweennessCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode answer(Study study, String version) {
        return BetweennessJson.of(study, new BetweennessRanking(eps, delta, top, seconds), version);
    }
}
