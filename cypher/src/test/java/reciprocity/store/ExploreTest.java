package reciprocity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/**
 * The queries for consultants on one survey, with answers worked out by hand.
 *
 * <p>Sales: ana*, bo, cy. Ops: di*, ed. Law: fay*. Nowhere: gus. A star is a leader.
 */
class ExploreTest {

    private static final SurveyId ID = new SurveyId("explore");
    private static final Neo4jAddress ADDRESS = TestAddress.local();
    private static final Set<String> ASKED = new TreeSet<>();
    private static final List<Tie> TIES = new ArrayList<>();

    private static final Driver DRIVER = TestAddress.driver(ADDRESS);

    @BeforeAll
    static void store() {
        List<Person> people = List.of(
                Person.of("ana", "Sales").withLeader(true),
                Person.of("bo", "Sales"),
                Person.of("cy", "Sales"),
                Person.of("di", "Ops").withLeader(true),
                Person.of("ed", "Ops"),
                Person.of("fay", "Law").withLeader(true),
                Person.of("gus", ""));
        List<TieKind> kinds = List.of(
                new TieKind("help", TieMeaning.SUPPORT, Asks.GIVES, null, 2.0, true),
                new TieKind("helped by", TieMeaning.SUPPORT, Asks.RECEIVES, null, null, true),
                new TieKind("trust", TieMeaning.TRUST, Asks.GIVES, null, null, true),
                new TieKind("purpose", TieMeaning.PURPOSE, Asks.GIVES, null, null, true),
                new TieKind("mentor", TieMeaning.MENTORING, Asks.GIVES, null, null, true),
                new TieKind("manager", TieMeaning.REPORTING, Asks.GIVES, null, null, true));
        // Inside Sales: ana-bo both ways, bo to cy twice over. Across: cy to di, fay to di, gus to bo.
        tie("ana", "help", "bo", 3);
        tie("bo", "help", "ana", 2);
        tie("bo", "help", "cy", 5);
        tie("cy", "helped by", "bo", 1);
        tie("di", "helped by", "cy", 1);
        tie("fay", "help", "di", 2);
        tie("gus", "help", "bo", 2);
        tie("ed", "help", "fay", 1); // below the threshold
        tie("ana", "trust", "di", 1);
        tie("di", "trust", "ana", 1);
        tie("ana", "trust", "fay", 1);
        tie("fay", "purpose", "ana", 1);
        tie("di", "purpose", "fay", 1);
        tie("ana", "purpose", "bo", 1); // bo is no leader
        tie("ana", "mentor", "bo", 1);
        tie("bo", "mentor", "cy", 1);
        tie("cy", "mentor", "bo", 1); // back again: no chain of three people
        tie("fay", "mentor", "ed", 1);
        tie("fay", "mentor", "gus", 1);
        tie("ed", "manager", "ana", 1);
        Survey survey = new Survey(ID, SurveySettings.of("Explore"), people, kinds, TIES);
        try (Neo4jSurveyStore store = Neo4jSurveyStore.connect(ADDRESS)) {
            store.save(survey, true);
        }
    }

    @AfterAll
    static void everyFileWasAsked() throws IOException {
        try (Neo4jSurveyStore store = Neo4jSurveyStore.connect(ADDRESS)) {
            store.delete(ID);
        }
        DRIVER.close();
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "cypher", "explore"))) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString().replace(".cypher", "")));
            assertThat(ASKED).isEqualTo(names);
        }
    }

    @Test
    void silosStandFirst() {
        assertThat(ask("silos"))
                .containsExactly(
                        // ana-bo and bo-cy inside; cy-di and gus-bo across.
                        row("department", "Sales", "internal", 2L, "external", 2L, "ei", 0.0, "internalShare", 0.5),
                        row("department", "Law", "internal", 0L, "external", 1L, "ei", 1.0, "internalShare", 0.0),
                        row("department", "Ops", "internal", 0L, "external", 2L, "ei", 1.0, "internalShare", 0.0));
    }

    @Test
    void bridgesJoinMostDepartments() {
        List<Map<String, Object>> rows = ask("bridges");

        assertThat(rows).extracting(row -> row.get("id")).containsExactly("di", "fay", "ana", "gus", "cy", "ed");
        // fay: di and ed in Ops, ana in Sales; gus works nowhere.
        assertThat(rows.get(1))
                .isEqualTo(row(
                        "id",
                        "fay",
                        "name",
                        "fay",
                        "department",
                        "Law",
                        "joins",
                        2L,
                        "contacts",
                        3L,
                        "departments",
                        List.of("Ops", "Sales")));
        assertThat(rows.get(3)).containsEntry("joins", 2L).containsEntry("department", null);
    }

    @Test
    void chainsOfMentorsHaveThreePeople() {
        assertThat(ask("mentors-mentors")).containsExactly(row("mentorsMentor", "ana", "mentor", "bo", "mentee", "cy"));
    }

    @Test
    void mentorsWithoutMentorAreThoseNobodyMentors() {
        assertThat(ask("mentors-without-mentor"))
                .containsExactly(
                        row("id", "fay", "name", "fay", "mentees", 2L), row("id", "ana", "name", "ana", "mentees", 1L));
    }

    @Test
    void returnedSupportIsCountedOncePerPair() {
        // Sales gives ana-bo, bo-ana, bo-cy, cy-di, of which the first two come back; Law gives fay-di.
        assertThat(ask("returned-support"))
                .containsExactly(
                        row("department", "Law", "given", 1L, "returned", 0L, "share", 0.0),
                        row("department", "Sales", "given", 4L, "returned", 2L, "share", 0.5));
    }

    @Test
    void leaderPairsShowTrustAndPurpose() {
        assertThat(ask("leader-pairs"))
                .containsExactly(
                        row("one", "ana", "other", "di", "trust", "mutual", "purpose", "none"),
                        row("one", "ana", "other", "fay", "trust", "one-way", "purpose", "one-way"),
                        row("one", "di", "other", "fay", "trust", "none", "purpose", "one-way"));
    }

    @Test
    void rowsBehindAPairNameFileAndLine() {
        List<Map<String, Object>> rows = ask("rows-behind-a-pair", "one", "cy", "other", "bo");

        assertThat(rows).extracting(row -> row.get("row")).containsExactly(4L, 5L, 17L, 18L);
        assertThat(rows.get(1))
                .containsEntry("giver", "bo")
                .containsEntry("relationship", "SUPPORTS")
                .containsEntry("receiver", "cy")
                .containsEntry("kind", "helped by")
                .containsEntry("weight", 1.0)
                .containsEntry("counts", true)
                .containsEntry("reporter", "cy")
                .containsEntry("file", "ties.csv");
    }

    private static void tie(String source, String kind, String target, double weight) {
        SourceRow origin = new SourceRow("ties.csv", TIES.size() + 2);
        TIES.add(new Tie(new PersonId(source), new PersonId(target), kind, weight, null, Map.of(), origin));
    }

    private static List<Map<String, Object>> ask(String name, String... parameters) {
        ASKED.add(name);
        Map<String, Object> values = new HashMap<>(row((Object[]) parameters));
        values.put("survey", ID.value());
        return DRIVER
                .executableQuery(CypherText.read("cypher/explore/" + name + ".cypher"))
                .withParameters(values)
                .execute()
                .records()
                .stream()
                .map(Record::asMap)
                .toList();
    }

    private static Map<String, Object> row(Object... keysAndValues) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return row;
    }
}
