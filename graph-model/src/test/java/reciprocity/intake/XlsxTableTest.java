package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.intake.Drawn.errors;
import static reciprocity.intake.Drawn.finding;
import static reciprocity.intake.Drawn.survey;
import static reciprocity.intake.DrawnWorkbook.row;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.model.Person;
import reciprocity.model.Tie;

@Tag("fault-7")
class XlsxTableTest {

    private static final byte[] NO_TIES = "source,target\n".getBytes(StandardCharsets.UTF_8);

    private static IntakeResult people(String... rows) {
        return Drawn.read(DrawnWorkbook.of(String.join("", rows)).bytes(), NO_TIES);
    }

    private static List<String> ids(IntakeResult result) {
        return survey(result).people().stream().map(p -> p.id().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "=1,1",
        "=1.0,1",
        "=1E+05,100000",
        "=100000,100000",
        "=0,0",
        "=1.50,1.5",
        "=7/2,007",
        "=1234/2,1234",
        "=999999999999999,999999999999999",
        "0012,0012",
        "1.0,1.0"
    })
    void anIdIsTheNumberShown(String cell, String id) {
        assertThat(ids(people(row(1, "id", "name"), row(2, cell, "Ana")))).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1.23456789012346E+17", "=123456789012345678", "=1E+20", "1E+05"})
    void anIdThatLostItsDigitsIsRefused(String cell) {
        assertThat(errors(people(row(1, "id"), row(2, cell)))).containsExactly("lost-digits");
    }

    @ParameterizedTest
    @CsvSource({
        "=43586/1,2019-05-01",
        "=43586/3,2019-05-01",
        "=1/1,1900-01-01",
        "=61/1,1900-03-01",
        "=43586.25/1,2019-05-01"
    })
    void aDateIsReadAsIso(String cell, LocalDate day) {
        assertThat(survey(people(row(1, "id", "hired"), row(2, "a", cell)))
                        .people()
                        .get(0)
                        .hired())
                .isEqualTo(day);
    }

    @Test
    void datesOfOldMacintoshFilesBeginIn1904() {
        DrawnWorkbook book = DrawnWorkbook.of(row(1, "id", "hired") + row(2, "a", "=0/1") + row(3, "b", "=42124/1"))
                .sheets("<workbookPr date1904=\"1\"/>", "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>");

        assertThat(survey(Drawn.read(book.bytes(), NO_TIES)).people())
                .extracting(Person::hired)
                .containsExactly(LocalDate.of(1904, 1, 1), LocalDate.of(2019, 5, 1));
    }

    @Test
    void aNumberWithoutDateFormatIsNoDate() {
        assertThat(errors(people(row(1, "id", "hired"), row(2, "a", "=43586")))).containsExactly("date");
    }

    @Test
    void aFormulaCountsWithTheValueLastComputed() {
        IntakeResult result = people(
                row(1, "id", "name", "leader"),
                row(2, "<c><f>1+1</f><v>2</v></c>", "<c t=\"str\"><f>B1</f><v>Bo</v></c>", "<c t=\"b\"><v>1</v></c>"));

        Person person = survey(result).people().get(0);
        assertThat(person.id()).hasToString("2");
        assertThat(person.name()).isEqualTo("Bo");
        assertThat(person.leader()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c t=\"e\"><v>#N/A</v></c>", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"})
    void anErrorOfTheWorkbookIsRefusedWithItsCell(String cell) {
        IntakeResult result = people(row(1, "id", "name"), row(2, "a", cell));

        assertThat(errors(result)).containsExactly("cell-error");
        assertThat(finding(result, "cell-error").column()).isEqualTo("B2");
    }

    @Test
    void rowNumbersAreThoseShownAndMissingCellsAreBlank() {
        IntakeResult result = people(row(3, "id", "name", "site"), row(4, "a"), row(7, "b", "", "Oslo"));

        assertThat(survey(result).people()).extracting(Person::row).containsExactly(4, 7);
        assertThat(survey(result).people().get(1).attributes()).containsEntry("site", "Oslo");
        assertThat(survey(result).people().get(0).name()).isEqualTo("a");
    }

    @Test
    void aCellBeyondTheHeaderIsRefused() {
        assertThat(errors(people(row(1, "id"), row(2, "a", "stray")))).containsExactly("ragged-row");
    }

    @Test
    void theFirstVisibleSheetIsReadAndSaid() {
        DrawnWorkbook book = DrawnWorkbook.of(row(1, "id") + row(2, "a"))
                .sheets(
                        "",
                        "<sheet name=\"Notes\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/>"
                                + "<sheet name=\"Staff\" sheetId=\"1\" r:id=\"rId1\"/>");
        IntakeResult result = Drawn.read(book.bytes(), NO_TIES);

        assertThat(ids(result)).containsExactly("a");
        assertThat(finding(result, "sheet").message()).contains("'Staff'");
    }

    @Test
    void aWorkbookOfHiddenSheetsIsRefused() {
        DrawnWorkbook book = DrawnWorkbook.of(row(1, "id"))
                .sheets("", "<sheet name=\"S\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>");

        assertThat(errors(Drawn.read(book.bytes(), NO_TIES))).containsExactly("workbook");
    }

    @Test
    void hiddenRowsAreReadAndSaid() {
        IntakeResult result = people(row(1, "id"), row(2, "a").replace("<row ", "<row hidden=\"1\" "), row(3, "b"));

        assertThat(ids(result)).containsExactly("a", "b");
        assertThat(finding(result, "hidden-rows").message()).contains("1 hidden rows");
    }

    @Test
    void aMergedCellHasItsValueInTheFirstCell() {
        DrawnWorkbook book = DrawnWorkbook.of("");
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + row(1, "id", "department") + row(2, "a", "Sales") + row(3, "b")
                + "</sheetData><mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells></worksheet>";
        IntakeResult result =
                Drawn.read(book.with("xl/worksheets/sheet1.xml", sheet).bytes(), NO_TIES);

        assertThat(survey(result).people()).extracting(Person::department).containsExactly("Sales", "");
    }

    @Test
    void tiesMayBeAWorkbookToo() {
        byte[] ties = DrawnWorkbook.of(
                        row(1, "source", "target", "weight") + row(2, "a", "b", "=2.5") + row(3, "b", "a", "1,5"))
                .bytes();

        IntakeResult result = Drawn.read("id\na\nb\n".getBytes(StandardCharsets.UTF_8), ties);

        assertThat(survey(result).ties()).extracting(Tie::weight).containsExactly(2.5, 1.5);
    }

    @Test
    void anEmptySheetIsRefused() {
        assertThat(errors(people())).containsExactly("empty-file");
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() {
        byte[] archive = DrawnWorkbook.none().bytes();

        assertThat(errors(Drawn.read(archive, NO_TIES))).containsExactly("workbook");
        assertThat(errors(Drawn.read("PK but nothing more".getBytes(StandardCharsets.UTF_8), NO_TIES)))
                .containsExactly("workbook");
    }

    @Test
    void aWorkbookOfBrokenXmlIsRefused() {
        byte[] book = DrawnWorkbook.of("")
                .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row")
                .bytes();

        assertThat(errors(Drawn.read(book, NO_TIES))).containsExactly("workbook");
    }

    @Test
    void aDocumentTypeIsRefusedUnread() {
        byte[] book = DrawnWorkbook.of(row(1, "id"))
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet>&e;</worksheet>")
                .bytes();

        IntakeResult result = Drawn.read(book, NO_TIES);

        assertThat(errors(result)).containsExactly("workbook");
        assertThat(finding(result, "workbook").message()).contains("document type");
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefused() {
        byte[] bomb = DrawnWorkbook.of(row(1, "id"))
                .with("xl/media/zeros.bin", "0".repeat(40 << 20))
                .bytes();

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(errors(Drawn.read(bomb, NO_TIES))).containsExactly("workbook-too-large");
    }

    @Test
    void manyPartsAreRefused() {
        DrawnWorkbook book = DrawnWorkbook.of(row(1, "id"));
        for (int i = 0; i < 2001; i++) {
            book.with("xl/part" + i, "");
        }

        assertThat(errors(Drawn.read(book.bytes(), NO_TIES))).containsExactly("workbook-too-large");
    }

    @Test
    void damagedWorkbooksNeverRaiseAnException() {
        byte[] book = DrawnWorkbook.of(row(1, "id", "hired") + row(2, "a", "=43586/1"))
                .bytes();
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] mutant = book.clone();
            mutant[4 + random.nextInt(mutant.length - 4)] = (byte) random.nextInt(256);
            refused += Drawn.read(mutant, NO_TIES).refused() ? 1 : 0;
        }

        assertThat(refused).isBetween(50, 390);
    }
}
