package reciprocity.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import reciprocity.document.Block;
import reciprocity.document.Document;
import reciprocity.document.Particulars;
import reciprocity.document.Scene;
import reciprocity.document.Shade;
import reciprocity.graph.NetworkDrawing;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.sample.SampleOrganization;
import reciprocity.study.Guarding;
import reciprocity.study.NamelessCopies;
import reciprocity.study.Progress;
import reciprocity.study.Pseudonyms;
import reciprocity.study.Question;
import reciprocity.study.Study;
import reciprocity.study.Viewer;

/** What a report tells, to whom, before it has a format. */
class ReportDocumentTest {

    private static List<String> names(Survey survey, String words) {
        return survey.people().stream()
                .map(Person::name)
                .filter(words::contains)
                .toList();
    }

    private static Document drawn(String drawing) {
        Survey survey = NetworkDrawing.survey(drawing);
        Question question = Question.byMeaning();
        return ReportDocument.of(
                new Study(survey, question, Guarding.always(survey.settings()), Progress.SILENT), Particulars.NONE);
    }

    @Test
    void theSampleHasEveryChapterInTheOrderOfReading() {
        assertThat(Reported.titles(Reported.sample()))
                .containsExactly(
                        "Summary",
                        "The map",
                        "Who meets whom",
                        "How far each department keeps to itself",
                        "Bridges",
                        "Leaders",
                        "Mentoring",
                        "Reciprocity and support",
                        "Customers and support staff",
                        "What changed since October 2025",
                        "Who to introduce, what would be lost",
                        "Data quality",
                        "Method");
    }

    @Test
    void theSummaryHasTenSentencesWithTheirFigures() {
        List<Block.Points> points = Reported.blocks(Reported.sample(), Block.Points.class);
        assertThat(points).hasSize(1);
        assertThat(points.get(0).points())
                .hasSize(10)
                .allMatch(point -> point.sentence().contains(point.strong()));
    }

    @Test
    void everyFindingIsToldOnceWithItsEvidence() {
        List<Document.Part> findings = Reported.parts(Reported.sample()).stream()
                .filter(Document.Part::finding)
                .toList();
        Study study = Reported.study(Reported.survey(), Viewer.CONSULTANT);
        assertThat(findings.stream().map(Document.Part::title))
                .containsExactlyInAnyOrderElementsOf(study.report().insights().stream()
                        .map(insight -> insight.sentence())
                        .toList());
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.blocks().toString()).contains("Evidence: "));
    }

    @Test
    void eachSiloThatIsCalledHasAPageOfItsOwn() {
        assertThat(Reported.parts(Reported.sample()).stream()
                        .filter(Document.Part::opens)
                        .map(Document.Part::title))
                .containsExactlyInAnyOrder(
                        "What holds " + SampleOrganization.planted().threadSilo(),
                        "What holds " + SampleOrganization.planted().openSilo());
    }

    @Test
    void whatIsDrawnIsAlsoSaid() {
        assertThat(Reported.blocks(Reported.sample(), Block.Picture.class))
                .hasSizeGreaterThan(3)
                .allMatch(picture -> picture.alt().length() > 20);
        assertThat(Reported.blocks(Reported.sample(), Block.Bars.class))
                .hasSizeGreaterThan(3)
                .allMatch(bars -> bars.alt().length() > 10);
        assertThat(Reported.blocks(Reported.sample(), Block.Table.class))
                .hasSizeGreaterThan(10)
                .allMatch(table -> !table.caption().isBlank());
    }

    @Test
    void theMapHasEverybodyAndEveryGroup() {
        Scene map =
                Reported.blocks(Reported.sample(), Block.Picture.class).get(0).scene();
        assertThat(map.shapes().stream().filter(Scene.Dot.class::isInstance)).hasSize(158);
        assertThat(map.shapes().stream().filter(Scene.Area.class::isInstance)).hasSize(9);
        assertThat(map.toString()).contains("Research, 10", "Production, 32");
        assertThat(map.shapes().stream().filter(Scene.Dot.class::isInstance).map(Scene.Dot.class::cast))
                .allMatch(dot -> dot.x() > 0 && dot.x() < map.width() && dot.y() > 0 && dot.y() < map.height());
    }

    @Test
    void theConsultantReadsNames() {
        assertThat(names(Reported.survey(), Reported.words(Reported.sample()))).hasSizeGreaterThan(20);
    }

    @Test
    void aLeaderReadsOfNobody() {
        Survey nameless = NamelessCopies.of(Reported.survey());
        Document document = ReportDocument.of(Reported.study(nameless, Viewer.LEADER), Reported.particulars());
        String words = Reported.words(document);
        assertThat(Pseudonyms.KEY.matcher(words).find()).isFalse();
        assertThat(names(Reported.survey(), words)).isEmpty();
        assertThat(words).contains("self tie").doesNotContain("Where it was odd");
        assertThat(Reported.parts(document).stream().filter(Document.Part::finding))
                .hasSizeLessThanOrEqualTo(10);
        Scene map = Reported.blocks(document, Block.Picture.class).get(0).scene();
        assertThat(map.shapes().stream().filter(Scene.Dot.class::isInstance)).hasSize(9);
    }

    @Test
    void whereTooFewAnsweredNobodyIsNamed() {
        Random chance = new Random(1);
        List<Person> silent = Reported.survey().people().stream()
                .map(person -> person.external() || chance.nextInt(10) < 4 ? person : silent(person))
                .toList();
        Survey survey = new Survey(
                Reported.survey().id(),
                Reported.survey().settings(),
                silent,
                Reported.survey().kinds(),
                Reported.survey().ties());
        Document document = ReportDocument.of(Reported.study(survey, Viewer.CONSULTANT), Reported.particulars());
        String words = Reported.words(document);
        assertThat(words).contains("too few for anything about single people", "withheld: too few answers");
        assertThat(names(survey, words)).isEmpty();
    }

    private static Person silent(Person person) {
        return new Person(
                person.id(),
                person.name(),
                person.department(),
                person.level(),
                person.role(),
                person.leader(),
                person.external(),
                false,
                person.hired(),
                person.attributes(),
                person.row());
    }

    @Test
    void groupsOfTooFewPeopleAreWithheldAndNotBlank() {
        Document document =
                drawn("A -> B, C -> D, D -> E, E -> F, F -> G, G -> C, A -> C | Two: A, B; Five: C, D, E, F, G");
        Block.Table matrix = Reported.blocks(document, Block.Table.class).stream()
                .filter(Block.Table::matrix)
                .findFirst()
                .orElseThrow();
        assertThat(matrix.rows().stream().flatMap(row -> row.stream().skip(1)))
                .allMatch(cell -> cell.shade() == Shade.HELD && !cell.text().isBlank());
        assertThat(Reported.words(document)).doesNotContain("What holds");
    }

    @Test
    void rowsOfTheFilesAddUp() {
        assertThat(Reported.words(Reported.sample())).contains("self tie").contains("Where it was odd, the first rows");
        List<Block.Cell> row = Reported.blocks(Reported.sample(), Block.Table.class).stream()
                .filter(table -> table.caption().contains("rows of each file"))
                .findFirst()
                .orElseThrow()
                .rows()
                .get(0);
        assertThat(row.stream().map(Block.Cell::text)).containsExactly("ties.csv", "10", "7", "2", "1");
    }

    @Test
    void nobodyAndOnePersonHaveAReportToo() {
        assertThat(Reported.titles(drawn("A -> B"))).contains("Summary", "Data quality", "Method");
        Survey one = NetworkDrawing.survey("A -> B");
        Survey alone = new Survey(one.id(), one.settings(), List.of(Person.of("A", "")), one.kinds(), List.of());
        Study study = new Study(alone, Question.byMeaning(), Guarding.always(alone.settings()), Progress.SILENT);
        assertThat(Reported.titles(ReportDocument.of(study, Particulars.NONE))).contains("Summary", "Method");
    }

    @Test
    void undefinedFiguresAreNeverNumbers() {
        String words = Reported.words(Reported.sample()).replace("expected=null", "");
        assertThat(words).doesNotContain("NaN", "Infinity", "null");
    }
}
