package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.intake.Drawn.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reciprocity.model.Survey;

/** Real organizations, where the folder {@code shared/data} lies beside the project. */
class SharedOrganizationsTest {

    @TestFactory
    Stream<DynamicTest> everyRowOfARealOrganizationIsKept() throws IOException {
        Path data = Path.of("..", "..", "shared", "data");
        if (!Files.isDirectory(data)) {
            System.out.println("skipped: no folder shared/data beside the project, real organizations are not read");
            return Stream.empty();
        }
        List<Path> folders;
        try (Stream<Path> listed = Files.list(data)) {
            folders = listed.filter(f -> Files.exists(f.resolve("ties.csv")))
                    .sorted()
                    .toList();
        }
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> keepsAll(folder)));
    }

    private static void keepsAll(Path folder) throws IOException {
        for (IntakeOptions options : List.of(IntakeOptions.asFiled(), IntakeOptions.byMeaning())) {
            SurveyFiles files = new SurveyFiles(folder.resolve("people.csv"), folder.resolve("ties.csv"), null);

            IntakeResult result = Drawn.checked(SurveyReader.read(files, options));

            Survey survey = survey(result);
            assertThat(survey.people()).hasSize(lines(files.people()) - 1);
            assertThat(survey.ties()).hasSize(lines(files.ties()) - 1);
            assertThat(result.ties().merged() + result.ties().dropped()).isZero();
            assertThat(result.findings(Severity.WARNING)).isEmpty();
        }
    }

    private static int lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        }
    }
}
