package reciprocity.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import reciprocity.model.StoreUnavailableException;
import reciprocity.model.Survey;
import reciprocity.model.SurveyExistsException;
import reciprocity.model.SurveyStore.Saved;
import reciprocity.model.SurveySummary;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;

/**
 * One survey on its way into the database: written in batches, each with a transaction of its own, under a key that
 * nobody looks for, and made visible whole in a last transaction. A batch carries its number, so that one sent again after
 * a broken connection is stored once; the last transaction also holds the count of what was stored against what was sent.
 */
final class SurveyLoad {

    private static final int PEOPLE_AT_ONCE = 2_000;
    private static final int TIES_AT_ONCE = 2_500;
    private static final int TRIES = 20;

    private final Session session;
    private final Supplier<Session> sessions;
    private final Survey survey;
    private final SurveySummary summary;
    private final String load = UUID.randomUUID().toString();
    private int batches;
    private boolean replaces;

    /**
     * A load that uses this session, and beside it another one where there is much to write.
     *
     * @param sessions makes the other one
     */
    SurveyLoad(Session session, Supplier<Session> sessions, Survey survey, SurveySummary summary) {
        this.session = session;
        this.sessions = sessions;
        this.survey = survey;
        this.summary = summary;
    }

    /** Writes everything, invisibly. */
    void stage() {
        Map<String, Object> head = Map.of(
                "load",
                load,
                "survey",
                SurveyRows.survey(survey, summary),
                "kinds",
                SurveyRows.kinds(survey),
                "lanes",
                TieLanes.LANES);
        session.executeWriteWithoutResult(
                tx -> tx.run(QueryFile.BEGIN_LOAD.text(), head).consume());
        AtomicBoolean broken = new AtomicBoolean();
        try (Session second = sessions.get()) {
            LoadLane one = new LoadLane(session, load, 0, broken);
            LoadLane other = new LoadLane(second, load, 1, broken);
            sendPeople(one, other);
            sendTies(one, other);
            batches = one.batches() + other.batches();
        }
    }

    private void sendPeople(LoadLane one, LoadLane other) {
        List<Map<String, List<Integer>>> shares = PeopleLanes.of(survey);
        if (shares.size() == 1) {
            sendPeople(one, shares.get(0));
        } else {
            TwoAtOnce.run("write-survey", () -> sendPeople(one, shares.get(0)), () -> sendPeople(other, shares.get(1)));
        }
    }

    private void sendPeople(LoadLane lane, Map<String, List<Integer>> departments) {
        List<Map<String, Object>> batch = new ArrayList<>();
        int filled = 0;
        for (Map.Entry<String, List<Integer>> department : departments.entrySet()) {
            List<Map<String, Object>> people = new ArrayList<>();
            batch.add(Map.of("name", department.getKey(), "people", people));
            for (int place : department.getValue()) {
                if (filled == PEOPLE_AT_ONCE) {
                    lane.send(
                            QueryFile.SAVE_PEOPLE, Map.of("survey", survey.id().value(), "departments", batch));
                    people = new ArrayList<>();
                    batch = new ArrayList<>(List.of(Map.of("name", department.getKey(), "people", people)));
                    filled = 0;
                }
                people.add(SurveyRows.person(survey, place, load));
                filled++;
            }
        }
        if (filled > 0) {
            lane.send(QueryFile.SAVE_PEOPLE, Map.of("survey", survey.id().value(), "departments", batch));
        }
    }

    private void sendTies(LoadLane one, LoadLane other) {
        TieLanes ties = new TieLanes(survey);
        String[] keys = keys();
        if (ties.lanes() == 1) {
            sendTies(one, ties, keys, 0);
            return;
        }
        for (int i = 0; i < ties.rounds(); i++) {
            int round = i;
            TwoAtOnce.run(
                    "write-survey", () -> sendTies(one, ties, keys, round), () -> sendTies(other, ties, keys, round));
        }
    }

    /** By which key the database knows each person of the roster while this load is written. */
    private String[] keys() {
        return session.executeRead(tx -> {
            String[] keys = new String[survey.people().size()];
            tx.run(QueryFile.KEYS.text(), Map.of("load", load))
                    .forEachRemaining(row ->
                            keys[row.get("place").asInt()] = row.get("key").asString());
            return keys;
        });
    }

    private void sendTies(LoadLane lane, TieLanes ties, String[] keys, int round) {
        for (int kind = 0; kind < survey.kinds().size(); kind++) {
            sendTies(lane, ties, keys, survey.kinds().get(kind), ties.answers(round, lane.number(), kind));
        }
    }

    /** Answers with further columns fill a batch sooner, so that no transaction grows beyond what the server can hold. */
    private void sendTies(LoadLane lane, TieLanes ties, String[] keys, TieKind kind, int[] answers) {
        TieBatch batch = new TieBatch(kind);
        for (int answer : answers) {
            Tie tie = survey.ties().get(answer);
            batch.add(end(keys, ties.giver(answer)), end(keys, ties.receiver(answer)), tie, answer);
            if (batch.filled() >= TIES_AT_ONCE) {
                lane.send(QueryFile.saving(kind.meaning()), batch.values());
                batch = new TieBatch(kind);
            }
        }
        if (batch.filled() > 0) {
            lane.send(QueryFile.saving(kind.meaning()), batch.values());
        }
    }

    private static TieBatch.End end(String[] keys, int place) {
        return new TieBatch.End(place, keys[place]);
    }

    /**
     * Makes the survey visible, unless the same one is by now, or another one that must stay. Others may do so at the same
     * moment; one of them comes first, and who comes later looks again at what is stored.
     *
     * @throws SurveyExistsException if another survey has the id and may not be replaced
     * @throws StoreUnavailableException if the database does not hold what was written to it
     */
    Saved publish(boolean replace) {
        for (int i = 0; i < TRIES; i++) {
            try {
                Optional<Saved> saved = session.executeWrite(tx -> publish(tx, replace));
                if (saved.isPresent()) {
                    return saved.get();
                }
            } catch (ClientException e) {
                if (!DriverErrors.taken(e)) {
                    throw e;
                }
            }
        }
        throw new StoreUnavailableException(
                "survey '%s' did not arrive whole in the database; nothing was changed".formatted(survey.id()),
                true,
                null);
    }

    /** Leaves what was written to be removed. */
    void abandon() {
        session.executeWriteWithoutResult(
                tx -> tx.run(QueryFile.ABANDON.text(), Map.of("load", load)).consume());
    }

    /** Empty where another load was faster, or rows are missing. */
    private Optional<Saved> publish(TransactionContext tx, boolean replace) {
        List<Record> stored = tx.run(
                        QueryFile.CURRENT.text(), Map.of("id", survey.id().value()))
                .list();
        String before = stored.isEmpty() ? "" : stored.get(0).get("load").asString();
        if (before.equals(load)) {
            // The transaction had gone through, only its answer was lost.
            return Optional.of(replaces ? Saved.REPLACED : Saved.CREATED);
        }
        if (!stored.isEmpty()) {
            if (stored.get(0).get("revision").asString().equals(summary.revision())) {
                return Optional.of(Saved.UNCHANGED);
            }
            if (!replace) {
                throw new SurveyExistsException(survey.id());
            }
        }
        replaces = !stored.isEmpty();
        Map<String, Object> values = Map.of(
                "load", load,
                "id", survey.id().value(),
                "before", before,
                "batches", batches,
                "rows", survey.people().size() + survey.ties().size());
        boolean published = !tx.run(QueryFile.PUBLISH.text(), values).list().isEmpty();
        return published ? Optional.of(replaces ? Saved.REPLACED : Saved.CREATED) : Optional.empty();
    }
}
