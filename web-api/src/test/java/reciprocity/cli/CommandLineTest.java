package reciprocity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.export.Json;

/** What a user at a terminal sees: answers, refusals, exit codes. No database. */
class CommandLineTest {

    private static final String PEOPLE = """
            id,name,department,leader
            a,Ana,Sales,true
            b,Bo,Sales,false
            c,Cy,Sales,false
            d,Dee,Legal,true
            e,Eli,Legal,false
            f,Fay,Legal,false
            """;

    private static final String TIES = """
            source,target,kind,weight
            a,b,advice,1
            b,a,advice,1
            b,c,advice,1
            c,a,advice,1
            c,d,advice,1
            d,c,advice,1
            d,e,advice,1
            e,f,advice,1
            f,d,advice,1
            f,e,advice,1
            a,f,trust,3
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("people.csv"), PEOPLE);
        Files.writeString(folder.resolve("ties.csv"), TIES);
    }

    private int run(String... arguments) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Premises none = new Premises() {
            @Override
            public OpenStore openStore(Map<String, String> given, Console says) {
                throw new AssertionError("this command needs no store");
            }

            @Override
            public RunningServer serve(Map<String, String> given, Console says, boolean portMayMove) {
                throw new AssertionError("this command needs no server");
            }
        };
        return Commands.run(arguments, console, none, Map.of());
    }

    private int onFiles(String command, String... further) {
        String[] files = {
            command,
            "--people",
            folder.resolve("people.csv").toString(),
            "--ties",
            folder.resolve("ties.csv").toString()
        };
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(files), java.util.Arrays.stream(further))
                .toArray(String[]::new);
        return run(all);
    }

    private String answer() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String words() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void metricsPrintsOneObjectAndNothingElse() throws IOException {
        assertThat(onFiles("metrics", "--tie", "advice", "--format", "json", "--permutations", "99"))
                .isZero();
        JsonNode json = Json.mapper().readTree(answer());
        assertThat(json.fieldNames()).toIterable().containsExactly("network", "people", "groups", "matrix", "reasons");
        assertThat(json.at("/network/people").isInt()).isTrue();
        assertThat(json.at("/network/ties").intValue()).isEqualTo(10);
        assertThat(json.at("/network/reciprocity").doubleValue()).isEqualTo(0.6);
        assertThat(json.at("/network/ei").doubleValue()).isEqualTo(-0.6);
        assertThat(json.at("/people/a/degree.in").intValue()).isEqualTo(2);
        assertThat(json.at("/groups/Sales/size").intValue()).isEqualTo(3);
        assertThat(json.at("/matrix/Sales/Legal/ties").intValue()).isEqualTo(1);
        assertThat(words()).isEmpty();
    }

    @Test
    void leadershipPrintsOneObjectAndNothingElse() throws IOException {
        assertThat(onFiles("leadership", "--format", "json")).isZero();
        JsonNode json = Json.mapper().readTree(answer());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("partnership", "five", "decisions", "mentoring", "leaders", "reasons");
        assertThat(json.at("/five/a/departments").textValue()).isEqualTo("NONE");
        assertThat(json.at("/five/d/departments").textValue()).isEqualTo("MUTUAL");
        assertThat(json.at("/leaders/mutual_density").doubleValue()).isZero();
        assertThat(words()).isEmpty();
    }

    @Test
    void leadershipSpeaksToReadersToo() {
        assertThat(onFiles("leadership")).isZero();
        assertThat(answer())
                .contains("Read: support from advice; trust from trust.")
                .contains("no question asks who is asked before deciding")
                .doesNotContain("null");
    }

    @Test
    void leadershipTakesNoKindOfTie() {
        assertThat(onFiles("leadership", "--tie", "advice")).isEqualTo(2);
        assertThat(words()).contains("--tie");
    }

    @Test
    void everyNullOfMetricsHasItsReasonUnderTheSamePath() throws IOException {
        Files.writeString(folder.resolve("ties.csv"), "source,target,kind\na,b,advice\n");
        assertThat(onFiles("metrics", "--tie", "all", "--format", "json", "--permutations", "99"))
                .isZero();
        JsonNode json = Json.mapper().readTree(answer());
        assertThat(nulls(json, json.get("reasons"), "")).isPositive();
    }

    /** Counts nulls, each of which must have a reason. */
    private static int nulls(JsonNode values, JsonNode reasons, String path) {
        int found = 0;
        for (Map.Entry<String, JsonNode> field : values.properties()) {
            if (path.isEmpty() && field.getKey().equals("reasons")) {
                continue;
            }
            JsonNode reason = reasons.path(field.getKey());
            String here = path + "/" + field.getKey();
            if (field.getValue().isNull()) {
                assertThat(reason.isTextual()).as(here).isTrue();
                found++;
            } else if (field.getValue().isObject()) {
                found += nulls(field.getValue(), reason, here);
            } else {
                assertThat(reason.isMissingNode()).as(here).isTrue();
            }
        }
        return found;
    }

    @Test
    void benchTimesWhatIsAskedForAndNothingElse() throws IOException {
        assertThat(onFiles("bench", "--tie", "all", "--measures", "betweenness,ei,reciprocity+people", "--repeat", "2"))
                .isZero();
        JsonNode json = Json.mapper().readTree(answer());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("load", "betweenness", "ei", "reciprocity+people", "peak_mb");
        assertThat(json.at("/load/seconds").doubleValue()).isPositive();
        assertThat(json.at("/betweenness").fieldNames()).toIterable().containsExactly("seconds", "first", "checksum");
        assertThat(json.at("/reciprocity+people/checksum").doubleValue()).isEqualTo(6.0 / 11 + 6);
        assertThat(json.at("/peak_mb").doubleValue()).isGreaterThan(10);
    }

    @Test
    void benchCountsTheSameWithAnyNumberOfThreads() throws IOException {
        String[] measures = {"bench", "--tie", "all", "--measures", "betweenness,harmonic.in,community", "--threads"};
        double[] sums = new double[6];
        for (int threads = 1; threads <= 2; threads++) {
            out.reset();
            String[] further = Arrays.copyOfRange(measures, 1, measures.length + 1);
            further[further.length - 1] = String.valueOf(threads);
            assertThat(onFiles("bench", further)).isZero();
            JsonNode json = Json.mapper().readTree(answer());
            sums[3 * threads - 3] = json.at("/betweenness/checksum").doubleValue();
            sums[3 * threads - 2] = json.at("/harmonic.in/checksum").doubleValue();
            sums[3 * threads - 1] = json.at("/community/checksum").doubleValue();
        }
        assertThat(Arrays.copyOf(sums, 3)).isEqualTo(Arrays.copyOfRange(sums, 3, 6));
    }

    @Test
    void benchSaysHowNearTheLimitOfLookingMeasuresComeWhereAsked() throws IOException {
        String measures = "pagerank,betweenness,betweenness.sampled,ties";
        assertThat(onFiles("bench", "--tie", "all", "--measures", measures, "--gather"))
                .isZero();
        JsonNode limit = Json.mapper().readTree(answer()).get("gather");
        assertThat(limit.get("per_second").doubleValue()).isPositive();
        assertThat(limit.get("shares").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("pagerank", "betweenness");
        assertThat(limit.at("/shares/pagerank").doubleValue()).isPositive();
        assertThat(onFiles("bench", "--tie", "all", "--measures", "ties", "--betweenness-eps", "2"))
                .isEqualTo(2);
        assertThat(words()).contains("eps");
    }

    @Test
    void benchSaysProcessorTimeAndBytesATieWhereAsked() throws IOException {
        assertThat(onFiles("bench", "--tie", "all", "--measures", "ties", "--processor", "--memory"))
                .isZero();
        JsonNode json = Json.mapper().readTree(answer());
        assertThat(json.at("/ties").fieldNames())
                .toIterable()
                .containsExactly("seconds", "first", "processor", "checksum");
        assertThat(json.at("/ties/processor").doubleValue()).isNotNegative();
        // Neighbours alone are 4 bytes in each of out and in, and twice 4 of half to all ties either way.
        assertThat(json.at("/bytes_a_tie/graph").doubleValue()).isGreaterThan(12);
        assertThat(json.at("/bytes_a_tie/jgrapht_view").doubleValue()).isNotNegative();
        out.reset();
        assertThat(onFiles("bench", "--tie", "all", "--memory", "--format", "text"))
                .isZero();
        assertThat(answer()).contains("bytes a tie");
    }

    @Test
    void benchRefusesMeasuresThatNobodyKnows() {
        assertThat(onFiles("bench", "--tie", "all", "--measures", "betweeness")).isEqualTo(2);
        assertThat(words())
                .isEqualTo(
                        "measures is 'betweeness'; it must be an id of METRICS.md or of GET /metrics, such as betweenness,"
                                + " betweenness.normalised, betweenness.undirected\n");
        assertThat(onFiles("bench", "--tie", "all")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "harmonic, 'harmonic.in, harmonic.out'",
        "xyz, reciprocity",
        "page rank, pagerank",
        "Closeness, closeness.in"
    })
    void measuresThatComeNearAreNamed(String asked, String near) {
        assertThat(onFiles("metrics", "--tie", "advice", "--measures", asked)).isEqualTo(2);
        assertThat(words()).contains("such as " + near);
    }

    @Test
    void whatIsGeneratedCanBeMeasured() {
        Path made = folder.resolve("made");
        assertThat(run("generate", "--people", "60", "--ties", "300", "--seed", "4", "--out", made.toString()))
                .isZero();
        int code = run(
                "bench",
                "--people",
                made.resolve("people.csv").toString(),
                "--ties",
                made.resolve("ties.csv").toString(),
                "--tie",
                "all",
                "--measures",
                "degree.out");
        assertThat(code).isZero();
        assertThat(answer()).contains("\"checksum\":300.0");
        assertThat(run("generate", "--people", "3", "--ties", "7", "--out", made.toString()))
                .isEqualTo(2);
    }

    @Test
    void severalKindsAreOneGraphWithWeightsSummed() throws IOException {
        assertThat(onFiles("metrics", "--tie", "advice,trust", "--format", "json", "--permutations", "99"))
                .isZero();
        JsonNode json = Json.mapper().readTree(answer());
        assertThat(json.at("/network/ties").intValue()).isEqualTo(11);
        assertThat(json.at("/people/a/strength.out").doubleValue()).isEqualTo(4);
    }

    @Test
    void lightRowsAreLeftOut() throws IOException {
        assertThat(onFiles("metrics", "--tie", "all", "--min-weight", "2", "--format", "json", "--permutations", "99"))
                .isZero();
        assertThat(Json.mapper().readTree(answer()).at("/network/ties").intValue())
                .isEqualTo(1);
    }

    @Test
    void equalSeedsGiveEqualBytes() {
        assertThat(onFiles("metrics", "--tie", "advice", "--format", "json", "--seed", "7", "--permutations", "99"))
                .isZero();
        String first = answer();
        out.reset();
        assertThat(onFiles("metrics", "--tie", "advice", "--format", "json", "--seed", "7", "--permutations", "99"))
                .isZero();
        assertThat(answer()).isEqualTo(first);
    }

    @Test
    void smallGroupsAreWithheldOnlyWhereTheSurveySaysSo() throws IOException {
        Path survey = Files.writeString(folder.resolve("survey.json"), "{\"name\": \"Small\", \"minimumGroup\": 5}");
        assertThat(onFiles(
                        "metrics",
                        "--tie",
                        "advice",
                        "--format",
                        "json",
                        "--permutations",
                        "99",
                        "--survey",
                        survey.toString()))
                .isZero();
        JsonNode json = Json.mapper().readTree(answer());
        assertThat(json.at("/groups/Sales/ei.sent").isNull()).isTrue();
        assertThat(json.at("/reasons/groups/Sales/ei.sent").textValue()).isEqualTo("SUPPRESSED");
        assertThat(json.at("/reasons/matrix/Sales/Legal/ties").textValue()).isEqualTo("SUPPRESSED");
    }

    @Test
    void introductionsHaveTheKeysOfTheContract() throws IOException {
        assertThat(onFiles("introductions", "--tie", "advice", "--top", "2", "--format", "json"))
                .isZero();
        JsonNode json = Json.mapper().readTree(answer());
        assertThat(json.fieldNames()).toIterable().containsExactly("introductions", "before", "after", "reasons");
        assertThat(json.at("/introductions/0").fieldNames())
                .toIterable()
                .containsExactly("a", "b", "gain", "silo_change", "common");
        assertThat(json.at("/introductions/1/a").textValue()
                        + json.at("/introductions/1/b").textValue())
                .isEqualTo("bf");
    }

    @Test
    void departuresHaveTheKeysOfTheContract() throws IOException {
        Files.writeString(folder.resolve("ties.csv"), TIES + "c,a,mentors,1\nc,b,mentors,1\nd,b,mentors,1\n");
        assertThat(onFiles("departures", "--tie", "advice", "--person", "c", "--format", "json"))
                .isZero();
        JsonNode json = Json.mapper().readTree(answer());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("impact", "pairs_disconnected", "groups_cut", "mentees_left", "reasons");
        assertThat(json.get("impact").doubleValue()).isEqualTo(1);
        assertThat(json.get("pairs_disconnected").intValue()).isEqualTo(6);
        assertThat(json.get("groups_cut").toString()).isEqualTo("[\"Legal\",\"Sales\"]");
        assertThat(json.get("mentees_left").toString()).isEqualTo("[\"a\"]");
    }

    @Test
    void aPersonWhoIsNotInTheRosterCannotLeave() {
        assertThat(onFiles("departures", "--tie", "advice", "--person", "c,q")).isEqualTo(2);
        assertThat(words()).isEqualTo("person is 'q'; it must be an id of the roster\n");
    }

    @Test
    void silosHaveTheKeysOfTheContract() throws IOException {
        assertThat(onFiles("silos", "--tie", "advice", "--format", "json")).isZero();
        JsonNode silo = Json.mapper().readTree(answer()).at("/silos/0");
        assertThat(silo.fieldNames())
                .toIterable()
                .containsExactly(
                        "group",
                        "score",
                        "p",
                        "q",
                        "exact",
                        "internal_share",
                        "chance_share",
                        "connectors",
                        "effective_connectors",
                        "score_without_top",
                        "called");
    }

    @Test
    void onlyTheMeasuresAskedForArePrinted() throws IOException {
        assertThat(onFiles("metrics", "--tie", "advice", "--measures", "ei,reciprocity", "--format", "json"))
                .isZero();
        JsonNode json = Json.mapper().readTree(answer());
        assertThat(json.get("network").fieldNames()).toIterable().containsExactly("reciprocity", "ei");
        assertThat(json.get("matrix").get("Sales").get("Legal")).isEmpty();
        assertThat(onFiles("metrics", "--tie", "advice", "--measures", "ei,love"))
                .isEqualTo(2);
        assertThat(words()).contains("measures is 'love'");
    }

    @Test
    void significanceOfTheTwoTrianglesIsExact() throws IOException {
        assertThat(onFiles("significance", "--tie", "advice", "--draws", "99", "--format", "json"))
                .isZero();
        JsonNode json = Json.mapper().readTree(answer());
        JsonNode ei = json.at("/families/0/tests/0");
        assertThat(ei.get("id").textValue()).isEqualTo("ei");
        assertThat(ei.get("statistic").doubleValue()).isEqualTo(-0.6);
        assertThat(ei.get("pLower").doubleValue()).isEqualTo(0.1);
        assertThat(ei.get("nullMean").doubleValue()).isCloseTo(0.2, within(1e-12));
        assertThat(ei.get("exact").booleanValue()).isTrue();
        assertThat(ei.get("draws").intValue()).isEqualTo(20);
        assertThat(ei.get("nothingMoreExtreme").booleanValue()).isTrue();
        assertThat(json.at("/families").findValuesAsText("kept")).allMatch(kept -> !kept.isBlank());
    }

    @Test
    void layersAreComparedByTheWorkedExample() throws IOException {
        Files.writeString(folder.resolve("people.csv"), "id\na\nb\nc\n");
        Files.writeString(folder.resolve("ties.csv"), "source,target,kind\na,b,s\nb,a,s\nb,c,s\na,b,t\nb,a,t\nc,b,t\n");
        assertThat(onFiles("layers", "--tie", "s,t", "--format", "json")).isZero();
        JsonNode pair = Json.mapper().readTree(answer()).at("/pairs/0");
        assertThat(pair.get("jaccard").doubleValue()).isEqualTo(0.5);
        assertThat(pair.at("/correlation/statistic").doubleValue()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(pair.at("/correlation/pUpper").doubleValue()).isEqualTo(0.5);
        assertThat(pair.at("/correlation/exact").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "significance",
                "layers",
                "variants",
                "response",
                "crosstab",
                "communities",
                "structure",
                "betweenness"
            })
    void answersArePrintedForReadersAndForProgramsAlwaysTheSame(String command) throws IOException {
        assertThat(onFiles(command, "--tie", "all", "--draws", "19")).isZero();
        assertThat(answer())
                .contains("Made with: tie advice, trust; group department;")
                .doesNotContain("NaN");
        out.reset();
        assertThat(onFiles(command, "--tie", "all", "--draws", "19", "--format", "json"))
                .isZero();
        String first = answer();
        assertThat(Json.mapper().readTree(first).has("parameters")).isTrue();
        out.reset();
        assertThat(onFiles(command, "--tie", "all", "--draws", "19", "--format", "json"))
                .isZero();
        assertThat(answer()).isEqualTo(first);
        assertThat(words()).isEmpty();
    }

    @Test
    void theFileAsItStandsIsReadOnRequest() throws IOException {
        Path survey = Files.writeString(
                folder.resolve("survey.json"),
                "{\"name\": \"Turned\", \"kinds\": {\"trust\": {\"meaning\": \"TRUST\", \"asks\": \"receives\"}}}");
        String[] asked = {"crosstab", "--tie", "trust", "--format", "json", "--survey", survey.toString()};
        assertThat(onFiles(asked[0], java.util.Arrays.copyOfRange(asked, 1, asked.length)))
                .isZero();
        assertThat(Json.mapper().readTree(answer()).at("/cells/1/ties").intValue())
                .isEqualTo(1);
        out.reset();
        assertThat(onFiles(
                        "crosstab", "--tie", "trust", "--format", "json", "--as-filed", "--survey", survey.toString()))
                .isZero();
        assertThat(Json.mapper().readTree(answer()).at("/cells/2/ties").intValue())
                .isEqualTo(1);
    }

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
