package reciprocity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.export.Json;

/** What a user at a terminal is told of an organization: figures, introductions, silos, leaders. */
class AnswersTest extends Terminal {

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
}
