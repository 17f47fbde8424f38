package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reciprocity.export.WhatIfJson;
import reciprocity.study.Study;

/** Whom to introduce, so that groups come closest. */
@Command(
        name = "introductions",
        description = {
            "Prints which people of different groups, introduced to each other, bring the groups closest, one best step after",
            "the other. Nobody is suggested who has more ties than nine in ten people, or who opted out (column opt_in or opt_out).",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity introductions --people people.csv --ties ties.csv --tie advice --top 3 --format json"
        })
final class IntroductionsCommand extends StudyCommand {

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many introductions. Default: ${DEFAULT-VALUE}.")
    private int top = 3;

    IntroductionsCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode json(Study study) {
        return WhatIfJson.introductions(study, top);
    }

    @Override
    List<String> lines(Study study) {
        return WhatIfJson.introductionLines(study, top);
    }
}
