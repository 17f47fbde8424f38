package reciprocity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.export.Json;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SourceFile;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;
import reciprocity.sample.SampleOrganization;

/** What a researcher gets at over HTTP. The store is in memory, since nothing here depends on it. */
class ResearchTest {

    private static final String SAMPLE = "/api/v1/surveys/halden-works-2026-04";
    private static final String SILENT = "/api/v1/surveys/silent";

    private static Trial trial;

    @BeforeAll
    static void start() {
        trial = new Trial(null);
        SampleOrganization.Files files = SampleOrganization.files();
        save(files.people(), files.ties(), files.survey());
        save(
                file("people.csv", silentPeople()),
                file("ties.csv", silentTies()),
                file("survey.json", "{\"name\": \"Silent\"}"));
    }

    /** Twelve people of two groups, of whom seven answered: fewer than 65 %. */
    private static String silentPeople() {
        StringBuilder people = new StringBuilder("id,department,level,respondent,leader\n");
        for (int i = 0; i < 12; i++) {
            people.append(
                    "p%d,%s,%s,%s,%s\n".formatted(i, i % 2 == 0 ? "Sales" : "Legal", i < 6 ? "1" : "2", i < 7, i < 5));
        }
        return people.toString();
    }

    private static String silentTies() {
        StringBuilder ties = new StringBuilder("source,target,kind\n");
        for (int i = 0; i < 7; i++) {
            ties.append("p%d,p%d,advice\n".formatted(i, (i + 1) % 12))
                    .append("p%d,p%d,trust\n".formatted(i, (i + 2) % 12));
        }
        return ties.append("p1,p0,advice\n").toString();
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void save(SourceFile people, SourceFile ties, SourceFile survey) {
        Survey read = SurveyReader.read(people, ties, survey, IntakeOptions.byMeaning())
                .survey();
        trial.store.save(Objects.requireNonNull(read), false);
    }

    @AfterAll
    static void stop() {
        trial.close();
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = trial.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/significance?draws=99&families=groups;silos;ties;leaders;rich-club;uniform, Significance",
        "/layers?tie=support;trust&draws=19, Layers",
        "/layers?tie=all&draws=9&dependent=trust&entries=weights, Layers",
        "/variants, Variants",
        "/variants?measures=ei.sent;clustering, Variants",
        "/response, Response",
        "/crosstab?rows=department&columns=level, Crosstab",
        "/communities?algorithm=label-propagation&runs=5, Communities",
        "/communities?resolution=1.5&runs=5, Communities",
        "/structure?ties=mutual&k=2&least=4&offset=3&limit=5, Structure",
        "/betweenness?eps=0.01&delta=0.05&top=5, Betweenness",
        "/betweenness?eps=0.05&seconds=0.0001, Betweenness",
        "/metrics?measures=ei;reciprocity&projection=both, Metrics"
    })
    void everyAnswerKeepsTheContractAndItsTagOnFewAnswersToo(String path, String schema) throws Exception {
        for (String survey : new String[] {SAMPLE, SILENT}) {
            String whole = survey
                    + path.replace(';', ',').replace("support,trust", survey.equals(SAMPLE) ? "support,trust" : "all");
            AnswerCheck.keeps(schema, json(whole));
            String tag = trial.get(whole).headers().firstValue("ETag").orElseThrow();
            assertThat(trial.send("GET", whole, Map.of("If-None-Match", tag)).statusCode())
                    .isEqualTo(304);
            assertThat(trial.get(whole).body()).isEqualTo(trial.get(whole).body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/communities?algorithm=louvain, algorithm",
        "/communities?resolution=0, resolution",
        "/communities?runs=1, runs",
        "/structure?k=9, k",
        "/betweenness?eps=0, eps",
        "/betweenness?delta=1, delta",
        "/betweenness?top=0, top",
        "/betweenness?seconds=61, seconds",
        "/structure?least=2, least",
        "/crosstab?rows=shoe, rows",
        "/crosstab?columns=shoe, columns",
        "/layers?tie=support, tie",
        "/layers?tie=all&dependent=love, tie",
        "/layers?tie=all&entries=many, entries",
        "/significance?families=all, families",
        "/significance?draws=0, draws",
        "/variants?measures=pagerank, measures",
        "/response?projection=either, projection",
        "/metrics?measures=nothing, measures",
        "/silos?projection=sideways, projection"
    })
    void aParameterThatCannotBeUsedIsNamed(String path, String parameter) throws Exception {
        HttpResponse<String> answer = trial.get(SAMPLE + path);
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = Json.mapper().readTree(answer.body());
        assertThat(problem.get("type").textValue()).isEqualTo("urn:reciprocity:problem:parameter");
        assertThat(problem.at("/errors/0/column").textValue()).isEqualTo(parameter);
    }

    @Test
    void whatWouldTakeMinutesIsLeftToTheCommandLine() throws Exception {
        HttpResponse<String> answer = trial.get(SAMPLE + "/significance?draws=1000000");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("draws is '1000000'; it must be at most");
    }

    @Test
    void equivalenceOfJoinedTiesCountsThemOnce() throws Exception {
        JsonNode named = json(SAMPLE + "/structure?limit=1").get("equivalence");
        JsonNode joined = json(SAMPLE + "/structure?limit=1&projection=either").get("equivalence");
        assertThat(named.get("ties").textValue()).isEqualTo("DIRECTED");
        assertThat(joined.get("ties").textValue()).isEqualTo("UNDIRECTED");
        assertThat(joined.at("/pairs/0/distance").doubleValue())
                .isLessThanOrEqualTo(named.at("/pairs/0/distance").doubleValue());
    }

    @Test
    void onlyTheMeasuresAskedForAreGiven() throws Exception {
        JsonNode some = json(SAMPLE + "/metrics?measures=reciprocity,ei");
        assertThat(some.get("network")).hasSize(2);
        assertThat(some.at("/people/p001")).hasSize(1);
        assertThat(some.at("/network/reciprocity"))
                .isEqualTo(json(SAMPLE + "/metrics").at("/network/reciprocity"));
    }

    @Test
    void aProjectionIsRepeatedAndChangesTheGraph() throws Exception {
        JsonNode named = json(SAMPLE + "/metrics?measures=ties,dyads.mutual,dyads.asymmetric,reciprocity");
        JsonNode both = json(SAMPLE + "/metrics?measures=ties,reciprocity&projection=both");
        JsonNode either = json(SAMPLE + "/metrics?measures=ties,reciprocity&projection=either");
        int mutual = named.at("/network/dyads.mutual").intValue();
        int oneWay = named.at("/network/dyads.asymmetric").intValue();
        assertThat(both.at("/network/ties").intValue()).isEqualTo(2 * mutual);
        assertThat(either.at("/network/ties").intValue()).isEqualTo(2 * (mutual + oneWay));
        assertThat(either.at("/network/reciprocity").doubleValue()).isEqualTo(1);
        assertThat(both.at("/parameters/projection").textValue()).startsWith("BOTH");
        assertThat(either.at("/parameters/projection").textValue()).startsWith("EITHER");
        assertThat(named.at("/parameters/projection").textValue()).startsWith("DIRECTED");
    }

    @Test
    void theCrosstabOfOneColumnIsTheMatrix() throws Exception {
        JsonNode crosstab = json(SAMPLE + "/crosstab?tie=support");
        JsonNode matrix = json(SAMPLE + "/matrix?tie=support");
        int size = matrix.get("groups").size();
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                JsonNode cell = crosstab.get("cells").get(row * size + column);
                for (String field : new String[] {"ties", "weight", "density", "expected", "observedExpected"}) {
                    assertThat(cell.get(field))
                            .isEqualTo(matrix.get("cells").get(row).get(column).get(field));
                }
            }
        }
    }

    @Test
    void theCardsNameTheOtherReadings() throws Exception {
        JsonNode metrics = json("/api/v1/metrics");
        AnswerCheck.keeps("Catalogue", metrics);
        for (JsonNode card : metrics.get("metrics")) {
            if (card.get("id").textValue().equals("reciprocity")) {
                assertThat(card.get("otherReadings")).hasSize(5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?group=department", "?group=level"})
    void whereTooFewAnsweredNobodyIsJudged(String query) throws Exception {
        JsonNode metrics = json(SILENT + "/metrics" + query);
        metrics.get("people")
                .forEach(person ->
                        person.forEach(figure -> assertThat(figure.isNull()).isTrue()));
        assertThat(metrics.at("/reasons/people/p1/degree.in").textValue()).isEqualTo("SUPPRESSED");
        assertThat(metrics.at("/network/reciprocity").isNumber()).isTrue();
        JsonNode person = json(SILENT + "/people/p1" + query);
        person.get("figures").forEach(figure -> assertThat(figure.isNull()).isTrue());
        json(SILENT + "/network" + query)
                .at("/people/measures")
                .forEach(measure ->
                        measure.forEach(figure -> assertThat(figure.isNull()).isTrue()));
        json(SILENT + "/silos" + query)
                .get("silos")
                .forEach(silo -> assertThat(silo.get("connectors")).isEmpty());
        JsonNode communities = json(SILENT + "/communities" + query);
        assertThat(communities.get("people").isNull()).isTrue();
        assertThat(communities.at("/reasons/people").textValue()).isEqualTo("SUPPRESSED");
        assertThat(json(SILENT + "/betweenness" + query).get("people").isNull()).isTrue();
        JsonNode structure = json(SILENT + "/structure" + query);
        assertThat(structure.at("/bowTie/people").isNull()).isTrue();
        assertThat(structure.at("/equivalence/pairs").isNull()).isTrue();
        assertThat(structure.at("/leaders/apart").isNull()).isTrue();
        for (JsonNode measure : json(SILENT + "/variants" + query).get("people")) {
            measure.get("readings")
                    .forEach(reading -> reading.get("values")
                            .forEach(value -> assertThat(value.isNull()).isTrue()));
        }
        JsonNode bridges = json(SILENT + "/bridges" + query);
        assertThat(bridges.get("people")).isEmpty();
        bridges.get("ties").forEach(ties -> assertThat(ties).isEmpty());
        assertThat(bridges.at("/reasons/people").textValue()).isEqualTo("SUPPRESSED");
        JsonNode introductions = json(SILENT + "/introductions" + query);
        assertThat(introductions.get("introductions")).isEmpty();
        assertThat(introductions.at("/reasons/introductions").textValue()).isEqualTo("SUPPRESSED");
        JsonNode departure = json(SILENT + "/departures" + query + "&person=p1");
        assertThat(departure.get("impact").isNull()).isTrue();
        assertThat(departure.at("/reasons/pairs_disconnected").textValue()).isEqualTo("SUPPRESSED");
        assertThat(json(SILENT + "/leadership" + query).get("five")).isEmpty();
        assertThat(json(SILENT + "/evidence" + query + "&metric=degree.in&person=p1")
                        .get("value")
                        .isNull())
                .isTrue();
        String support = trial.get(SILENT + "/support" + query).body();
        assertThat(support).doesNotContain("\"p1\"").doesNotContain("\"p7\"");
        JsonNode response = json(SILENT + "/response" + query);
        assertThat(response.get("personResults").booleanValue()).isFalse();
        assertThat(response.at("/organization/badge").textValue()).isEqualTo("NO_PERSON_LEVEL");
        assertThat(response.at("/thresholds/DIRECTIONAL").doubleValue()).isEqualTo(0.65);
        json(SILENT + "/findings" + query)
                .get("insights")
                .forEach(insight -> assertThat(insight.at("/evidence/people")).isEmpty());
        String table = trial.get(SILENT + "/exports/people.csv" + query).body();
        assertThat(table.lines().skip(1)).allMatch(line -> line.endsWith(",,,,"));
        assertThat(trial.get(SILENT + "/exports/graphml" + query).body()).doesNotContain("<data key=\"pagerank");
        assertThat(trial.get(SILENT + "/exports/report.html" + query).body()).contains("withheld: too few answers");
    }

    @Test
    void groupsBelowTheLimitAreWithheldEverywhere() throws Exception {
        String group = "?group=level&draws=99";
        JsonNode levels = json(SAMPLE + "/crosstab?rows=level&columns=level");
        for (JsonNode level : levels.at("/rows/groups")) {
            String name = level.get("name").textValue();
            boolean held = level.get("withheld").booleanValue();
            assertThat(held || level.get("people").intValue() >= 5).isTrue();
            JsonNode asked = json(SAMPLE + "/response" + group).at("/groups/" + name);
            // Customers were asked nothing: they are a column of the table and no group that could answer.
            assertThat(asked.isMissingNode()).isEqualTo(name.isEmpty());
            assertThat(asked.isMissingNode() || asked.get("withheld").booleanValue() == held)
                    .isTrue();
            json(SAMPLE + "/significance" + group + "&families=silos")
                    .at("/families/0/tests")
                    .forEach(test -> {
                        if (test.get("id").textValue().equals(name)) {
                            assertThat(test.get("statistic").isNull()).isEqualTo(held);
                        }
                    });
        }
    }
}
