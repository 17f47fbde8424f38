package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reciprocity.export.CrosstabJson;
import reciprocity.study.CrossMatrix;
import reciprocity.study.Study;

/** Ties between the groups of two columns. */
@Command(
        name = "crosstab",
        description = {
            "Prints ties between groups of two columns of the roster: rows give, columns receive.",
            "The same as the API's answer. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity crosstab --people people.csv --ties ties.csv --tie advice --rows department --columns level"
        })
final class CrosstabCommand extends AnswerCommand {

    @Option(
            names = "--rows",
            paramLabel = "COLUMN",
            description = "Groups of those who give. Default: that of --group.")
    private @Nullable String rows;

    @Option(
            names = "--columns",
            paramLabel = "COLUMN",
            description = "Groups of those who receive. Default: that of --group.")
    private @Nullable String columns;

    CrosstabCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode answer(Study study, String version) {
        return CrosstabJson.of(study, new CrossMatrix(rows, columns), version);
    }
}
