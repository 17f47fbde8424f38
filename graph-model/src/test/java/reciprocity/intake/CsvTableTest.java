package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.intake.Drawn.PEOPLE;
import static reciprocity.intake.Drawn.TIES;
import static reciprocity.intake.Drawn.errors;
import static reciprocity.intake.Drawn.finding;
import static reciprocity.intake.Drawn.read;
import static reciprocity.intake.Drawn.survey;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.model.Person;
import reciprocity.model.Tie;

@Tag("fault-6")
class CsvTableTest {

    private static final String ACCENTS = "id,name\na,Zoë\nb,Jürgen\nc,Łucja\n";
    private static final byte[] PLAIN_TIES = TIES.getBytes(StandardCharsets.UTF_8);

    private static List<String> names(byte[] people) {
        return survey(read(people, PLAIN_TIES)).people().stream()
                .map(Person::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void unicodeWithByteOrderMarkIsRecognised(String charset) {
        String text = charset.equals("UTF-16") ? ACCENTS : "\uFEFF" + ACCENTS;

        assertThat(names(text.getBytes(Charset.forName(charset)))).containsExactly("Zoë", "Jürgen", "Łucja");
    }

    @Test
    void utf8WithoutByteOrderMarkIsRecognised() {
        assertThat(names(ACCENTS.getBytes(StandardCharsets.UTF_8))).containsExactly("Zoë", "Jürgen", "Łucja");
    }

    @Test
    void windows1252IsReadAndSaid() {
        byte[] people = "id,name\na,Zoë\nb,Jürgen\nc,5 €\n".getBytes(Charset.forName("windows-1252"));

        assertThat(names(people)).containsExactly("Zoë", "Jürgen", "5 €");
        Finding note = finding(read(people, PLAIN_TIES), "read-as-windows-1252");
        assertThat(note.severity()).isEqualTo(Severity.NOTE);
        assertThat(note.row()).isEqualTo(2);
    }

    @Test
    void aMixOfEncodingsIsRefusedRatherThanMangled() {
        byte[] good = "id,name\na,Zoë\nb,".getBytes(StandardCharsets.UTF_8);
        byte[] mixed = new byte[good.length + 5];
        System.arraycopy(good, 0, mixed, 0, good.length);
        System.arraycopy(new byte[] {(byte) 0xFC, '\n', 'c', ',', '\n'}, 0, mixed, good.length, 5);

        IntakeResult result = read(mixed, PLAIN_TIES);

        assertThat(errors(result)).containsExactly("encoding");
        assertThat(finding(result, "encoding").row()).isEqualTo(3);
    }

    @Test
    void utf16WithoutByteOrderMarkIsRefused() {
        IntakeResult result = read(ACCENTS.getBytes(StandardCharsets.UTF_16LE), PLAIN_TIES);

        assertThat(errors(result)).containsExactly("not-text");
        assertThat(finding(result, "not-text").message()).contains("UTF-16 without a byte order mark");
    }

    @Test
    void brokenUtf16IsRefused() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'i', 0, 'd', 0, '\n', 0, 0, (byte) 0xD8, 'a', 0};

        assertThat(errors(read(bytes, PLAIN_TIES))).containsExactly("encoding");
    }

    @Test
    void bytesThatNoEncodingHasAreRefused() {
        byte[] bytes = "id,name\na,X\u0081\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(errors(read(bytes, PLAIN_TIES))).containsExactly("encoding");
    }

    @Test
    void binaryFilesAreNamed() {
        assertThat(saidOfBinary("%PDF-1.7")).contains("PDF");
        assertThat(saidOfBinary("\u00D0\u00CF\u0011\u00E0")).contains("old Excel");
        assertThat(saidOfBinary("\u001F\u008B\b")).contains("gzip");
        assertThat(saidOfBinary("a\u0000b")).contains("zero bytes");
    }

    private static String saidOfBinary(String content) {
        IntakeResult result = read(content.getBytes(StandardCharsets.ISO_8859_1), PLAIN_TIES);
        assertThat(errors(result)).containsExactly("not-text");
        return finding(result, "not-text").message();
    }

    @Test
    void aDamagedLetterIsSaid() {
        IntakeResult result = read("id,name\na,Zo\uFFFD\nb,\nc,\n", TIES);

        assertThat(finding(result, "replacement-character").severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsRecognised(String delimiter) {
        assertThat(survey(read(PEOPLE.replace(",", delimiter), TIES)).people()).hasSize(3);
    }

    @Test
    void aHintForSpreadsheetsIsNoHeader() {
        IntakeResult result = read("sep=;\nid;name\na;Ana\nb;B\nc;C\n", TIES);

        assertThat(survey(result).people().get(0).row()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsOfAllSystemsAreRead(String end) {
        assertThat(survey(read(PEOPLE.replace("\n", end), TIES)).people())
                .extracting(Person::row)
                .containsExactly(2, 3, 4);
    }

    @Test
    void quotedCellsHoldDelimitersAndQuotes() {
        assertThat(survey(read("id,name\na,\"Berg, \"\"Ana\"\"\"\nb,B\nc,C\n", TIES))
                        .people()
                        .get(0)
                        .name())
                .isEqualTo("Berg, \"Ana\"");
    }

    @Test
    void aCommaIsADecimalPointOnlyWhereItIsNoDelimiter() {
        IntakeResult result = read(PEOPLE, "source;target;weight\na;b;1,5\n");

        assertThat(survey(result).ties()).extracting(Tie::weight).containsExactly(1.5);
        assertThat(finding(result, "decimal-comma").row()).isEqualTo(2);
        assertThat(errors(read(PEOPLE, "source,target,weight\na,b,\"1,5\"\n"))).containsExactly("weight");
        assertThat(errors(read(PEOPLE, "source;target;weight\na;b;1.234,5\n"))).containsExactly("weight");
    }

    @Test
    void anUnclosedQuoteIsRefusedWithItsRow() {
        IntakeResult result = read("id,name\na,Ana\nb,\"Bo\nc,Cy\n", TIES);

        assertThat(errors(result)).containsExactly("quotes");
        assertThat(finding(result, "quotes").row()).isEqualTo(3);
        assertThat(result.people().droppedRows()).isEqualTo(Map.of("refused", List.of(2)));
    }

    @Test
    void textAfterAClosingQuoteIsRefused() {
        IntakeResult result = read("id,name\na,\"Ana\" Berg\nb,\nc,\n", TIES);

        assertThat(errors(result)).containsExactly("quotes");
        assertThat(finding(result, "quotes").row()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"'a,b', 2", "'a,b,advice,1,more', 5"})
    void raggedRowsAreRefused(String row, int cells) {
        IntakeResult result = read(PEOPLE, "source,target,kind,weight\n" + row + "\n");

        assertThat(errors(result)).containsExactly("ragged-row");
        assertThat(finding(result, "ragged-row").message())
                .isEqualTo("ties.csv, row 2: the row has %d cells, the header has 4 (ragged-row)".formatted(cells));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void anEmptyFileIsRefused(String content) {
        assertThat(errors(read(content, TIES))).containsExactly("empty-file");
        assertThat(errors(read(PEOPLE, content))).containsExactly("empty-file");
    }

    @Test
    void aRosterWithoutPeopleIsRefused() {
        assertThat(errors(read("id,name\n", "source,target\n"))).containsExactly("no-people");
    }

    @Test
    void answersWithoutRowsAreNoTies() {
        IntakeResult result = read(PEOPLE, "source,target\n");

        assertThat(survey(result).ties()).isEmpty();
        assertThat(finding(result, "no-ties").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aRepeatedHeaderIsRefused() {
        assertThat(errors(read("id,site,Site\na,x,y\nb,,\nc,,\n", TIES))).containsExactly("duplicate-column");
    }

    @Test
    void aColumnWithoutHeaderMustBeEmpty() {
        assertThat(survey(read("id,name,\na,Ana,\nb,B,\nc,C,\n", TIES)).people())
                .hasSize(3);
        assertThat(errors(read("id,name,\na,Ana,\nb,B,x\nc,C,\n", TIES))).containsExactly("unnamed-column");
    }

    @Test
    void blankRowsAreDroppedAndEmptyLinesAreNoRows() {
        IntakeResult result = read("id,name\n\na,Ana\n , \nb,B\nc,C\n\n", TIES);

        assertThat(survey(result).people()).extracting(Person::row).containsExactly(3, 5, 6);
        assertThat(result.people().read()).isEqualTo(4);
        assertThat(result.people().droppedRows()).isEqualTo(Map.of("blank-row", List.of(4)));
    }

    @Test
    void aCellOfAMegabyteIsRefused() {
        IntakeResult result = read("id,name\na,%s\nb,\nc,\n".formatted("x".repeat(1 << 20)), TIES);

        assertThat(errors(result)).containsExactly("cell-too-long");
        assertThat(finding(result, "cell-too-long").value()).hasSize(63);
    }

    @Test
    void controlCharactersAndLineBreaksInCellsAreRefused() {
        assertThat(errors(read("id,name\na,A\u0007na\nb,\nc,\n", TIES))).containsExactly("control-character");
        assertThat(finding(read("id,name\na,\"A\nna\"\nb,\nc,\n", TIES), "control-character")
                        .value())
                .isEqualTo("A\\u000ana");
    }

    @Test
    void aHeaderOfTooManyColumnsIsRefused() {
        assertThat(errors(read("id" + ",x".repeat(1000) + "\n", TIES))).contains("too-many-columns");
    }
}
