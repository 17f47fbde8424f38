package reciprocity.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import reciprocity.graph.Reading;
import reciprocity.study.Question;
import reciprocity.study.UnanswerableException;

/** What is asked of a survey on the command line. */
final class QuestionOptions {

    @Option(
            names = "--tie",
            paramLabel = "KIND[,KIND...]|all",
            description = "Kinds of tie; several are one graph, weights summed. Default: the kinds that mean support.")
    private @Nullable String tie;

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description = "Column that people are grouped by. Default: department.")
    private @Nullable String group;

    @Option(names = "--min-weight", paramLabel = "W", description = "Leave out rows below this weight.")
    private @Nullable Double minimumWeight;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Where chance begins; equal seeds give equal results. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = {"--permutations", "--draws"},
            paramLabel = "B",
            description = {
                "Shuffles of a significance test. Default: 9999, or as many as are affordable where there are many people;",
                "every result says how many were drawn."
            })
    private @Nullable Integer permutations;

    @Option(
            names = "--projection",
            paramLabel = "HOW",
            defaultValue = "as-named",
            description = {
                "How ties join people: as-named, either (both ways where a tie goes either way) or both (only where ties go",
                "both ways). Default: ${DEFAULT-VALUE}."
            })
    private String projection = "as-named";

    boolean tieGiven() {
        return tie != null;
    }

    Question question(Reading.Direction direction) {
        List<String> kinds = tie == null ? List.of() : Question.kinds(tie);
        if (tie != null && kinds.isEmpty()) {
            throw new UnanswerableException("tie", tie, "one kind at least, or " + Question.ALL);
        }
        return new Question(kinds, group, minimumWeight, direction, seed, permutations, Question.symmetry(projection));
    }
}
