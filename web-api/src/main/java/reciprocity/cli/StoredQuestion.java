package reciprocity.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.document.Brand;
import reciprocity.document.BrandFile;
import reciprocity.document.Particulars;
import reciprocity.graph.Reading;
import reciprocity.study.Guarding;
import reciprocity.study.Progress;
import reciprocity.study.Study;

/** A question put to files or to a stored survey, for what leaves the house: few people are guarded as in the API. */
final class StoredQuestion {

    @Mixin
    private final StoredOptions from = new StoredOptions();

    @Mixin
    private final QuestionOptions asked = new QuestionOptions();

    @Option(
            names = "--raw",
            description = "In CSV, leave texts that a spreadsheet would take for formulas as they are.")
    private boolean raw;

    @Option(
            names = "--brand",
            paramLabel = "FILE",
            description = "Who presents the report: title, organization, author, logo, colours (key = value lines).")
    private @Nullable Path brand;

    /** A study, and what a report has beside it. */
    record Answered(Study study, Particulars particulars) {}

    /** The study of ties read by their meaning and direction. */
    Answered study(Console console, Premises premises, Progress progress) {
        // Question and brand first: a wrong option is said before large files are read.
        var question = asked.question(Reading.Direction.BY_MEANING);
        Brand presented = brand == null ? Brand.PLAIN : BrandFile.read(brand);
        StoredOptions.Read read = from.read(console, premises);
        Study study =
                new Study(read.survey(), question, Guarding.always(read.survey().settings()), progress, read.before());
        return new Answered(study, new Particulars(presented, read.intake(), Version.of()));
    }

    /** Whether texts stay as they are. */
    boolean raw() {
        return raw;
    }
}
