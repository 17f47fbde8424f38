package reciprocity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.SourceRow;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.SurveyStore.Saved;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/** Answers lie in the database twice, as relationships and packed; both are the same survey. Against the local database. */
class PackedAnswersTest {

    private static final SurveyId ID = new SurveyId("packed");
    private static final Neo4jAddress ADDRESS = TestAddress.local();

    private final Driver driver = TestAddress.driver(ADDRESS);
    private final Neo4jSurveyStore store = Neo4jSurveyStore.connect(ADDRESS);
    private final Survey survey = survey();

    @BeforeEach
    void store() {
        store.delete(ID);
        assertThat(store.save(survey, false)).isEqualTo(Saved.CREATED);
    }

    @AfterEach
    void close() {
        ask("MATCH (n:Stray) DETACH DELETE n");
        store.delete(ID);
        store.close();
        driver.close();
    }

    @Test
    void packedAnswersAreReadWhereTheDatabaseHoldsWhatWasStored() {
        assertThat(whole()).isTrue();
        // Seen because only they say so: the relationships are not looked at.
        ask("MATCH (:Person {survey: 'packed'})-[r]->(:Person) SET r.weight = 99");

        assertThat(store.survey(ID)).isEqualTo(survey);
    }

    @Test
    void relationshipsAreReadWhereSomebodyAddedOne() {
        ask("CREATE (:Stray)-[:TRUSTS]->(:Stray)");

        assertThat(whole()).isFalse();
        assertThat(store.survey(ID)).isEqualTo(survey);
        ask("MATCH (:Person {survey: 'packed'})-[r]->(:Person) SET r.weight = 99");
        assertThat(store.survey(ID).ties()).allMatch(tie -> tie.weight() == 99);
    }

    @Test
    void relationshipsAreReadWhereNothingIsPacked() {
        // As surveys of earlier versions are.
        ask("MATCH (c:TieColumns) DELETE c");

        assertThat(whole()).isFalse();
        assertThat(store.survey(ID)).isEqualTo(survey);
    }

    @Test
    void relationshipsAreReadWhileAnotherSurveyIsWritten() {
        ask("CREATE (:Survey:Stray {load: 'stray', state: 'LOADING', ties: 0, touched: datetime()})");

        assertThat(whole()).isFalse();
        assertThat(store.survey(ID)).isEqualTo(survey);
    }

    @Test
    void deletedSurveyLeavesNothingPacked() {
        store.delete(ID);

        assertThat(ask("MATCH (c:TieColumns) RETURN c")).isEmpty();
    }

    private boolean whole() {
        String load = ask("MATCH (s:Survey {id: 'packed'}) RETURN s.load AS load")
                .get(0)
                .get("load")
                .asString();
        return !driver.executableQuery(QueryFile.COLUMNS_WHOLE.text())
                .withParameters(Map.of("load", load, "ties", survey.ties().size()))
                .execute()
                .records()
                .isEmpty();
    }

    /** Two kinds, asked both ways, from two files; some answers with a time or further columns, some people too. */
    private static Survey survey() {
        List<Person> people = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            people.add(Person.of("p" + i, i < 4 ? "Sales" : ""));
        }
        for (int i = 0; i < 9; i++) {
            for (String kind : List.of("help", "trust")) {
                ties.add(new Tie(
                        new PersonId("p" + i),
                        new PersonId("p" + (i + 2) % 9),
                        kind,
                        0.1 * i,
                        i % 3 == 0 ? "2026-04-0" + (i + 1) : null,
                        i % 2 == 0 ? Map.of("Thema", "Größe " + i) : Map.of(),
                        new SourceRow(kind + ".csv", i + 2)));
            }
        }
        TieKind help = new TieKind("help", TieMeaning.SUPPORT, Asks.RECEIVES, null, null, false);
        TieKind trust = new TieKind("trust", TieMeaning.TRUST, Asks.GIVES, null, 0.5, true);
        return new Survey(ID, SurveySettings.of("Packed"), people, List.of(help, trust), ties);
    }

    private List<Record> ask(String query) {
        return driver.executableQuery(query).execute().records();
    }
}
