package reciprocity.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.model.SurveySummary;

/**
 * The people and answers of one load on their way out of the database. People come in blocks. Answers come as the bytes that the
 * writers of the load packed beside their relationships; where those are not whole or the database holds other relationships
 * than its surveys have answers, they come from the relationships, block by block with the people who gave them. Two readers
 * take one piece after the other, each in a session and each piece in a transaction of its own; what a piece holds goes to its
 * place, so that their order does not matter. Whether the load was removed meanwhile must be asked afterwards.
 */
final class StoredSurvey {

    private static final int MOST_PEOPLE_AT_ONCE = 2_000;
    private static final long TIES_AT_ONCE = 20_000;

    private final Supplier<Session> sessions;
    private final SurveySummary summary;
    private final String load;
    private final StoredPeople people;
    private final StoredTies ties;
    private final AtomicInteger next = new AtomicInteger();

    /** Something to read in one transaction, which may begin it again. */
    private interface Piece {
        void read(TransactionContext tx);
    }

    StoredSurvey(Supplier<Session> sessions, SurveySummary summary, String load) {
        this.sessions = sessions;
        this.summary = summary;
        this.load = load;
        this.people = new StoredPeople(summary.people());
        this.ties = new StoredTies(summary.ties(), summary.kinds());
    }

    /**
     * Reads everything.
     *
     * @throws IllegalArgumentException if something is missing or not as it was written; other exceptions about values, too
     */
    Survey read(Session session) {
        List<Piece> pieces = pieces(session);
        if (pieces.size() > 3) {
            TwoAtOnce.run("read-survey", () -> read(session, pieces), () -> {
                try (Session second = sessions.get()) {
                    read(second, pieces);
                }
            });
        } else {
            read(session, pieces);
        }
        List<Person> roster = people.roster();
        return new Survey(summary.id(), summary.settings(), roster, summary.kinds(), ties.packed(roster));
    }

    private List<Piece> pieces(Session session) {
        List<Integer> lanes = lanes(session);
        List<Piece> pieces = new ArrayList<>();
        lanes.forEach(lane -> pieces.add(tx -> readColumns(tx, lane)));
        pieces.add(this::readDepartments);
        boolean byRelationship = lanes.isEmpty() && summary.ties() > 0;
        long size = byRelationship ? TIES_AT_ONCE * summary.people() / summary.ties() : MOST_PEOPLE_AT_ONCE;
        for (Map<String, Object> block : blocks(session, size)) {
            pieces.add(tx -> readPeople(tx, block));
            if (byRelationship) {
                pieces.add(tx -> readTies(tx, block));
            }
        }
        return pieces;
    }

    /** The lanes whose packed answers are all there are; none where answers must come from relationships. */
    private List<Integer> lanes(Session session) {
        Map<String, Object> values = Map.of("load", load, "ties", summary.ties());
        return session
                .executeRead(
                        tx -> tx.run(QueryFile.COLUMNS_WHOLE.text(), values).list())
                .stream()
                .flatMap(row -> row.get("lanes").asList(lane -> lane.asInt()).stream())
                .toList();
    }

    /** People in blocks of this size, or of as many as a transaction of the server holds easily. */
    private List<Map<String, Object>> blocks(Session session, long size) {
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

    /** Takes pieces until none is left; one that fails is the last for every reader. */
    private void read(Session session, List<Piece> pieces) {
        try {
            for (int i = next.getAndIncrement(); i < pieces.size(); i = next.getAndIncrement()) {
                Piece piece = pieces.get(i);
                session.executeRead(tx -> {
                    piece.read(tx);
                    return null;
                });
            }
        } catch (RuntimeException e) {
            next.set(pieces.size());
            throw e;
        }
    }

    private void readColumns(TransactionContext tx, int lane) {
        tx.run(QueryFile.COLUMNS.text(), Map.of("load", load, "lane", lane)).forEachRemaining(row -> {
            synchronized (ties) {
                ties.takePacked(row);
            }
        });
    }

    private void readDepartments(TransactionContext tx) {
        tx.run(QueryFile.DEPARTMENTS.text(), Map.of("load", load)).forEachRemaining(people::takeDepartment);
    }

    private void readPeople(TransactionContext tx, Map<String, Object> block) {
        people.take(tx.run(QueryFile.PEOPLE.text(), block).single());
    }

    private void readTies(TransactionContext tx, Map<String, Object> block) {
        List<Record> rows = tx.run(QueryFile.TIES.text(), block).list();
        synchronized (ties) {
            rows.forEach(ties::take);
        }
    }
}
