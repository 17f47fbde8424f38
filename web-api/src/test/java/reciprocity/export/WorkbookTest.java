package reciprocity.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import reciprocity.chapter.Reported;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.Reading;
import reciprocity.graph.Symmetry;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
import reciprocity.study.Progress;
import reciprocity.study.Question;
import reciprocity.study.Study;
import reciprocity.study.Viewer;

/** The workbook read back as a spreadsheet would read it, and the dictionary held against every file it speaks of. */
class WorkbookTest {

    private static final Survey DRAWN = drawn();

    private static Survey drawn() {
        Survey drawing = NetworkDrawing.survey("A -> B 2.5, B -> A, A -> C, C -> D | Sales: A*, B; Legal: C, D, E");
        List<Person> people = new ArrayList<>(drawing.people());
        Person odd = people.get(0);
        people.set(
                0,
                new Person(
                        new PersonId("A"),
                        "=1+1",
                        odd.department(),
                        "",
                        "",
                        true,
                        false,
                        true,
                        null,
                        Map.of("type", "x\u0007"),
                        2));
        return new Survey(drawing.id(), drawing.settings(), people, drawing.kinds(), drawing.ties());
    }

    private static Study study(Viewer viewer) {
        Question question =
                new Question(List.of(), null, null, Reading.Direction.BY_MEANING, 1, 99, Symmetry.AS_NAMED, viewer);
        return new Study(DRAWN, question, new Guarding(null), Progress.SILENT);
    }

    private static byte[] bytes(Study study, String name, boolean raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Exporters.byName(name).orElseThrow().with(Reported.particulars()).write(study, raw, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> T book(Study study, boolean raw, Function<XSSFWorkbook, T> read) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(study, "xlsx", raw)))) {
            return read.apply(book);
        }
    }

    private static List<String> heads(Sheet sheet) {
        List<String> heads = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
        return heads;
    }

    private static Cell cell(Sheet sheet, int row, String head) {
        return sheet.getRow(row).getCell(heads(sheet).indexOf(head), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static List<String> names(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    @Test
    void numbersAreNumbersAndTextsAreNeutral() throws IOException {
        book(study(Viewer.CONSULTANT), false, book -> {
            assertThat(names(book))
                    .containsExactly(
                            "People", "Groups", "Pairs of groups", "Network", "Ties", "Definitions", "Made with");
            Sheet people = book.getSheet("People");
            assertThat(people.getLastRowNum()).isEqualTo(5);
            assertThat(cell(people, 1, "id").getStringCellValue()).isEqualTo("A");
            assertThat(cell(people, 1, "type").getStringCellValue())
                    .startsWith("x")
                    .doesNotContain("\u0007");
            assertThat(cell(people, 1, "name").getStringCellValue()).startsWith("'=1+1");
            assertThat(cell(people, 1, "leader").getBooleanCellValue()).isTrue();
            assertThat(cell(people, 1, "degree.out").getNumericCellValue()).isEqualTo(2);
            assertThat(cell(people, 1, "strength.out").getNumericCellValue()).isEqualTo(3.5);
            assertThat(cell(people, 5, "constraint").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(people.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(book.getFontAt(people.getRow(0).getCell(0).getCellStyle().getFontIndex())
                            .getBold())
                    .isTrue();
            Sheet ties = book.getSheet("Ties");
            assertThat(ties.getLastRowNum()).isEqualTo(4);
            assertThat(cell(ties, 1, "weight").getNumericCellValue()).isEqualTo(2.5);
            assertThat(cell(ties, 1, "returned").getBooleanCellValue()).isTrue();
            assertThat(book.getSheet("Pairs of groups").getLastRowNum()).isEqualTo(4);
            return true;
        });
        String name = book(
                study(Viewer.CONSULTANT),
                true,
                book -> cell(book.getSheet("People"), 1, "name").getStringCellValue());
        assertThat(name).startsWith("=1+1");
    }

    @Test
    void itSaysWhatItWasMadeWith() throws IOException {
        Map<String, String> said = book(study(Viewer.CONSULTANT), false, book -> {
            Map<String, String> lines = new java.util.LinkedHashMap<>();
            for (Row row : book.getSheet("Made with")) {
                Cell value = row.getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                lines.put(row.getCell(0).getStringCellValue(), value.toString());
            }
            return lines;
        });
        assertThat(said)
                .containsEntry("seed", "1.0")
                .containsEntry("version", "test")
                .containsEntry("permutations", "99.0")
                .containsEntry("people", "5.0")
                .containsEntry("ties", "4.0")
                .containsEntry("answered", "5.0")
                .containsKey("revision");
    }

    @Test
    void whoSeesNobodyGetsNoSheetOfPeopleOrTies() throws IOException {
        assertThat(book(study(Viewer.LEADER), false, WorkbookTest::names))
                .containsExactly("Groups", "Pairs of groups", "Network", "Definitions", "Made with");
    }

    @Test
    void equalStudiesAreEqualWorkbooks() {
        assertThat(bytes(study(Viewer.CONSULTANT), "xlsx", false))
                .isEqualTo(bytes(study(Viewer.CONSULTANT), "xlsx", false));
    }

    /** Heads of every table and attributes of every graph file, held against what the dictionary says of that file. */
    @Test
    void everyColumnOfEveryExportHasAnEntry() throws Exception {
        Study study = study(Viewer.CONSULTANT);
        for (String name : List.of("csv", "people-csv", "groups-csv", "figures-csv", "dictionary")) {
            String header = new String(bytes(study, name, true), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            String ending = Exporters.byName(name).orElseThrow().ending();
            assertThat(described(study, ending)).as(name).containsAll(List.of(header.split(",", -1)));
        }
        List<String> inBook = book(study, false, book -> {
            List<String> all = new ArrayList<>();
            book.forEach(sheet -> all.addAll(heads(sheet)));
            return all;
        });
        assertThat(described(study, "xlsx")).containsAll(inBook);
        GraphAttributes attributes = new GraphAttributes(study);
        for (String graph : List.of("graphml", "gexf")) {
            assertThat(described(study, graph))
                    .contains("roster.type")
                    .containsAll(attributes.ofPeople().keySet())
                    .containsAll(attributes.ofTies().keySet());
        }
        var node = Json.mapper().readTree(bytes(study, "json", false)).at("/nodes/0");
        node.fieldNames()
                .forEachRemaining(
                        name -> assertThat(described(study, "json")).as(name).contains(name));
    }

    @Test
    void theDictionarySpeaksOfNoFileThatIsNotWritten() {
        List<String> endings = Exporters.all().stream().map(Exporter::ending).toList();
        for (Dictionary.Entry entry : Dictionary.of(study(Viewer.CONSULTANT))) {
            assertThat(endings).as(entry.column()).containsAll(entry.files());
            assertThat(entry.texts()).hasSameSizeAs(Dictionary.HEADER);
        }
    }

    private static Set<String> described(Study study, String ending) {
        Set<String> columns = new TreeSet<>();
        for (Dictionary.Entry entry : Dictionary.of(study)) {
            if (entry.files().contains(ending)) {
                columns.add(Objects.requireNonNull(entry.column()));
            }
        }
        return columns;
    }
}
