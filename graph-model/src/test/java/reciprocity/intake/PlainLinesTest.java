package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files read from their bytes give the same as when a quote in the header has them read by the reader of CSV. */
class PlainLinesTest {

    private static final String[] IDS = {
        "a", "b", "c", "d e", "Ü", "a ", " b", "A", "nobody", "", " ", "c\u00A0", "1.2E+05", "a", "b", "c", "a", "b"
    };
    private static final String[] KINDS = {"advice", "advice", "advice", "trust", "Trust", "trust ", "", "rat ü"};
    private static final String[] WEIGHTS = {
        "1",
        "2",
        "3",
        "0.5",
        "",
        " 1",
        "-1",
        "0",
        "1e3",
        "NaN",
        "1,5",
        "+2",
        "1.",
        ".5",
        ".",
        "00012",
        "1234567890123456789"
    };
    private static final String[] OTHERS = {"", "", "", "", "2026-04-01", "x\u0007", "\uFFFD", "note"};
    private static final String[] ENDS = {"\n", "\n", "\n", "\r\n", "\n\n", "\n \n"};

    private static final SurveyFile PEOPLE =
            new SurveyFile("people.csv", "id,name\na,A\nb,B\nc,C\nd e,D\nÜ,U\n1.2,E\n");

    private record SurveyFile(String name, String text) {
        SourceFile file() {
            return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
        }

        /** The same read in sections of so many bytes, by several threads. */
        SourceFile inSections(int bytes) {
            return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8), bytes);
        }
    }

    private static IntakeResult read(String ties, IntakeOptions.Mode mode) {
        return SurveyReader.read(
                PEOPLE.file(), new SurveyFile("ties.csv", ties).file(), null, new IntakeOptions(mode, null));
    }

    @ParameterizedTest
    @EnumSource(IntakeOptions.Mode.class)
    void oddRowsGiveTheSameFindingsAndTies(IntakeOptions.Mode mode) {
        int kept = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            String header = seed % 3 == 0 ? "source,target,kind,weight,note" : "note,target,source,weight,kind";
            String rows = rows(random, seed % 3 == 0, seed % 4 == 0 ? 0.2 : 0.01);
            IntakeResult plain = read(header + "\n" + rows, mode);
            IntakeResult quoted = read(header.replace("note", "\"note\"") + "\n" + rows, mode);
            assertThat(plain).as("seed %d", seed).isEqualTo(quoted);
            SourceFile cut = new SurveyFile("ties.csv", header + "\n" + rows).inSections(1 + random.nextInt(40));
            assertThat(SurveyReader.read(PEOPLE.inSections(9), cut, null, new IntakeOptions(mode, null)))
                    .as("seed %d in sections", seed)
                    .isEqualTo(quoted);
            kept += plain.ties().kept();
        }
        assertThat(kept).isGreaterThan(200);
    }

    @Test
    void oddRowsOfARosterGiveTheSameFindingsAndPeople() {
        int kept = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            String header = seed % 3 == 0 ? "id,leader,note,,manager\n" : "id;leader;note;hired;manager\n";
            String roster = header + people(random, header.charAt(2), seed % 4 == 0 ? 0.3 : 0.01);
            SourceFile quoted = new SurveyFile("people.csv", roster.replaceFirst("note", "\"note\"")).file();
            SourceFile plain = new SurveyFile("people.csv", roster).file();
            SourceFile cut = new SurveyFile("people.csv", roster).inSections(1 + random.nextInt(40));
            SourceFile ties = new SurveyFile("ties.csv", "source,target\na,b\nc,Ü\n").file();
            IntakeResult expected = SurveyReader.read(quoted, ties, null, IntakeOptions.byMeaning());
            assertThat(SurveyReader.read(plain, ties, null, IntakeOptions.byMeaning()))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
            assertThat(SurveyReader.read(cut, ties, null, IntakeOptions.byMeaning()))
                    .as("seed %d in sections", seed)
                    .isEqualTo(expected);
            kept += expected.people().kept();
        }
        assertThat(kept).isGreaterThan(400);
    }

    private static String people(Random random, char delimiter, double odd) {
        StringBuilder text = new StringBuilder();
        String[] ids = {
            "a", "b", "c", "Ü", "a", "B ", " d", "", "d e", "1.2E+05", "a\u0085", "a-very-long-id@example.org"
        };
        String[] truths = {"", "true", "no", "perhaps", "x "};
        String[] days = {"", "", "", "", "2026-01-31", "31.1.2026"};
        for (int i = 0; i < 5; i++) {
            boolean good = random.nextDouble() > odd;
            String id = good && i < 4 ? ids[i] : ids[random.nextInt(ids.length)];
            String other = good ? "" : OTHERS[random.nextInt(OTHERS.length)];
            String manager = random.nextInt(4) == 0 ? ids[random.nextInt(2)] : "";
            String[] cells = {
                id,
                truths[random.nextInt(good ? 3 : truths.length)],
                other,
                days[good ? 0 : random.nextInt(days.length)],
                manager
            };
            text.append(String.join(String.valueOf(delimiter), cells));
            text.append(!good && random.nextInt(9) == 0 ? delimiter + "more" : "");
            text.append(i == 4 && random.nextBoolean() ? "" : ENDS[random.nextInt(ENDS.length)]);
        }
        return text.toString();
    }

    @Test
    void aFileOnDiskReadByPartsIsThatInMemory(@TempDir Path folder) throws IOException {
        StringBuilder people = new StringBuilder("id,department\n");
        StringBuilder ties = new StringBuilder("source,target,kind,weight\n");
        for (int i = 0; i < 60_000; i++) {
            people.append("person-")
                    .append(i)
                    .append(",Department ")
                    .append(i % 7)
                    .append(",\n", 0, i == 40_000 ? 2 : 0);
            people.append(i == 40_000 ? "" : "\n");
            ties.append("person-")
                    .append(i)
                    .append(",person-")
                    .append(i * 7L % 60_001)
                    .append(",advice,1\n");
        }
        for (boolean sound : new boolean[] {true, false}) {
            String roster = sound ? people.toString().replace(",\n", "\n") : people.toString();
            String answers = sound ? ties.toString().replace("person-60000,", "person-1,") : ties.toString();
            Path peopleFile = Files.writeString(folder.resolve("people.csv"), roster);
            Path tieFile = Files.writeString(folder.resolve("ties.csv"), answers);
            IntakeResult read = SurveyReader.read(new SurveyFiles(peopleFile, tieFile, null), IntakeOptions.asFiled());
            IntakeResult expected = SurveyReader.read(
                    new SurveyFile("people.csv", roster).file(),
                    new SurveyFile("ties.csv", answers.replaceFirst("kind", "\"kind\"")).file(),
                    null,
                    IntakeOptions.asFiled());
            assertThat(read).isEqualTo(expected);
            assertThat(read.refused()).isEqualTo(!sound);
            assertThat(read.ties().read()).isEqualTo(60_000);
        }
    }

    private static String rows(Random random, boolean usualOrder, double odd) {
        StringBuilder text = new StringBuilder(random.nextInt(9) == 0 ? "\n" : "");
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            boolean good = random.nextDouble() > odd;
            String source = good ? IDS[random.nextInt(4)] : IDS[random.nextInt(IDS.length)];
            String target = good ? IDS[random.nextInt(4)] : IDS[random.nextInt(IDS.length)];
            String kind = good ? KINDS[random.nextInt(4)] : KINDS[random.nextInt(KINDS.length)];
            String weight = good ? WEIGHTS[random.nextInt(4)] : WEIGHTS[random.nextInt(WEIGHTS.length)];
            String other = good ? "" : OTHERS[random.nextInt(OTHERS.length)];
            text.append(
                    usualOrder
                            ? String.join(",", source, target, kind, weight, other)
                            : String.join(",", other, target, source, weight, kind));
            text.append(random.nextInt(40) == 0 ? ",more" : "");
            text.append(i == count - 1 && random.nextBoolean() ? "" : ENDS[random.nextInt(ENDS.length)]);
        }
        return text.toString();
    }

    @Test
    void columnsMayBeMissing() {
        for (String ties : new String[] {"source,target\na,b\nb,c\na,b\n", "source;target;weight\na;b;1,5\nb;c;2\n"}) {
            String quoted = "\"" + ties.substring(0, 6) + "\"" + ties.substring(6);
            assertThat(read(ties, IntakeOptions.Mode.AS_FILED)).isEqualTo(read(quoted, IntakeOptions.Mode.AS_FILED));
        }
    }

    @Test
    void aMarkAtTheBeginningAndAHintAreNoRows() {
        String ties = "source,target,kind\na,b,advice\nb,a,advice\n";
        assertThat(read("\uFEFF" + ties, IntakeOptions.Mode.AS_FILED))
                .isEqualTo(read(ties, IntakeOptions.Mode.AS_FILED));
        assertThat(read("sep=,\n" + ties, IntakeOptions.Mode.AS_FILED).ties().kept())
                .isEqualTo(2);
    }
}
