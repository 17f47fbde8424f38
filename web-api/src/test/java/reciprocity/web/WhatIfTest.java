package reciprocity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reciprocity.export.Json;
import reciprocity.graph.NetworkDrawing;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SurveyReader;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.sample.SampleOrganization;

/** Introductions, departures, bridges, splits and evidence as the page asks for them. */
class WhatIfTest {

    private static final String F1 =
            "A <-> B, B -> C, C -> A, C <-> D, D -> E, E <-> F, F -> D | S: A, B, C; E: D, E, F";

    private static Trial trial;
    private static String sample;

    @BeforeAll
    static void start() {
        trial = new Trial(null);
        SampleOrganization.Files files = SampleOrganization.files();
        Survey survey = Objects.requireNonNull(
                SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning())
                        .survey());
        trial.store.save(survey, false);
        trial.store.save(NetworkDrawing.survey(F1), false);
        sample = survey.id().value();
    }

    @AfterAll
    static void stop() {
        trial.close();
    }

    private static JsonNode ask(String survey, String path, int status) throws Exception {
        HttpResponse<String> answer = trial.get("/api/v1/surveys/" + survey + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.mapper().readTree(answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/introductions?top=2, Introductions",
        "'/departures?person=p136,p013', Departures",
        "/departures/curve, DepartureCurve",
        "/bridges, Bridges",
        "/bridges?group=community, Bridges",
        "/splits, Splits",
        "/silos?group=tenure, Silos",
        "/evidence?metric=ei, FigureEvidence",
        "/evidence?metric=degree.in&person=p001, FigureEvidence",
        "/evidence?metric=silo&of=Finance, FigureEvidence",
        "/evidence?metric=ties&of=Finance&to=Sales, FigureEvidence"
    })
    void answersKeepTheContract(String path, String schema) throws Exception {
        AnswerCheck.keeps(schema, ask(sample, path, 200));
    }

    @Test
    void whatWasPlantedIsFound() throws Exception {
        SampleOrganization.Planted planted = SampleOrganization.planted();
        JsonNode bridges = ask(sample, "/bridges?tie=support", 200).get("people");
        assertThat(bridges.findValuesAsText("person").subList(0, bridges.size()))
                .containsAll(planted.bridges().stream().map(PersonId::value).toList());
        JsonNode loss = ask(sample, "/departures?tie=support&person=" + planted.thread(), 200);
        assertThat(loss.get("groups_cut").toString()).isEqualTo("[\"" + planted.threadSilo() + "\"]");
        JsonNode splits = ask(sample, "/splits?tie=support", 200).get("splits");
        assertThat(splits.at("/0/column").textValue()).isEqualTo("department");
    }

    @Test
    void theEvidenceOfACellIsItsRowsAndNoOthers() throws Exception {
        JsonNode matrix = ask(sample, "/matrix?tie=support", 200);
        JsonNode evidence = ask(sample, "/evidence?tie=support&metric=ties&of=Sales&to=Engineering", 200);
        assertThat(evidence.get("value").intValue())
                .isEqualTo(evidence.get("tieCount").intValue());
        assertThat(matrix.get("groups")).isNotEmpty();
        assertThat(evidence.get("rows").get(0).get("file").textValue()).isEqualTo("ties.csv");
    }

    @Test
    void figuresOfTooFewPeopleAndTheirRowsAreWithheld() throws Exception {
        JsonNode evidence = ask("drawing", "/evidence?metric=ei.sent&of=S", 200);
        assertThat(evidence.get("value").isNull()).isTrue();
        assertThat(evidence.at("/reasons/value").textValue()).isEqualTo("SUPPRESSED");
        assertThat(evidence.get("rows")).isEmpty();
        JsonNode departures = ask("drawing", "/departures?person=C", 200);
        assertThat(departures.get("impact").doubleValue()).isEqualTo(1);
        assertThat(departures.get("groups_cut")).isEmpty();
        assertThat(departures.at("/reasons/groups_cut").textValue()).isEqualTo("SUPPRESSED");
    }

    @ParameterizedTest
    @CsvSource({
        "/introductions?top=0",
        "/introductions?top=101",
        "/introductions?exclude=p001",
        "/introductions?exclude=p001~nobody",
        "/departures",
        "/departures?person=nobody",
        "/evidence",
        "/evidence?metric=degree.in",
        "/evidence?metric=silo&of=Nowhere"
    })
    void whatCannotBeAnsweredIsRefused(String path) throws Exception {
        JsonNode problem = ask(sample, path, 400);
        AnswerCheck.keeps("Problem", problem);
        assertThat(problem.get("type").textValue()).endsWith(":parameter");
    }
}
