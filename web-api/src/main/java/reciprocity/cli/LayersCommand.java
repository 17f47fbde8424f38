package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reciprocity.export.LayersJson;
import reciprocity.study.LayerComparison;
import reciprocity.study.Study;

/** Kinds of tie against each other. */
@Command(
        name = "layers",
        description = {
            "Prints kinds of tie against each other: overlap and QAP correlation of every two, and one explained by the others (MRQAP,",
            "double semi-partialling).",
            "The same as the API's answer. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity layers --people people.csv --ties ties.csv --tie advice,friendship,reports_to --format json"
        })
final class LayersCommand extends AnswerCommand {

    @Option(
            names = "--dependent",
            paramLabel = "KIND",
            description = "The kind that is explained by the others. Default: the first.")
    private @Nullable String dependent;

    @Option(
            names = "--entries",
            defaultValue = "ties",
            paramLabel = "WHAT",
            description = "ties (there or not) or weights. Default: ${DEFAULT-VALUE}.")
    private String entries = "ties";

    LayersCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode answer(Study study, String version) {
        return LayersJson.of(study, LayerComparison.of(dependent, entries), version);
    }
}
