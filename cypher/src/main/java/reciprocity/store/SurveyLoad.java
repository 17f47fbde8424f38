package reciprocity.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
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

    private static final int PEOPLE_AT_ONCE = 10_000;
    private static final int TIES_AT_ONCE = 50_000;
    private static final int TRIES = 20;

    private final Session session;
    private final Survey survey;
    private final SurveySummary summary;
    private final String load = UUID.randomUUID().toString();
    private int batches;
    private boolean replaces;

    SurveyLoad(Session session, Survey survey, SurveySummary summary) {
        this.session = session;
        this.survey = survey;
        this.summary = summary;
    }

    /** Writes everything, invisibly. */
    void stage() {
        Map<String, Object> head =
                Map.of("load", load, "survey", SurveyRows.survey(survey, summary), "kinds", SurveyRows.kinds(survey));
        session.executeWriteWithoutResult(
                tx -> tx.run(QueryFile.BEGIN_LOAD.text(), head).consume());
        Map<PersonId, Integer> roster = new HashMap<>(2 * survey.people().size());
        for (Person person : survey.people()) {
            roster.put(person.id(), roster.size());
        }
        sendPeople();
        for (TieKind kind : survey.kinds()) {
            sendTies(kind, roster);
        }
    }

    private void sendPeople() {
        int people = survey.people().size();
        for (int from = 0; from < people; from += PEOPLE_AT_ONCE) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int position = from; position < Math.min(from + PEOPLE_AT_ONCE, people); position++) {
                rows.add(SurveyRows.person(survey, position));
            }
            send(QueryFile.SAVE_PEOPLE, Map.of("rows", rows));
        }
    }

    /** Answers with further columns fill a batch sooner, so that no transaction grows beyond what the server can hold. */
    private void sendTies(TieKind kind, Map<PersonId, Integer> roster) {
        List<Object> rows = new ArrayList<>();
        List<String> files = new ArrayList<>();
        int filled = 0;
        for (int position = 0; position < survey.ties().size(); position++) {
            Tie tie = survey.ties().get(position);
            if (!tie.kind().equals(kind.name())) {
                continue;
            }
            rows.add(SurveyRows.tie(tie, roster, kind, position, files));
            filled += 1 + tie.attributes().size();
            if (filled >= TIES_AT_ONCE) {
                send(QueryFile.saving(kind.meaning()), Map.of("kind", kind.name(), "files", files, "rows", rows));
                rows = new ArrayList<>();
                files = new ArrayList<>();
                filled = 0;
            }
        }
        if (!rows.isEmpty()) {
            send(QueryFile.saving(kind.meaning()), Map.of("kind", kind.name(), "files", files, "rows", rows));
        }
    }

    private void send(QueryFile query, Map<String, Object> batch) {
        batches++;
        Map<String, Object> values = new HashMap<>(batch);
        values.put("load", load);
        values.put("batch", batches);
        values.put("survey", survey.id().value());
        session.executeWriteWithoutResult(tx -> tx.run(query.text(), values).consume());
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
