package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reciprocity.export.VariantsJson;
import reciprocity.study.OtherReadings;
import reciprocity.study.Study;

/** Readings of measures side by side. */
@Command(
        name = "variants",
        description = {
            "Prints measures that go by one name and are read in several ways: each reading with its value on the same data and the",
            "program that prints it.",
            "The same as the API's answer. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity variants --people people.csv --ties ties.csv --tie advice --as-filed --measures reciprocity,ei"
        })
final class VariantsCommand extends AnswerCommand {

    @Option(
            names = "--measures",
            paramLabel = "ID[,ID...]",
            description = "Only these measures. Default: all that have other readings.")
    private String measures = "";

    VariantsCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode answer(Study study, String version) {
        return VariantsJson.of(study, OtherReadings.of(measures), version);
    }
}
