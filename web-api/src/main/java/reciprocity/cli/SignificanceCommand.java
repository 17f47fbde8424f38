package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reciprocity.export.SignificanceJson;
import reciprocity.study.AgainstChance;
import reciprocity.study.Study;

/** Figures against chance. */
@Command(
        name = "significance",
        description = {
            "Prints figures against chance: groups and silos with groups shuffled, reciprocity, closure, triads, leader and rich clubs",
            "with ties laid anew. Each with its null mean and spread, p of both tails, and q over its family.",
            "The same as the API's answer. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity significance --people people.csv --ties ties.csv --tie advice --draws 9999 --format json"
        })
final class SignificanceCommand extends AnswerCommand {

    @Option(
            names = "--families",
            paramLabel = "NAME[,NAME...]",
            description = {
                "Of groups, silos, ties, leaders, rich-club, uniform (sna's cug.test).",
                "Default: all but uniform."
            })
    private String families = "";

    SignificanceCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode answer(Study study, String version) {
        return SignificanceJson.of(study, AgainstChance.of(families), version);
    }
}
