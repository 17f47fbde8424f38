package reciprocity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import reciprocity.model.StoreUnavailableException;
import reciprocity.model.Survey;
import reciprocity.model.SurveyStore.Saved;
import reciprocity.model.SurveySummary;
import reciprocity.server.SharedServer;

/** Surveys so large that two write them at once, against the local database. */
class LargeImportTest {

    private static final int PEOPLE = 6_001;
    private static final int TIES = 30_000;
    private static final Neo4jAddress ADDRESS = TestAddress.local();

    private final Driver driver = TestAddress.driver(ADDRESS);
    private final Neo4jSurveyStore store = Neo4jSurveyStore.connect(ADDRESS);
    private final Survey survey = TieLanesTest.survey(PEOPLE, TIES);

    @AfterEach
    void close() {
        store.delete(survey.id());
        store.close();
        driver.close();
    }

    @Test
    void whatTwoWroteIsTheWholeSurvey() {
        assertThat(store.save(survey, false)).isEqualTo(Saved.CREATED);

        assertStoredWhole();
    }

    @Test
    void everyAnswerSaysWhoWasAskedAndWhetherItCounts() {
        store.save(survey, false);

        assertThat(count("MATCH (:Person {survey: $id})-[r:SUPPORTS]->(p) WHERE r.reporter = p.id AND r.counts"))
                .isEqualTo(TIES / 2);
        assertThat(count("MATCH (p:Person {survey: $id})-[r:TIED_TO]->() WHERE r.reporter = p.id AND r.counts"))
                .isEqualTo(TIES / 2);
    }

    @Test
    void serverKilledInTheMiddleLosesNothingAndDoublesNothing() throws Exception {
        CompletableFuture<Saved> saved = CompletableFuture.supplyAsync(() -> store.save(survey, false));
        long batches = 0;
        while (batches < 5) {
            assertThat(saved).isNotDone();
            batches = sum("MATCH (lane:Lane) RETURN sum(lane.batch) AS n");
        }
        ProcessHandle server = ProcessHandle.of(SharedServer.server().pid()).orElseThrow();

        server.destroyForcibly();
        server.onExit().get(1, TimeUnit.MINUTES);

        assertThat(saved.get(5, TimeUnit.MINUTES)).isEqualTo(Saved.CREATED);
        assertStoredWhole();
    }

    @Test
    void whereOneWriterFailsNothingIsSeenAndNothingStays() {
        Survey before = TieLanesTest.survey(10, 1);
        store.save(before, false);
        // The database refuses one of the last answers, of which somebody else has the place.
        ask("CREATE (:Taken)-[:TIED_TO {position: $place}]->(:Taken)");
        ask("CREATE CONSTRAINT taken FOR ()-[r:TIED_TO]-() REQUIRE (r.kind, r.position) IS UNIQUE");
        ask("MATCH (:Taken)-[r]->() SET r.kind = 'help'");
        try {
            assertThatThrownBy(() -> store.save(survey, true)).isInstanceOf(StoreUnavailableException.class);
        } finally {
            ask("DROP CONSTRAINT taken");
            ask("MATCH (t:Taken) DETACH DELETE t");
        }

        assertThat(store.survey(survey.id())).isEqualTo(before);
        Neo4jSurveyStore.connect(ADDRESS).close();
        assertThat(count("MATCH (p:Person {survey: $id})")).isEqualTo(10);
        assertThat(count("MATCH (lane:Lane)")).isZero();
    }

    private void assertStoredWhole() {
        assertThat(store.survey(survey.id())).isEqualTo(survey);
        assertThat(SurveySummary.of(store.survey(survey.id()))).isEqualTo(SurveySummary.of(survey));
        assertThat(count("MATCH (:Person {survey: $id})-[r]->(:Person)")).isEqualTo(TIES);
        assertThat(count("MATCH (:Person {survey: $id})-[r:WORKS_IN]->(:Department)"))
                .isEqualTo(PEOPLE - PEOPLE / 8 - 1);
        assertThat(count("MATCH (d:Department {survey: $id})")).isEqualTo(7);
        assertThat(count("MATCH (lane:Lane)")).isZero();
    }

    private long count(String pattern) {
        return sum(pattern + " RETURN count(*) AS n");
    }

    private long sum(String query) {
        return ask(query).get(0).get("n").asLong();
    }

    private List<Record> ask(String query) {
        return driver.executableQuery(query)
                .withParameters(Map.of("id", survey.id().value(), "place", TIES - 1))
                .execute()
                .records();
    }
}
