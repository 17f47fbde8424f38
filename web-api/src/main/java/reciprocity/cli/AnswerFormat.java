package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import reciprocity.export.Json;

/** How an answer is printed: an object for programs or lines for people. Only what is printed is made. */
final class AnswerFormat {

    /** The two ways. */
    enum Format {
        json,
        text
    }

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    void print(Console console, Supplier<ObjectNode> json, Supplier<List<String>> lines) {
        if (format == Format.json) {
            console.answer(Json.text(json.get()));
        } else {
            lines.get().forEach(console::answer);
        }
    }
}
