package reciprocity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import reciprocity.model.SourceRow;
import reciprocity.model.StoreUnavailableException;
import reciprocity.model.Survey;
import reciprocity.model.SurveyStore.Saved;
import reciprocity.model.SurveySummary;
import reciprocity.model.Tie;
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
        store.save(TieLanesTest.survey(10, 20), false);
        List<Tie> ties = new ArrayList<>(survey.ties());
        Tie last = ties.get(TIES - 1);
        // No database takes this as a name.
        ties.set(
                TIES - 1,
                new Tie(
                        last.source(),
                        last.target(),
                        last.kind(),
                        1,
                        null,
                        Map.of("a\u0000b", "x"),
                        new SourceRow("t", 9)));
        Survey bad = new Survey(survey.id(), survey.settings(), survey.people(), survey.kinds(), ties);

        assertThatThrownBy(() -> store.save(bad, true)).isInstanceOf(StoreUnavailableException.class);

        assertThat(store.survey(survey.id())).isEqualTo(TieLanesTest.survey(10, 20));
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
        List<Record> rows = driver.executableQuery(query)
                .withParameters(Map.of("id", survey.id().value()))
                .execute()
                .records();
        return rows.get(0).get("n").asLong();
    }
}
