package reciprocity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.SourceRow;
import reciprocity.model.StoreUnavailableException;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.SurveyStore.Saved;
import reciprocity.model.SurveySummary;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;
import reciprocity.server.SharedServer;

/** What the store does when something breaks, against the local database. */
class Neo4jSurveyStoreFailureTest {

    private static final SurveyId ID = new SurveyId("broken");
    private static final Neo4jAddress ADDRESS = TestAddress.local();

    private final Driver driver = TestAddress.driver(ADDRESS);
    private final Neo4jSurveyStore store = Neo4jSurveyStore.connect(ADDRESS);

    @BeforeEach
    void empty() {
        store.delete(ID);
    }

    @AfterEach
    void close() {
        store.delete(ID);
        store.close();
        driver.close();
    }

    @Test
    void wrongPasswordIsSaidWithoutTheSecret() {
        Neo4jAddress wrong = new Neo4jAddress(ADDRESS.uri(), "neo4j", "wrong-secret", null);

        StoreUnavailableException e =
                catchThrowableOfType(StoreUnavailableException.class, () -> Neo4jSurveyStore.connect(wrong));

        assertThat(e).hasMessageContaining("user and password");
        assertThat(e.retryable()).isFalse();
        assertThat(everythingSaid(e)).doesNotContain("wrong-secret");
    }

    @Test
    void unreachableServerIsSaidAsWorthAnotherTry() {
        Neo4jAddress nobody = new Neo4jAddress(URI.create("bolt://127.0.0.1:1"), "neo4j", "my-secret", null);

        StoreUnavailableException e =
                catchThrowableOfType(StoreUnavailableException.class, () -> Neo4jSurveyStore.connect(nobody));

        assertThat(e).hasMessageContaining("127.0.0.1:1 cannot be reached");
        assertThat(e.retryable()).isTrue();
        assertThat(everythingSaid(e)).doesNotContain("my-secret");
    }

    @Test
    void unknownDatabaseIsSaid() {
        Neo4jAddress nowhere = new Neo4jAddress(ADDRESS.uri(), ADDRESS.user(), ADDRESS.password(), "nowhere");

        assertThatThrownBy(() -> Neo4jSurveyStore.connect(nowhere))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("DatabaseNotFound");
    }

    @Test
    void closedStoreSaysSo() {
        Neo4jSurveyStore closed = Neo4jSurveyStore.connect(ADDRESS);
        closed.close();

        assertThatThrownBy(closed::listSurveys)
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void importThatBreaksInTheMiddleLeavesWhatWasThere() {
        Survey before = survey(3);
        store.save(before, false);
        // People and the first answers go in; the last answer has a column that no database takes as a name.
        Survey more = survey(30);
        List<Tie> ties = new ArrayList<>(more.ties());
        ties.add(new Tie(
                new PersonId("p1"),
                new PersonId("p0"),
                "trust",
                1,
                null,
                Map.of("a\u0000b", "x"),
                new SourceRow("t", 9)));
        TieKind trust = new TieKind("trust", TieMeaning.TRUST, Asks.GIVES, null, null, false);
        Survey bad = new Survey(
                ID, more.settings(), more.people(), List.of(more.kinds().get(0), trust), ties);

        assertThatThrownBy(() -> store.save(bad, true)).isInstanceOf(StoreUnavailableException.class);

        assertThat(store.survey(ID)).isEqualTo(before);
        assertThat(store.listSurveys()).contains(SurveySummary.of(before));
        Neo4jSurveyStore.connect(ADDRESS).close();
        assertThat(count("MATCH (p:Person {survey: 'broken'}) RETURN count(p) AS n"))
                .isEqualTo(3);
    }

    @Test
    void loadWhoseWriterDiedIsInvisibleAndRemovedLater() {
        Survey before = survey(3);
        store.save(before, false);
        try (Session session = driver.session()) {
            new SurveyLoad(session, driver::session, survey(5), SurveySummary.of(survey(5))).stage();
        }

        assertThat(store.survey(ID)).isEqualTo(before);
        Neo4jSurveyStore.connect(ADDRESS).close();
        assertThat(count("MATCH (s:Survey {state: 'LOADING'}) RETURN count(s) AS n"))
                .as("a load touched just now may still be written")
                .isEqualTo(1);
        ask("MATCH (s:Survey {state: 'LOADING'}) SET s.touched = s.touched - duration('PT6M')");
        ask("MATCH (lane:Lane {number: 0}) SET lane.touched = lane.touched - duration('PT6M')");
        Neo4jSurveyStore.connect(ADDRESS).close();
        assertThat(count("MATCH (s:Survey {state: 'LOADING'}) RETURN count(s) AS n"))
                .as("one of its lanes was touched just now")
                .isEqualTo(1);
        ask("MATCH (lane:Lane {number: 1}) SET lane.touched = lane.touched - duration('PT6M')");
        Neo4jSurveyStore.connect(ADDRESS).close();

        assertThat(count("MATCH (s:Survey {state: 'LOADING'}) RETURN count(s) AS n"))
                .isZero();
        assertThat(count("MATCH (p:Person {survey: 'broken'}) RETURN count(p) AS n"))
                .isEqualTo(3);
        assertThat(count("MATCH (lane:Lane) RETURN count(lane) AS n")).isZero();
        assertThat(store.survey(ID)).isEqualTo(before);
    }

    @Test
    void batchSentAgainIsStoredOnce() {
        Survey survey = survey(4);
        Map<String, Object> head = Map.of(
                "load", "again", "survey", Map.of("name", "Again"), "kinds", SurveyRows.kinds(survey), "lanes", 2);
        List<Map<String, Object>> people =
                List.of(SurveyRows.person(survey, 0, "again"), SurveyRows.person(survey, 1, "again"));
        Map<String, Object> batch = Map.of(
                "load",
                "again",
                "lane",
                1,
                "batch",
                1,
                "survey",
                ID.value(),
                "departments",
                List.of(Map.of("name", "Sales", "people", people)));
        try {
            for (int i = 0; i < 2; i++) {
                driver.executableQuery(QueryFile.BEGIN_LOAD.text())
                        .withParameters(head)
                        .execute();
                driver.executableQuery(QueryFile.SAVE_PEOPLE.text())
                        .withParameters(batch)
                        .execute();
            }

            for (int i = 0; i < 2; i++) {
                driver.executableQuery(QueryFile.SAVE_SUPPORTS.text())
                        .withParameters(answers(survey))
                        .execute();
            }

            assertThat(count("MATCH (lane:Lane {load: 'again'}) RETURN sum(lane.stored) AS n"))
                    .isEqualTo(3);
            assertThat(count("MATCH (lane:Lane {load: 'again', number: 1}) RETURN lane.batch AS n"))
                    .isEqualTo(2);
            assertThat(count("MATCH (p:Person {load: 'again'}) RETURN count(p) AS n"))
                    .isEqualTo(2);
            assertThat(count("MATCH (:Person {load: 'again'})-[r:SUPPORTS]->() RETURN count(r) AS n"))
                    .isEqualTo(1);
            assertThat(count("MATCH (c:TieColumns {load: 'again'}) RETURN sum(c.answers) AS n"))
                    .isEqualTo(1);
        } finally {
            ask("MATCH (s:Survey {load: 'again'}) SET s.state = 'REMOVED'");
        }
    }

    /** The first answer of a survey as the second batch of its second lane. */
    private Map<String, Object> answers(Survey survey) {
        List<Record> keys = driver.executableQuery(QueryFile.KEYS.text())
                .withParameters(Map.of("load", "again"))
                .execute()
                .records();
        TieBatch batch = new TieBatch(survey.kinds().get(0));
        batch.add(
                new TieBatch.End(0, keys.get(0).get("key").asString()),
                new TieBatch.End(1, keys.get(1).get("key").asString()),
                survey.ties().get(0),
                0);
        Map<String, Object> values = new HashMap<>(batch.values());
        values.putAll(Map.of("load", "again", "lane", 1, "batch", 2));
        return values;
    }

    @Test
    void loadThatLostARowIsNotPublished() {
        Survey survey = survey(4);
        try (Session session = driver.session()) {
            SurveyLoad load = new SurveyLoad(session, driver::session, survey, SurveySummary.of(survey));
            load.stage();
            ask("MATCH (lane:Lane {number: 0}) SET lane.stored = lane.stored - 1");

            assertThatThrownBy(() -> load.publish(true))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("did not arrive whole");

            load.abandon();
        }
        assertThat(store.findSurvey(ID)).isEmpty();
    }

    @Test
    void surveyChangedByHandIsSaidAndCanBeImportedAgain() {
        Survey survey = survey(4);
        store.save(survey, false);
        ask("MATCH (:Person {survey: 'broken', id: 'p0'})-[r:SUPPORTS]->() DELETE r");

        assertThatThrownBy(() -> store.survey(ID))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("'broken'")
                .hasMessageContaining("by hand");
        store.delete(ID);
        assertThat(store.save(survey, false)).isEqualTo(Saved.CREATED);
        assertThat(store.survey(ID)).isEqualTo(survey);
    }

    @Test
    void killedServerComesBackAndTheStoreAnswersWithAllItHad() throws Exception {
        Survey survey = survey(50);
        store.save(survey, false);
        ProcessHandle server = ProcessHandle.of(SharedServer.server().pid()).orElseThrow();

        server.destroyForcibly();
        server.onExit().get(1, TimeUnit.MINUTES);

        assertThat(store.survey(ID)).isEqualTo(survey);
        assertThat(store.save(survey, false)).isEqualTo(Saved.UNCHANGED);
    }

    @Test
    void schemaIsAppliedOnce() {
        try (Session session = driver.session()) {
            assertThat(new SchemaMigration().apply(session)).isZero();
        }
        assertThat(count("MATCH (m:Migration) RETURN count(m) AS n")).isEqualTo(3);
    }

    @Test
    void schemaMadeByAnotherTextIsRefused() {
        ask("MATCH (m:Migration {version: 'V001'}) SET m.kept = m.checksum, m.checksum = 'other'");
        try {
            assertThatThrownBy(() -> Neo4jSurveyStore.connect(ADDRESS))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("V001__surveys.cypher");
        } finally {
            ask("MATCH (m:Migration {version: 'V001'}) SET m.checksum = m.kept REMOVE m.kept");
        }
    }

    @Test
    void schemaOfALaterProgramIsRefused() {
        ask("CREATE (:Migration {version: 'V999', checksum: 'later'})");
        try {
            assertThatThrownBy(() -> Neo4jSurveyStore.connect(ADDRESS))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("V999")
                    .hasMessageContaining("newer");
        } finally {
            ask("MATCH (m:Migration {version: 'V999'}) DELETE m");
        }
    }

    /** A ring of people, each supporting the next. */
    private static Survey survey(int size) {
        List<Person> people = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(Person.of("p" + i, "Sales"));
            ties.add(Tie.of("p" + i, "p" + (i + 1) % size, "advice"));
        }
        TieKind kind = new TieKind("advice", TieMeaning.SUPPORT, Asks.GIVES, null, null, false);
        return new Survey(ID, SurveySettings.of("Broken"), people, List.of(kind), ties);
    }

    private List<Record> ask(String query) {
        return driver.executableQuery(query).execute().records();
    }

    private int count(String query) {
        return ask(query).get(0).get("n").asInt();
    }

    private static String everythingSaid(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
