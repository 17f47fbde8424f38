package reciprocity.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import reciprocity.model.PersonId;
import reciprocity.model.StoreUnavailableException;
import reciprocity.model.Survey;
import reciprocity.model.SurveyExistsException;
import reciprocity.model.SurveyStore.Saved;
import reciprocity.model.SurveySummary;
import reciprocity.model.TieKind;

/**
 * One survey on its way into the database: written in batches, each with a transaction of its own, under a key that
 * nobody looks for, and made visible whole in a last transaction. A batch carries its number, so that one sent again after
 * a broken connection is stored once; the last transaction also holds the count of what was stored against what was sent.
 */
final class SurveyLoad {

    private static final int BATCH = 10_000;
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
        List<Integer> people = new ArrayList<>();
        Map<PersonId, Integer> roster = new HashMap<>();
        for (int i = 0; i < survey.people().size(); i++) {
            people.add(i);
            roster.put(survey.people().get(i).id(), i);
        }
        send(QueryFile.SAVE_PEOPLE, people, position -> SurveyRows.person(survey, position));
        for (TieKind kind : survey.kinds()) {
            QueryFile query = QueryFile.saving(kind.meaning());
            send(query, positions(kind), position -> SurveyRows.tie(survey, roster, kind, position));
        }
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

    private List<Integer> positions(TieKind kind) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < survey.ties().size(); i++) {
            if (survey.ties().get(i).kind().equals(kind.name())) {
                positions.add(i);
            }
        }
        return positions;
    }

    private void send(QueryFile query, List<Integer> positions, IntFunction<Map<String, Object>> row) {
        for (int from = 0; from < positions.size(); from += BATCH) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int position : positions.subList(from, Math.min(from + BATCH, positions.size()))) {
                rows.add(row.apply(position));
            }
            batches++;
            Map<String, Object> values = query == QueryFile.SAVE_PEOPLE
                    ? Map.of(
                            "load",
                            load,
                            "batch",
                            batches,
                            "rows",
                            rows,
                            "survey",
                            survey.id().value())
                    : Map.of("load", load, "batch", batches, "rows", rows);
            session.executeWriteWithoutResult(tx -> tx.run(query.text(), values).consume());
        }
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
