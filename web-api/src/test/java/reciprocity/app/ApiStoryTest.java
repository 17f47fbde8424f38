package reciprocity.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reciprocity.cli.Console;
import reciprocity.cli.RunningServer;
import reciprocity.export.Json;
import reciprocity.intake.SourceFile;
import reciprocity.sample.SampleOrganization;
import reciprocity.web.AnswerCheck;

/** One morning of a consultant, over HTTP and a real Neo4j: try, import, read, export, remove. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiStoryTest {

    private static final String ID = "halden-works-2026-04";
    private static final SampleOrganization.Files SAMPLE = SampleOrganization.files();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path home;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Map<String, String> given =
                Map.of("RECIPROCITY_HOME", home.resolve("data").toString(), "RECIPROCITY_PORT", "0");
        server = new Workplace(Map.of()).serve(given, new Console(quiet, quiet, false), false);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static URI uri(String path) {
        return server.address().resolve("/api/v1" + path);
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws Exception {
        return Json.mapper().readTree(answer.body());
    }

    private static HttpResponse<byte[]> upload(String query, SourceFile... files) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        List<String> parts = List.of("people", "ties", "survey");
        for (int i = 0; i < files.length; i++) {
            String head = "--edge\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                    .formatted(parts.get(i), files[i].name());
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(files[i].content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(uri("/surveys" + query))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    @Order(1)
    void thePageIsUpBeforeTheDatabaseAnswers() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> status = get("/status");
        AnswerCheck.keeps("Status", json(status));
        HttpResponse<byte[]> surveys = get("/surveys");
        if (surveys.statusCode() == 503) {
            assertThat(surveys.headers().firstValue("Retry-After")).contains("1");
            assertThat(json(surveys).get("type").textValue()).isEqualTo("urn:reciprocity:problem:starting");
        }
        server.awaitStore();
        assertThat(json(get("/status")).get("state").textValue()).isEqualTo("READY");
        assertThat(json(get("/surveys")).get("surveys")).isEmpty();
    }

    @Test
    @Order(2)
    void aDryRunTellsWhatWouldBeAndStoresNothing() throws Exception {
        HttpResponse<byte[]> answer = upload("?dryRun=true", SAMPLE.people(), SAMPLE.ties(), SAMPLE.survey());
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode report = json(answer);
        AnswerCheck.keeps("Import", report);
        assertThat(report.get("accepted").booleanValue()).isTrue();
        for (JsonNode file : report.get("files")) {
            JsonNode rows = file.get("rows");
            assertThat(rows.get("kept").intValue()
                            + rows.get("merged").intValue()
                            + rows.get("dropped").intValue())
                    .isEqualTo(rows.get("read").intValue());
        }
        assertThat(json(get("/surveys")).get("surveys")).isEmpty();
    }

    @Test
    @Order(3)
    void aWrongFileIsRefusedRowByRowAndStoresNothing() throws Exception {
        SourceFile wrong = new SourceFile(
                "ties.csv",
                "source,target,kind,weight\np001,nobody,support,3\np001,p002,support,many\n"
                        .getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> answer = upload("", SAMPLE.people(), wrong, SAMPLE.survey());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json(answer);
        AnswerCheck.keeps("Problem", problem);
        assertThat(problem.get("errors")).hasSizeGreaterThanOrEqualTo(2);
        JsonNode first = problem.at("/errors/0");
        assertThat(first.get("file").textValue()).isEqualTo("ties.csv");
        assertThat(first.get("row").intValue()).isEqualTo(2);
        assertThat(first.get("value").textValue()).isEqualTo("nobody");
        HttpResponse<byte[]> dry = upload("?dryRun=true", SAMPLE.people(), wrong, SAMPLE.survey());
        assertThat(dry.statusCode()).isEqualTo(200);
        assertThat(json(dry).get("accepted").booleanValue()).isFalse();
        assertThat(json(get("/surveys")).get("surveys")).isEmpty();
    }

    @Test
    @Order(4)
    void theSameFilesTwiceGiveTheSameStore() throws Exception {
        HttpResponse<byte[]> created = upload("", SAMPLE.people(), SAMPLE.ties(), SAMPLE.survey());
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).contains("/api/v1/surveys/" + ID);
        HttpResponse<byte[]> again = upload("", SAMPLE.people(), SAMPLE.ties(), SAMPLE.survey());
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).get("saved").textValue()).isEqualTo("UNCHANGED");
        JsonNode surveys = json(get("/surveys")).get("surveys");
        assertThat(surveys).hasSize(1);
        AnswerCheck.keeps("Survey", surveys.get(0));
        AnswerCheck.keeps("Survey", json(get("/surveys/" + ID)));
        assertThat(surveys.get(0).get("people").intValue()).isEqualTo(158);
        HttpResponse<byte[]> stored = get("/surveys/" + ID + "/import");
        String tag = stored.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/surveys/" + ID + "/import", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        JsonNode kept = json(stored);
        AnswerCheck.keeps("KeptImport", kept);
        for (String part : List.of("files", "kinds", "findings", "findingCounts")) {
            assertThat(kept.get(part)).as(part).isEqualTo(json(again).get(part));
        }
    }

    @Test
    @Order(5)
    void otherFilesOfTheSameNameNeedReplace() throws Exception {
        SourceFile fewer = new SourceFile(
                "ties.csv", "source,target,kind,weight\np001,p002,support,3\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> answer = upload("", SAMPLE.people(), fewer, SAMPLE.survey());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(get("/surveys/" + ID)).get("ties").intValue()).isGreaterThan(1000);
    }

    @ParameterizedTest
    @Order(6)
    @CsvSource({
        "/findings, Report",
        "/metrics, Metrics",
        "/matrix, Matrix",
        "/silos, Silos",
        "/leadership, Leadership",
        "/network, Network",
        "/people/p001, Person",
        "/splits, Splits",
        "/bridges, Bridges",
        "/introductions, Introductions",
        "/departures/curve, DepartureCurve",
        "/response, Response",
        "/variants, Variants",
        "/crosstab, Crosstab",
        "/communities, Communities",
        "/structure, Structure",
        "/betweenness, Betweenness"
    })
    void everyAnswerKeepsTheContractAndItsTag(String path, String schema) throws Exception {
        HttpResponse<byte[]> answer = get("/surveys/" + ID + path + "?tie=support");
        assertThat(answer.statusCode()).isEqualTo(200);
        AnswerCheck.keeps(schema, json(answer));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> unchanged = get("/surveys/" + ID + path + "?tie=support", "If-None-Match", tag);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(get("/surveys/" + ID + path + "?tie=trust").headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(answer.headers().firstValue("ETag"));
    }

    @Test
    @Order(7)
    void theFindingsNameWhatWasPlanted() throws Exception {
        JsonNode report = json(get("/surveys/" + ID + "/findings?tie=support"));
        List<String> sentences = report.get("insights").findValuesAsText("sentence");
        assertThat(sentences)
                .anyMatch(sentence ->
                        sentence.contains(SampleOrganization.planted().threadSilo()));
        assertThat(sentences)
                .anyMatch(sentence ->
                        sentence.contains(SampleOrganization.planted().openSilo()));
        for (JsonNode insight : report.get("insights")) {
            assertThat(insight.get("sentence").textValue())
                    .contains(insight.get("figure").textValue());
        }
    }

    @Test
    @Order(8)
    void equalQuestionsAtOnceGiveEqualBytes() throws Exception {
        List<CompletableFuture<HttpResponse<byte[]>>> asked = IntStream.range(0, 6)
                .mapToObj(i -> CLIENT.sendAsync(
                        HttpRequest.newBuilder(uri("/surveys/" + ID + "/silos?tie=support&seed=42"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray()))
                .toList();
        byte[] first = asked.get(0).join().body();
        for (CompletableFuture<HttpResponse<byte[]>> one : asked) {
            assertThat(one.join().body()).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @Order(9)
    @CsvSource({"csv", "people.csv", "groups.csv", "figures.csv", "json", "graphml", "gexf"})
    void exportsAreFilesToKeep(String format) throws Exception {
        HttpResponse<byte[]> answer = get("/surveys/" + ID + "/exports/" + format + "?tie=support");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"%s.%s\"".formatted(ID, format));
        assertThat(answer.body().length).isGreaterThan(300);
    }

    @ParameterizedTest
    @Order(10)
    @CsvSource({
        "/surveys/nothing-here/metrics, 404, unknown-survey",
        "/surveys/Not_An_Id/metrics, 404, unknown-survey",
        "/surveys/halden-works-2026-04/people/nobody, 404, unknown-person",
        "/surveys/halden-works-2026-04/metrics?tie=love, 400, parameter",
        "/surveys/halden-works-2026-04/metrics?group=shoe, 400, parameter",
        "/surveys/halden-works-2026-04/metrics?seed=one, 400, parameter",
        "/surveys/halden-works-2026-04/metrics?minWeight=NaN, 400, parameter",
        "/surveys/halden-works-2026-04/exports/pdf, 400, parameter"
    })
    void whatIsNotThereIsAProblemWithItsName(String path, int status, String slug) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode problem = json(answer);
        AnswerCheck.keeps("Problem", problem);
        assertThat(problem.get("type").textValue()).isEqualTo("urn:reciprocity:problem:" + slug);
    }

    @Test
    @Order(11)
    void aRemovedSurveyIsGone() throws Exception {
        HttpRequest delete =
                HttpRequest.newBuilder(uri("/surveys/" + ID)).DELETE().build();
        assertThat(CLIENT.send(delete, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(204);
        assertThat(get("/surveys/" + ID + "/findings").statusCode()).isEqualTo(404);
        assertThat(CLIENT.send(delete, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(404);
    }
}
