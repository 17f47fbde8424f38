package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
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
            kept += plain.ties().kept();
        }
        assertThat(kept).isGreaterThan(200);
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
