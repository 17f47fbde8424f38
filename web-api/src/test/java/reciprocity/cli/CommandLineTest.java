package reciprocity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user at a terminal sees of files, exports, help and exit codes. */
class CommandLineTest extends Terminal {

    @Test
    void anUnknownKindIsRefusedWithTheKnownOnes() {
        assertThat(onFiles("metrics", "--tie", "advise")).isEqualTo(2);
        assertThat(answer()).isEmpty();
        assertThat(words()).isEqualTo("tie is 'advise'; it must be one of [advice, trust] or all\n");
    }

    @Test
    void anUnknownColumnIsRefused() {
        assertThat(onFiles("metrics", "--tie", "advice", "--group", "shoe")).isEqualTo(2);
        assertThat(words()).startsWith("group is 'shoe'; it must be one of [department");
    }

    @Test
    void wrongRowsAreNamedOneALine() throws IOException {
        Files.writeString(folder.resolve("ties.csv"), "source,target,kind,weight\na,zz,advice,1\na,b,advice,many\n");
        assertThat(onFiles("metrics", "--tie", "advice", "--format", "json")).isEqualTo(2);
        assertThat(answer()).isEmpty();
        assertThat(words().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("ties.csv", "row 2", "target", "zz"))
                .anySatisfy(line -> assertThat(line).contains("ties.csv", "row 3", "weight", "many"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.csv", "."})
    void aFileThatIsNoneIsOneLine(String name) {
        assertThat(run("metrics", "--people", folder.resolve(name).toString(), "--ties", "x.csv", "--tie", "all"))
                .isEqualTo(2);
        assertThat(words().lines()).hasSize(1);
        assertThat(words()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void binaryIsNoTable() throws IOException {
        Files.write(folder.resolve("people.csv"), new byte[] {0, 1, 2, (byte) 0xff, 0, 17, (byte) 0xfe});
        assertThat(onFiles("metrics", "--tie", "all")).isEqualTo(2);
        assertThat(words()).contains("people.csv").doesNotContain("\tat ");
    }

    @Test
    void aDryRunCountsEveryRowAndStoresNothing() {
        assertThat(onFiles("import", "--dry-run")).isZero();
        assertThat(answer())
                .contains("people.csv: 6 rows read, 6 kept, 0 merged, 0 dropped")
                .contains("ties.csv: 11 rows read, 11 kept, 0 merged, 0 dropped")
                .endsWith("can be imported; nothing was stored.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "people-csv", "groups-csv", "figures-csv", "json", "graphml", "gexf"})
    void exportsAreWrittenWhole(String format) throws IOException {
        Path file = folder.resolve("out." + format);
        assertThat(onFiles(
                        "export",
                        "--tie",
                        "advice",
                        "--format",
                        format,
                        "--out",
                        file.toString(),
                        "--permutations",
                        "99"))
                .isZero();
        assertThat(file).isNotEmptyFile();
        try (var left = Files.list(folder)) {
            assertThat(left).noneMatch(path -> path.toString().endsWith(".part"));
        }
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() {
        assertThat(onFiles("export", "--tie", "advice", "--format", "pdf")).isEqualTo(2);
        assertThat(words()).contains("'pdf'", "graphml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "serve",
                "import",
                "analyze",
                "metrics",
                "silos",
                "significance",
                "layers",
                "variants",
                "response",
                "crosstab",
                "communities",
                "structure",
                "betweenness",
                "introductions",
                "departures",
                "export"
            })
    void everyCommandHasHelpWithAnExample(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(answer()).contains("Usage: reciprocity " + command, "Example:");
    }

    @Test
    void everyCommandCalledAloneIsTheOneThatHelpLists() {
        run("--help");
        String listed = answer();
        for (String command : Commands.NAMES) {
            out.reset();
            run(command, "--help");
            assertThat(listed).containsPattern("(?m)^  " + command + "\\b");
            assertThat(answer()).contains("reciprocity " + command);
        }
    }

    @Test
    void aCommandIsFoundBehindTheOptionsOfAll() {
        assertThat(run("--debug", "generate", "--help")).isZero();
        assertThat(answer()).contains("reciprocity generate");
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(words()).contains("See: reciprocity --help");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(run("metrics", "--colour", "red")).isEqualTo(2);
        assertThat(words()).contains("--colour").doesNotContain("\tat ");
    }
}
