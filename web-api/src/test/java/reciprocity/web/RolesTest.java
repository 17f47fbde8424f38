package reciprocity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.export.Exporter;
import reciprocity.export.Exporters;
import reciprocity.export.Json;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SurveyReader;
import reciprocity.model.ImportReport;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.sample.SampleOrganization;
import reciprocity.study.Pseudonyms;
import reciprocity.study.Viewer;

/** Every call of the contract, asked by each role: whose names are in the answers, and who may change anything. */
class RolesTest {

    private static final Map<Viewer, String> SECRETS = Map.of(
            Viewer.CONSULTANT, "consultant-0123456789",
            Viewer.LEADER, "leader-0123456789",
            Viewer.RESEARCHER, "researcher-0123456789");
    private static final Survey SURVEY = sample();
    private static final Pattern ID = Pattern.compile("\\bp\\d{3}\\b");
    /** Who is named does not hang on how often chance is asked. */
    private static final String LITTLE_CHANCE = "?draws=99&runs=2";

    /** An import with people in every text that files can put them into. */
    private static final ImportReport IMPORT = new ImportReport(
            List.of(new ImportReport.Rows(
                    "ties",
                    "ties.csv",
                    3,
                    2,
                    0,
                    1,
                    List.of(new ImportReport.Reason("dropped", "self-tie", 1, List.of(7))),
                    List.of(new ImportReport.Column("p002", null)))),
            List.of(new ImportReport.Kind("support", "kind 'support' (3 rows)")),
            List.of(
                    new ImportReport.Remark("WARNING", "self-tie", "ties.csv", 7, "p002", "p001", "p001 names p001"),
                    new ImportReport.Remark("NOTE", "repeated-row", "ties.csv", 9, "", "=p002", "row 8 again")),
            List.of(
                    new ImportReport.Count("WARNING", "self-tie", 1),
                    new ImportReport.Count("NOTE", "repeated-row", 300)));

    private static Trial trial;

    private static Survey sample() {
        SampleOrganization.Files files = SampleOrganization.files();
        return Objects.requireNonNull(
                SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning())
                        .survey());
    }

    @BeforeAll
    static void start() {
        trial = Trial.of(
                new Tokens(SECRETS.get(Viewer.CONSULTANT), SECRETS.get(Viewer.LEADER), SECRETS.get(Viewer.RESEARCHER)));
        trial.store.save(SURVEY, IMPORT, false);
    }

    @AfterAll
    static void stop() {
        trial.close();
    }

    private static HttpResponse<String> ask(Viewer viewer, String method, String path) throws Exception {
        return trial.send(
                method, path, Map.of("Authorization", "Bearer " + Objects.requireNonNull(SECRETS.get(viewer))));
    }

    private static JsonNode json(Viewer viewer, String part) throws Exception {
        HttpResponse<String> answer = ask(viewer, "GET", "/api/v1/surveys/" + SURVEY.id() + part);
        assertThat(answer.statusCode()).as(part).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    /** The paths that a call stands for on the sample. */
    private static List<String> paths(Contract.Operation operation) {
        List<String> paths = new ArrayList<>();
        for (Exporter exporter : Exporters.all()) {
            String path = operation
                    .path()
                    .replace("{id}", SURVEY.id().value())
                    .replace("{person}", "p001")
                    .replace("{format}", exporter.ending())
                    .replaceAll("\\{\\w+}", "x");
            if (!paths.contains(path)) {
                paths.add(path);
            }
        }
        boolean measured = operation.method().equals("GET") && operation.path().contains("{id}");
        return measured ? paths.stream().map(path -> path + LITTLE_CHANCE).toList() : paths;
    }

    @ParameterizedTest
    @EnumSource(names = {"LEADER", "RESEARCHER"})
    void nobodyIsNamedInAnyAnswer(Viewer viewer) throws Exception {
        int answered = 0;
        for (Contract.Operation operation : Contract.operations()) {
            for (String path : paths(operation)) {
                HttpResponse<String> answer = ask(viewer, operation.method(), path);
                String what = viewer + " " + operation.method() + " " + path;
                String body = answer.body().replace("/people/p001", "");
                Matcher id = ID.matcher(body);
                assertThat(id.find() ? id.group() : "").as(what).isEmpty();
                assertThat(SURVEY.people().stream().map(Person::name).filter(body::contains))
                        .as(what)
                        .isEmpty();
                if (viewer == Viewer.LEADER) {
                    assertThat(Pseudonyms.KEY.matcher(body).find()).as(what).isFalse();
                }
                answered += answer.statusCode() == 200 ? 1 : 0;
            }
        }
        assertThat(answered).isGreaterThan(10);
    }

    @Test
    void theConsultantIsToldNames() throws Exception {
        int named = 0;
        for (Contract.Operation operation : Contract.operations()) {
            for (String path : operation.method().equals("GET") ? paths(operation) : List.<String>of()) {
                named += ID.matcher(ask(Viewer.CONSULTANT, "GET", path).body()).find() ? 1 : 0;
            }
        }
        assertThat(named).isGreaterThan(8);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEADER", "RESEARCHER"})
    void onlyTheConsultantChangesAnything(Viewer viewer) throws Exception {
        for (Contract.Operation operation : Contract.operations()) {
            if (!operation.method().equals("GET") && !operation.path().equals(AccessGuard.SESSION)) {
                for (String path : paths(operation)) {
                    HttpResponse<String> answer = ask(viewer, operation.method(), path);
                    assertThat(answer.statusCode()).as(path).isEqualTo(403);
                    assertThat(answer.body()).contains("urn:reciprocity:problem:role");
                }
            }
        }
        assertThat(trial.store.survey(SURVEY.id()).people()).hasSize(158);
    }

    @ParameterizedTest
    @EnumSource
    void theStatusSaysWhoseNamesAreVisible(Viewer viewer) throws Exception {
        JsonNode status =
                Json.mapper().readTree(ask(viewer, "GET", "/api/v1/status").body());
        assertThat(status.get("namesVisible").textValue()).isEqualTo(viewer.word());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people",
                "/people/p001",
                "/people/anybody",
                "/exports/csv",
                "/exports/net",
                "/exports/clu",
                "/exports/graphml",
                "/exports/people.csv"
            })
    void aLeaderIsRefusedWhatIsAboutSinglePeople(String part) throws Exception {
        HttpResponse<String> answer = ask(Viewer.LEADER, "GET", "/api/v1/surveys/" + SURVEY.id() + part);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("urn:reciprocity:problem:names");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Report:/findings",
                "Leadership:/leadership",
                "Silos:/silos",
                "Matrix:/matrix",
                "Network:/network"
            })
    void whatALeaderGetsKeepsTheContract(String schemaAndPart) throws Exception {
        String[] parts = schemaAndPart.split(":", 2);
        AnswerCheck.keeps(parts[0], json(Viewer.LEADER, parts[1]));
        AnswerCheck.keeps(parts[0], json(Viewer.RESEARCHER, parts[1]));
        AnswerCheck.keeps(parts[0], json(Viewer.CONSULTANT, parts[1]));
    }

    /** A workbook is packed, so that its text has to be taken out before anybody can be looked for in it. */
    @ParameterizedTest
    @EnumSource
    void theWorkbookHoldsWhomItsReaderMaySee(Viewer viewer) throws Exception {
        StringBuilder text = new StringBuilder();
        byte[] body = trial.file(
                "/api/v1/surveys/" + SURVEY.id() + "/exports/xlsx" + LITTLE_CHANCE,
                Map.of("Authorization", "Bearer " + Objects.requireNonNull(SECRETS.get(viewer))));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        boolean named = SURVEY.people().stream().map(Person::name).anyMatch(text.toString()::contains);
        assertThat(named).isEqualTo(viewer == Viewer.CONSULTANT);
        assertThat(ID.matcher(text).find()).isEqualTo(viewer == Viewer.CONSULTANT);
        assertThat(Pseudonyms.KEY.matcher(text).find()).isEqualTo(viewer == Viewer.RESEARCHER);
        assertThat(text).contains("Made with", "conductance");
    }

    @Test
    void aLeaderSeesTenOfTheConsultantsFindings() throws Exception {
        JsonNode all = json(Viewer.CONSULTANT, "/findings").get("insights");
        JsonNode leader = json(Viewer.LEADER, "/findings").get("insights");
        assertThat(leader).hasSize(10);
        assertThat(all.findValuesAsText("id")).hasSizeGreaterThan(10).containsAll(leader.findValuesAsText("id"));
    }

    @Test
    void aLeaderSeesPartnershipAsNumbersOfPairsOnly() throws Exception {
        JsonNode leader = json(Viewer.LEADER, "/leadership");
        JsonNode all = json(Viewer.CONSULTANT, "/leadership");
        assertThat(all.at("/partnership/dyads")).isNotEmpty();
        assertThat(leader.at("/partnership/dyads")).isEmpty();
        assertThat(leader.get("five")).isEmpty();
        assertThat(leader.at("/decisions/teams")).isEmpty();
        assertThat(leader.at("/mentoring/cycles")).isEmpty();
        assertThat(leader.at("/leaders/apart")).isEmpty();
        assertThat(leader.at("/leaders/apart_count").intValue()).isEqualTo(1);
        assertThat(leader.at("/partnership/confirmed")).isEqualTo(all.at("/partnership/confirmed"));
        assertThat(leader.at("/mentoring/mentee_coverage")).isEqualTo(all.at("/mentoring/mentee_coverage"));
    }

    @Test
    void aResearcherHasOneKeyForOnePersonEverywhere() throws Exception {
        JsonNode people = json(Viewer.RESEARCHER, "/metrics").get("people");
        TreeSet<String> keys = new TreeSet<>();
        people.fieldNames().forEachRemaining(keys::add);
        assertThat(keys)
                .hasSize(158)
                .allMatch(key -> Pseudonyms.KEY.matcher(key).matches());
        String key = Pseudonyms.of(Objects.requireNonNull(SECRETS.get(Viewer.CONSULTANT)))
                .key("p001");
        assertThat(keys).contains(key);
        assertThat(json(Viewer.RESEARCHER, "/people/" + key).get("name").textValue())
                .isEqualTo(key);
        assertThat(json(Viewer.RESEARCHER, "/metrics").at("/people/" + key + "/degree.in"))
                .isEqualTo(json(Viewer.CONSULTANT, "/metrics").at("/people/p001/degree.in"));
    }

    @Test
    void whatAnImportFoundIsToldInFullInPlacesAndInCounts() throws Exception {
        JsonNode consultant = json(Viewer.CONSULTANT, "/import");
        JsonNode researcher = json(Viewer.RESEARCHER, "/import");
        JsonNode leader = json(Viewer.LEADER, "/import");
        List.of(consultant, researcher, leader).forEach(one -> AnswerCheck.keeps("KeptImport", one));

        assertThat(consultant.at("/findings/0/value").textValue()).isEqualTo("p001");
        assertThat(researcher.at("/findings/0/row").intValue()).isEqualTo(7);
        assertThat(researcher.at("/findings/0/message").textValue()).isEqualTo("ties.csv, row 7: self tie");
        assertThat(leader.get("findings")).isEmpty();
        assertThat(leader.at("/findingCounts/NOTE").intValue()).isEqualTo(300);
        assertThat(leader.at("/files/0/rows")).isEqualTo(consultant.at("/files/0/rows"));
        assertThat(ask(Viewer.LEADER, "GET", "/api/v1/surveys/" + SURVEY.id() + "/import.csv")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void findingsOfAnImportAreAskedForByWhatTheyAreAndPageByPage() throws Exception {
        JsonNode second = json(Viewer.CONSULTANT, "/import?offset=1&limit=1");
        JsonNode notes = json(Viewer.CONSULTANT, "/import?severity=note&file=ties.csv");
        String table = ask(Viewer.CONSULTANT, "GET", "/api/v1/surveys/" + SURVEY.id() + "/import.csv?severity=NOTE")
                .body();

        assertThat(second.get("matching").intValue()).isEqualTo(2);
        assertThat(second.get("findings")).isEqualTo(notes.get("findings")).hasSize(1);
        assertThat(json(Viewer.CONSULTANT, "/import?rule=sheet").get("findings"))
                .isEmpty();
        assertThat(table)
                .isEqualTo(
                        "severity,rule,file,row,column,value,message\nNOTE,repeated-row,ties.csv,9,,'=p002,row 8 again\n");
    }

    @Test
    void peopleAreFoundByAPartOfTheNameWhateverItsAccents() throws Exception {
        Person one = SURVEY.people().get(4);
        String part = one.name().substring(1, 6).toUpperCase(Locale.ROOT).replace(" ", "%20");
        JsonNode found = json(Viewer.CONSULTANT, "/people?name=" + part);
        AnswerCheck.keeps("People", found);
        assertThat(found.get("people").findValuesAsText("id")).contains(one.id().value());
        assertThat(json(Viewer.CONSULTANT, "/people?offset=150&limit=5").get("people"))
                .hasSize(5);
        assertThat(json(Viewer.CONSULTANT, "/people?person=p003&person=p001&person=nobody")
                        .get("people")
                        .findValuesAsText("id"))
                .containsExactlyInAnyOrder("p001", "p003");
        assertThat(json(Viewer.RESEARCHER, "/people?limit=1000").get("people"))
                .hasSize(158)
                .allMatch(person -> person.get("name").equals(person.get("id")));
    }

    @Test
    void peopleAreComparedByColumnsOfTheRosterAndByFigures() throws Exception {
        JsonNode found = json(
                Viewer.CONSULTANT,
                "/people?columns=level,degree.in,reciprocity.returned&where=level:3&where=level:4&range=degree.in:3:9"
                        + "&sort=-degree.in&limit=1000");
        AnswerCheck.keeps("People", found);
        assertThat(found.get("people"))
                .hasSize(found.get("matching").intValue())
                .hasSizeBetween(10, 150);
        int last = 9;
        for (JsonNode person : found.get("people")) {
            int degree = person.at("/figures/degree.in").intValue();
            assertThat(degree).isBetween(3, last);
            assertThat(person.at("/fields/level").textValue()).isIn("3", "4");
            JsonNode reason = found.get("reasons").path(person.get("id").textValue());
            assertThat(reason.has("reciprocity.returned"))
                    .isEqualTo(person.at("/figures/reciprocity.returned").isNull());
            last = degree;
        }
        assertThat(found.get("reasons")).isNotEmpty();
        assertThat(json(Viewer.RESEARCHER, "/people?columns=level,degree.in&where=level:3&range=degree.in:3:9")
                        .get("matching")
                        .intValue())
                .isPositive();
    }

    @Test
    void everyColumnOfTheRosterSaysWhatItCanBeAskedFor() throws Exception {
        JsonNode choices =
                json(Viewer.CONSULTANT, "/people?limit=1&choices=true").get("choices");
        for (JsonNode one : choices) {
            int people = 0;
            for (JsonNode value : one.get("values")) {
                people += value.get("people").intValue();
            }
            assertThat(people).as(one.get("column").textValue()).isIn(0, 158);
        }
        assertThat(choices.findValuesAsText("column")).contains("department", "level", "leader", "location");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "columns=nothing",
                "where=nothing:1",
                "where=level",
                "range=level:1:2",
                "range=degree.in:a:",
                "sort=no"
            })
    void columnsThatThereAreNotAreRefused(String asked) throws Exception {
        HttpResponse<String> answer =
                ask(Viewer.CONSULTANT, "GET", "/api/v1/surveys/" + SURVEY.id() + "/people?" + asked);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("must be");
    }

    @Test
    void aBrowserDoesNotMistakeOneReadersAnswerForAnothers() throws Exception {
        String path = "/api/v1/surveys/" + SURVEY.id() + "/silos";
        String tag =
                ask(Viewer.CONSULTANT, "GET", path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> leader = trial.send(
                "GET",
                path,
                Map.of(
                        "Authorization",
                        "Bearer " + Objects.requireNonNull(SECRETS.get(Viewer.LEADER)),
                        "If-None-Match",
                        tag));
        assertThat(leader.statusCode()).isEqualTo(200);
    }

    @Test
    void asEachRoleABrowserSignsIn() throws Exception {
        HttpResponse<String> session = trial.send(
                "POST",
                AccessGuard.SESSION,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                "token=" + SECRETS.get(Viewer.LEADER));
        assertThat(session.statusCode()).isEqualTo(303);
        String cookie = session.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        assertThat(trial.send("GET", "/api/v1/status", Map.of("Cookie", cookie)).body())
                .contains("\"namesVisible\":\"leader\"");
    }
}
