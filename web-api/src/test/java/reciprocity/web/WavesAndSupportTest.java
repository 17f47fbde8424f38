package reciprocity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reciprocity.export.Json;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;
import reciprocity.sample.SampleOrganization;

/** Support in depth, waves and findings of the sample over HTTP, its store in memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WavesAndSupportTest {

    private static final String LATER = "/api/v1/surveys/halden-works-2026-04";

    private final Trial trial = new Trial(null);

    @BeforeAll
    void storeBothWaves() {
        trial.store.save(read(SampleOrganization.files()), false);
        trial.store.save(read(SampleOrganization.earlierFiles()), false);
    }

    @AfterAll
    void close() {
        trial.close();
    }

    private static Survey read(SampleOrganization.Files files) {
        return Objects.requireNonNull(
                SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning())
                        .survey());
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = trial.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    @Test
    void theLastWaveOfAnOrganizationComesFirstAndWavesAreInTheirOrder() throws Exception {
        assertThat(json("/api/v1/surveys").at("/surveys").findValuesAsText("wave"))
                .containsExactly("2026-04", "2025-10");
        JsonNode waves = json("/api/v1/waves");
        AnswerCheck.keeps("Waves", waves);
        assertThat(waves.at("/organizations/0/waves").findValuesAsText("id"))
                .containsExactly("halden-works-2025-10", "halden-works-2026-04");
    }

    @Test
    void aChangeTellsJoinedFromChangedAndWhatCannotBeCompared() throws Exception {
        JsonNode change = json(LATER + "/change?from=halden-works-2025-10");
        AnswerCheck.keeps("Change", change);
        assertThat(change.at("/kinds/0/kind").textValue()).isEqualTo("advice");
        assertThat(change.at("/kinds/0/why/0").textValue()).isEqualTo("scale 1 to 8 became none");
        assertThat(change.at("/people/joined").intValue()).isGreaterThan(10);
        JsonNode reciprocity = change.at("/figures/reciprocity");
        assertThat(reciprocity.get("beyond_chance").booleanValue()).isTrue();
        double parts = reciprocity.get("left").doubleValue()
                + reciprocity.get("delta").doubleValue()
                + reciprocity.get("joined").doubleValue();
        double whole = reciprocity.get("whole_after").doubleValue()
                - reciprocity.get("whole_before").doubleValue();
        assertThat(parts).isCloseTo(whole, Offset.offset(1e-12));
    }

    @Test
    void aChangeTellsWhatGoesWithSupportAndWithMentoring() throws Exception {
        JsonNode change = json(LATER + "/change?from=halden-works-2025-10");
        assertThat(change.at("/leader_example/teams").intValue()).isEqualTo(29);
        assertThat(change.at("/leader_example/rho").doubleValue()).isBetween(0.5, 0.6);
        JsonNode spread = change.get("recognition_spread");
        double exposures = spread.get("exposure_of_begun").doubleValue()
                - spread.get("exposure_of_others").doubleValue();
        assertThat(spread.get("difference").doubleValue()).isCloseTo(exposures, Offset.offset(1e-12));
        JsonNode outcome = json(LATER + "/mentoring/outcome?from=halden-works-2025-10");
        assertThat(change.at("/mentoring_outcome/difference")).isEqualTo(outcome.get("difference"));
        assertThat(change.at("/mentoring_outcome/sentence")).isEqualTo(outcome.get("sentence"));
    }

    @Test
    void aChangeNeedsAnotherWave() throws Exception {
        assertThat(trial.get(LATER + "/change").statusCode()).isEqualTo(400);
        assertThat(trial.get(LATER + "/change?from=halden-works-2026-04").statusCode())
                .isEqualTo(400);
        assertThat(trial.get(LATER + "/change?from=nothing").statusCode()).isEqualTo(404);
        assertThat(trial.get(LATER + "/change?from=halden-works-2025-10&tie=hate")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void supportInDepthKeepsItsContract() throws Exception {
        JsonNode support = json(LATER + "/support");
        AnswerCheck.keeps("Support", support);
        assertThat(support.at("/customers/single_threaded").doubleValue()).isEqualTo(5.0 / 8);
        assertThat(support.at("/support_staff/forgotten_people")).hasSize(3);
        assertThat(support.at("/support/crisis/ties").intValue()).isPositive();
        double shares = support.at("/support/returns/any_kind").doubleValue()
                + support.at("/support/returns/generalised").doubleValue()
                + support.at("/support/returns/unreturned").doubleValue();
        assertThat(shares).isCloseTo(1, Offset.offset(1e-12));
    }

    @Test
    void aLeaderGetsTenSentencesWithoutPeopleAndAConsultantRows() throws Exception {
        JsonNode leader = json(LATER + "/findings?tie=support&audience=leader");
        AnswerCheck.keeps("Report", leader);
        assertThat(leader.get("insights")).hasSize(10);
        for (JsonNode insight : leader.get("insights")) {
            for (String what : List.of("people", "highlight", "ties", "rows")) {
                assertThat(insight.get("evidence").get(what)).isEmpty();
            }
        }
        JsonNode consultant = json(LATER + "/findings?tie=support");
        AnswerCheck.keeps("Report", consultant);
        assertThat(consultant.get("insights").size()).isBetween(15, 20);
        assertThat(consultant.at("/insights/0/evidence/rows/0/file").textValue())
                .isEqualTo("ties.csv");
        assertThat(consultant.get("insights").findValuesAsText("topic")).contains("CHANGE", "CUSTOMERS", "STAFF");
        assertThat(trial.get(LATER + "/findings?audience=boss").statusCode()).isEqualTo(400);
    }

    @Test
    void findingsAreMadeAnewWhereTheWaveBeforeIsAnother() throws Exception {
        String tag = trial.get(LATER + "/findings?tie=support")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        trial.store.delete(read(SampleOrganization.earlierFiles()).id());
        HttpResponse<String> alone = trial.send("GET", LATER + "/findings?tie=support", Map.of("If-None-Match", tag));
        assertThat(alone.statusCode()).isEqualTo(200);
        assertThat(alone.body()).doesNotContain("\"CHANGE\"");
        trial.store.save(read(SampleOrganization.earlierFiles()), false);
    }
}
