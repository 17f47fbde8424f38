package reciprocity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reciprocity.export.Json;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;
import reciprocity.sample.SampleOrganization;

/** People moved, gone and introduced, seen before and after: as a job, and kept as a plan. */
class ScenariosTest {

    private static Trial trial;
    private static Survey survey;
    private static String root;

    @BeforeAll
    static void start() {
        trial = new Trial(null);
        SampleOrganization.Files files = SampleOrganization.files();
        survey = Objects.requireNonNull(
                SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning())
                        .survey());
        trial.store.save(survey, false);
        root = "/api/v1/surveys/" + survey.id();
    }

    @AfterAll
    static void stop() {
        trial.close();
    }

    private static JsonNode send(String method, String path, String body, int status) throws Exception {
        HttpResponse<String> answer = trial.send(method, path, Map.of("Content-Type", "application/json"), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.mapper().readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    /** Follows a job to its end by its events. */
    private static String events(String job, String after) throws Exception {
        HttpResponse<String> answer = trial.send(
                "GET",
                root + "/scenarios/" + job + "/events",
                Map.of("Accept", "text/event-stream", "Last-Event-ID", after),
                "");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode result(String query, String body) throws Exception {
        JsonNode begun = send("POST", root + "/scenarios" + query, body, 202);
        AnswerCheck.keeps("ScenarioJob", begun);
        String job = begun.get("job").textValue();
        assertThat(events(job, "0")).contains("event: done");
        JsonNode answer = send("GET", root + "/scenarios/" + job, "", 200);
        AnswerCheck.keeps("ScenarioAnswer", answer);
        assertThat(answer.get("state").textValue()).isEqualTo("DONE");
        return answer.get("result");
    }

    @Test
    void aDepartmentMergedIntoAnotherIsGoneAndTheSurveyStaysAsItIs() throws Exception {
        JsonNode result = result("?tie=support", "{\"moves\": [{\"from\": \"Finance\", \"to\": \"Sales\"}]}");
        assertThat(result.at("/before/metrics/groups/Finance/size").intValue()).isEqualTo(9);
        int sales = result.at("/before/metrics/groups/Sales/size").intValue();
        assertThat(result.at("/after/metrics/groups/Finance").isMissingNode()).isTrue();
        assertThat(result.at("/after/metrics/groups/Sales/size").intValue()).isEqualTo(sales + 9);
        assertThat(result.at("/after/metrics/network/ties")).isEqualTo(result.at("/before/metrics/network/ties"));
        assertThat(result.at("/after/metrics/network/ei").doubleValue())
                .isLessThan(result.at("/before/metrics/network/ei").doubleValue());
        assertThat(trial.store.survey(survey.id())).isEqualTo(survey);
    }

    @Test
    void whoLeavesIsGoneWithTheirTiesAndWhoIsIntroducedHasTwoMore() throws Exception {
        JsonNode result = result(
                "?tie=support",
                "{\"departures\": [\"p136\"], \"introductions\": [[\"p064\", \"p132\"]],"
                        + " \"moves\": [{\"people\": [\"p142\"], \"to\": \"Sales\"}]}");
        assertThat(result.at("/after/metrics/people/p136").isMissingNode()).isTrue();
        assertThat(result.at("/after/metrics/network/people").intValue())
                .isEqualTo(survey.people().size() - 1);
        assertThat(result.at("/after/metrics/people/p064/degree.out").intValue())
                .isEqualTo(result.at("/before/metrics/people/p064/degree.out").intValue() + 1);
        assertThat(result.at("/after/metrics/people/p064/degree.in").intValue())
                .isEqualTo(result.at("/before/metrics/people/p064/degree.in").intValue() + 1);
        assertThat(result.at("/after/metrics/groups/Finance/size").intValue()).isEqualTo(8);
    }

    @Test
    void stepsAreNumberedAndCanBeTakenUpAgain() throws Exception {
        JsonNode begun = send("POST", root + "/scenarios?tie=support", "{\"departures\": [\"p001\"]}", 202);
        String job = begun.get("job").textValue();
        String all = events(job, "0");
        List<String> ids = all.lines()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring(3).strip())
                .toList();
        assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates().startsWith("1");
        String half = ids.get(ids.size() / 2);
        String rest = events(job, half);
        assertThat(rest.lines()
                        .filter(line -> line.startsWith("id:"))
                        .map(line -> line.substring(3).strip()))
                .containsExactlyElementsOf(ids.subList(ids.size() / 2 + 1, ids.size()));
        assertThat(rest).contains("event: done").contains("\"state\":\"DONE\"");
    }

    @Test
    void manyJobsWaitAndMoreAreRefused() throws Exception {
        List<String> begun = new java.util.ArrayList<>();
        HttpResponse<String> refused = null;
        for (int i = 0; i < 40 && refused == null; i++) {
            HttpResponse<String> answer = trial.send(
                    "POST", root + "/scenarios?tie=support&seed=" + i, Map.of(), "{\"departures\": [\"p001\"]}");
            if (answer.statusCode() == 202) {
                begun.add(Json.mapper().readTree(answer.body()).get("job").textValue());
            } else {
                refused = answer;
            }
        }
        HttpResponse<String> last = Objects.requireNonNull(refused, "forty jobs were taken");
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        AnswerCheck.keeps("Problem", Json.mapper().readTree(last.body()));
        for (String job : begun) {
            send("DELETE", root + "/scenarios/" + job, "", 204);
        }
        assertThat(events(begun.get(begun.size() - 1), "0")).contains("event: cancelled");
        for (String job : begun) {
            events(job, "0");
        }
        assertThat(send("GET", root + "/scenarios/" + begun.get(begun.size() - 1), "", 200)
                        .get("state")
                        .textValue())
                .isEqualTo("CANCELLED");
    }

    @Test
    void aPlanIsKeptListedTriedAndDropped() throws Exception {
        JsonNode kept = send("PUT", root + "/plans/without-the-thread", "{\"departures\": [\"p136\"]}", 200);
        AnswerCheck.keeps("Scenario", kept);
        JsonNode plans = send("GET", root + "/plans", "", 200);
        AnswerCheck.keeps("Plans", plans);
        assertThat(plans.at("/plans/0")).isEqualTo(kept);
        JsonNode result = result("?tie=support&plan=without-the-thread", "");
        assertThat(result.at("/after/metrics/network/people").intValue())
                .isEqualTo(survey.people().size() - 1);
        send("DELETE", root + "/plans/without-the-thread", "", 204);
        send("DELETE", root + "/plans/without-the-thread", "", 404);
        send("POST", root + "/scenarios?plan=without-the-thread", "", 404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []
                    {"moves": 1}
                    {"moves": [{"to": "Sales"}]}
                    {"moves": [{"from": "Nowhere", "to": "Sales"}]}
                    {"moves": [{"people": ["nobody"], "to": "Sales"}]}
                    {"departures": ["nobody"]}
                    {"departures": [7]}
                    {"introductions": [["p001"]]}
                    {"introductions": [["p001", "p001"]]}
                    {"other": 1}
                    {"departures": []} x
                    """)
    void whatCannotBeThoughtThroughIsRefusedAtOnce(String body) throws Exception {
        JsonNode problem = send("POST", root + "/scenarios?tie=support", body, 400);
        AnswerCheck.keeps("Problem", problem);
        assertThat(problem.get("errors")).hasSize(1);
    }

    @Test
    void aJobIsFoundBesideItsSurveyOnly() throws Exception {
        send("GET", root + "/scenarios/unknown", "", 404);
        send("DELETE", root + "/scenarios/unknown", "", 404);
        send("PUT", "/api/v1/surveys/nobody-knows/plans/plan", "{\"departures\": []}", 404);
        send("PUT", root + "/plans/Not%20a%20name", "{}", 400);
    }
}
