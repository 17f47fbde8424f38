package reciprocity.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.model.SurveySummary;

/**
 * The people and answers of one load on their way out of the database, in blocks of people with what these gave. Two readers
 * take the blocks, each in a session and each block in a transaction of its own; what a block holds goes to its place, so that
 * their order does not matter. Whether the load was removed meanwhile must be asked afterwards.
 */
final class StoredSurvey {

    private static final int MOST_PEOPLE_AT_ONCE = 2_000;
    private static final long TIES_AT_ONCE = 20_000;

    private final Supplier<Session> sessions;
    private final SurveySummary summary;
    private final String load;
    private final @Nullable Person[] people;
    private final StoredTies ties;
    private final AtomicInteger next = new AtomicInteger();

    StoredSurvey(Supplier<Session> sessions, SurveySummary summary, String load) {
        this.sessions = sessions;
        this.summary = summary;
        this.load = load;
        this.people = new @Nullable Person[summary.people()];
        this.ties = new StoredTies(summary.ties(), summary.kinds());
    }

    /**
     * Reads everything.
     *
     * @throws IllegalArgumentException if something is missing or not as it was written; other exceptions about values, too
     */
    Survey read(Session session) {
        List<Map<String, Object>> blocks = blocks(session);
        if (blocks.size() > 1) {
            readByTwo(session, blocks);
        } else {
            read(session, blocks);
        }
        List<Person> roster = roster();
        return new Survey(summary.id(), summary.settings(), roster, summary.kinds(), ties.packed(roster));
    }

    /** Blocks of about as many answers as a transaction of the server holds easily. */
    private List<Map<String, Object>> blocks(Session session) {
        long size = TIES_AT_ONCE * summary.people() / Math.max(1, summary.ties());
        Map<String, Object> values = Map.of("load", load, "size", Math.max(1, Math.min(size, MOST_PEOPLE_AT_ONCE)));
        return session.executeRead(tx -> tx.run(QueryFile.BLOCKS.text(), values)
                .list(row -> Map.of(
                        "load",
                        load,
                        "first",
                        row.get("first").asString(),
                        "last",
                        row.get("last").asString())));
    }

    private void readByTwo(Session session, List<Map<String, Object>> blocks) {
        TwoAtOnce.run("read-survey", () -> read(session, blocks), () -> {
            try (Session second = sessions.get()) {
                read(second, blocks);
            }
        });
    }

    /** Takes blocks until none is left; one that fails is the last for every reader. */
    private void read(Session session, List<Map<String, Object>> blocks) {
        try {
            for (int i = next.getAndIncrement(); i < blocks.size(); i = next.getAndIncrement()) {
                Map<String, Object> block = blocks.get(i);
                List<List<Record>> rows = session.executeRead(tx -> List.of(
                        tx.run(QueryFile.PEOPLE.text(), block).list(),
                        tx.run(QueryFile.TIES.text(), block).list()));
                take(rows.get(0), rows.get(1));
            }
        } catch (RuntimeException e) {
            next.set(blocks.size());
            throw e;
        }
    }

    private synchronized void take(List<Record> persons, List<Record> answers) {
        for (Record row : persons) {
            people[row.get("person").get("position").asInt()] = RowMapping.person(row);
        }
        answers.forEach(ties::take);
    }

    private List<Person> roster() {
        List<Person> roster = new ArrayList<>(people.length);
        for (Person person : people) {
            if (person == null) {
                throw new IllegalArgumentException("people are missing");
            }
            roster.add(person);
        }
        return roster;
    }
}
