package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import reciprocity.document.Block;
import reciprocity.document.Brand;
import reciprocity.document.Document;
import reciprocity.document.Particulars;
import reciprocity.graph.Reading;
import reciprocity.graph.Symmetry;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;
import reciprocity.sample.SampleOrganization;
import reciprocity.study.Guarding;
import reciprocity.study.Progress;
import reciprocity.study.Question;
import reciprocity.study.Study;
import reciprocity.study.Viewer;

/** The sample's report, made once for all tests that read it, and the texts of any report. */
public final class Reported {

    private static final Survey NOW = read(SampleOrganization.files());
    private static final Survey BEFORE = read(SampleOrganization.earlierFiles());
    private static final Document SAMPLE = ReportDocument.of(study(NOW, Viewer.CONSULTANT), particulars());

    private Reported() {}

    /** The sample's report for who sees names, with everything a report can have beside it. */
    public static Document sample() {
        return SAMPLE;
    }

    /** The sample. */
    public static Survey survey() {
        return NOW;
    }

    /** A question put to a survey that has the sample's earlier wave before it. */
    public static Study study(Survey survey, Viewer viewer) {
        Question question =
                new Question(List.of(), null, null, Reading.Direction.BY_MEANING, 1, 99, Symmetry.AS_NAMED, viewer);
        return new Study(survey, question, Guarding.always(survey.settings()), Progress.SILENT, BEFORE);
    }

    /** What became of files that never were. */
    public static Particulars particulars() {
        return new Particulars(
                Brand.PLAIN,
                new Particulars.Intake(
                        List.of(new Particulars.Rows("ties.csv", 10, 7, 2, 1)),
                        List.of(new Particulars.Odd("warning", "self-tie", 1)),
                        List.of(new Particulars.Place("warning", "self-tie", "ties.csv", 7, "target"))));
    }

    private static Survey read(SampleOrganization.Files files) {
        return Objects.requireNonNull(
                SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning())
                        .survey());
    }

    /** Every part of a report. */
    public static List<Document.Part> parts(Document document) {
        return document.chapters().stream()
                .flatMap(chapter -> chapter.parts().stream())
                .toList();
    }

    /** Every block of one sort. */
    public static <B extends Block> List<B> blocks(Document document, Class<B> sort) {
        return parts(document).stream()
                .flatMap(part -> part.blocks().stream())
                .filter(sort::isInstance)
                .map(sort::cast)
                .toList();
    }

    /** Everything a reader could read, drawings included. */
    public static String words(Document document) {
        List<String> words = new ArrayList<>();
        words.add(document.cover().toString());
        words.add(document.running());
        document.chapters().forEach(chapter -> words.add(chapter.toString()));
        return String.join("\n", words);
    }

    static Stream<String> titles(Document document) {
        return document.chapters().stream().map(Document.Chapter::title);
    }
}
