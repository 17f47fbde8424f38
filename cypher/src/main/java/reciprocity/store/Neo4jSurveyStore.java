package reciprocity.store;

import java.nio.BufferUnderflowException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.value.ValueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reciprocity.model.ImportReport;
import reciprocity.model.Scenario;
import reciprocity.model.StoreUnavailableException;
import reciprocity.model.Survey;
import reciprocity.model.SurveyExistsException;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveyStore;
import reciprocity.model.SurveySummary;
import reciprocity.model.UnknownSurveyException;

/**
 * Surveys kept in Neo4j, one server or a cluster. Each call sees what every earlier call of the same store wrote, whichever
 * member of a cluster answers. Safe for use by several threads, and beside other stores on the same database.
 */
public final class Neo4jSurveyStore implements SurveyStore {

    private static final Logger LOG = LoggerFactory.getLogger(Neo4jSurveyStore.class);
    private static final int TRIES = 3;
    private static final int REMOVED_AT_ONCE = 10_000;
    private static final int PEOPLE_REMOVED_AT_ONCE = 2_000;
    private static final int COLUMNS_REMOVED_AT_ONCE = 100;
    private static final long RETRY_MINUTES = 2;

    private final Driver driver;
    private final SessionConfig sessions;
    private final String place;

    private Neo4jSurveyStore(Driver driver, Neo4jAddress address) {
        this.driver = driver;
        this.place = address.place();
        SessionConfig.Builder builder =
                SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager());
        this.sessions = address.database() == null
                ? builder.build()
                : builder.withDatabase(address.database()).build();
    }

    /**
     * Connects, brings the database's schema up to date, and removes what broken imports left.
     *
     * @throws StoreUnavailableException if the server cannot be reached, refuses the password, or has a schema that this
     *     program does not know
     */
    public static Neo4jSurveyStore connect(Neo4jAddress address) {
        AuthToken token =
                address.user().isEmpty() ? AuthTokens.none() : AuthTokens.basic(address.user(), address.password());
        Config config = Config.builder()
                .withMaxTransactionRetryTime(RETRY_MINUTES, TimeUnit.MINUTES)
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .withUserAgent("reciprocity")
                .build();
        return DriverErrors.told(address.place(), () -> {
            Driver driver = GraphDatabase.driver(address.uri(), token, config);
            try {
                // Asked first without retries, so that a wrong address or password is said at once.
                driver.verifyConnectivity();
                Neo4jSurveyStore store = new Neo4jSurveyStore(driver, address);
                try (Session session = store.session()) {
                    new SchemaMigration().apply(session);
                    store.removeLeftovers(session);
                }
                return store;
            } catch (RuntimeException e) {
                driver.close();
                throw e;
            }
        });
    }

    @Override
    public Saved save(Survey survey, boolean replace) {
        return save(survey, SurveySummary.of(survey), replace);
    }

    @Override
    public Saved save(Survey survey, ImportReport report, boolean replace) {
        SurveySummary summary = SurveySummary.of(survey);
        Saved saved = save(survey, summary, replace);
        // Nobody has the report where another survey took the place meanwhile: it then belongs to nothing stored.
        written(QueryFile.SAVE_IMPORT, ImportRows.parameters(summary, report));
        return saved;
    }

    @Override
    public Optional<ImportReport> findImport(SurveyId id) {
        return DriverErrors.told(place, () -> {
            try (Session session = session()) {
                return session
                        .executeRead(tx -> tx.run(QueryFile.IMPORT.text(), Map.of("id", id.value()))
                                .list(ImportRows::report))
                        .stream()
                        .findFirst();
            }
        });
    }

    private Saved save(Survey survey, SurveySummary summary, boolean replace) {
        return DriverErrors.told(place, () -> {
            try (Session session = session()) {
                if (stored(session, summary, replace)) {
                    return Saved.UNCHANGED;
                }
                Saved saved = load(session, survey, summary, replace);
                removeLeftovers(session);
                return saved;
            }
        });
    }

    @Override
    public Optional<Survey> findSurvey(SurveyId id) {
        return DriverErrors.told(place, () -> {
            try (Session session = session()) {
                for (int i = 0; i < TRIES; i++) {
                    Read read = read(session, id);
                    if (!read.changedMeanwhile()) {
                        return Optional.ofNullable(read.survey());
                    }
                }
            }
            throw new StoreUnavailableException(
                    "survey '%s' was replaced again and again while it was read".formatted(id), true, null);
        });
    }

    @Override
    public List<SurveySummary> listSurveys() {
        return DriverErrors.told(place, () -> {
            try (Session session = session()) {
                return session.executeRead(tx -> tx.run(QueryFile.LIST.text()).list(RowMapping::summary));
            }
        });
    }

    @Override
    public void saveScenario(SurveyId survey, Scenario scenario) {
        boolean saved = written(QueryFile.SAVE_SCENARIO, ScenarioRows.parameters(survey, scenario));
        if (!saved) {
            throw new UnknownSurveyException(survey);
        }
    }

    @Override
    public List<Scenario> listScenarios(SurveyId survey) {
        return DriverErrors.told(place, () -> {
            try (Session session = session()) {
                return session.executeRead(tx -> tx.run(QueryFile.SCENARIOS.text(), Map.of("survey", survey.value()))
                        .list(ScenarioRows::scenario));
            }
        });
    }

    @Override
    public boolean deleteScenario(SurveyId survey, String name) {
        return written(QueryFile.DELETE_SCENARIO, Map.of("survey", survey.value(), "name", name));
    }

    /** Whether a statement that writes returned a row. */
    private boolean written(QueryFile query, Map<String, Object> parameters) {
        return DriverErrors.told(place, () -> {
            try (Session session = session()) {
                return session.executeWrite(
                        tx -> !tx.run(query.text(), parameters).list().isEmpty());
            }
        });
    }

    @Override
    public boolean delete(SurveyId id) {
        return DriverErrors.told(place, () -> {
            try (Session session = session()) {
                boolean was = session.executeWrite(tx -> {
                    tx.run(QueryFile.DELETE_SCENARIOS.text(), Map.of("survey", id.value()))
                            .consume();
                    return !tx.run(QueryFile.HIDE.text(), Map.of("id", id.value()))
                            .list()
                            .isEmpty();
                });
                if (was) {
                    removeLeftovers(session);
                }
                return was;
            }
        });
    }

    @Override
    public void close() {
        driver.close();
    }

    private Session session() {
        return driver.session(sessions);
    }

    /** Whether this very survey is stored; asked before writing, since most of the work can be spared. */
    private static boolean stored(Session session, SurveySummary summary, boolean replace) {
        List<Record> rows =
                asked(session, QueryFile.CURRENT, Map.of("id", summary.id().value()));
        if (rows.isEmpty()) {
            return false;
        }
        if (rows.get(0).get("revision").asString().equals(summary.revision())) {
            return true;
        }
        if (!replace) {
            throw new SurveyExistsException(summary.id());
        }
        return false;
    }

    private Saved load(Session session, Survey survey, SurveySummary summary, boolean replace) {
        SurveyLoad load = new SurveyLoad(session, this::session, survey, summary);
        try {
            load.stage();
            Saved saved = load.publish(replace);
            if (saved == Saved.UNCHANGED) {
                load.abandon();
            }
            return saved;
        } catch (RuntimeException e) {
            try {
                load.abandon();
            } catch (RuntimeException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    private record Read(@Nullable Survey survey, boolean changedMeanwhile) {}

    /**
     * Reads a survey in several transactions. A replaced survey's people are removed only after its id is gone, so an id that
     * still belongs to the same load at the end shows that nothing was missing. The store's bookmarks hold this in a cluster, too.
     */
    private Read read(Session session, SurveyId id) {
        Map<String, Object> key = Map.of("id", id.value());
        List<Record> found = asked(session, QueryFile.FIND, key);
        if (found.isEmpty()) {
            return new Read(null, false);
        }
        String load = found.get(0).get("survey").get("load").asString();
        Survey survey = null;
        RuntimeException odd = null;
        try {
            survey = new StoredSurvey(this::session, RowMapping.summary(found.get(0)), load).read(session);
        } catch (ValueException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | BufferUnderflowException
                | NullPointerException e) {
            odd = e;
        }
        List<Record> after = asked(session, QueryFile.CURRENT, key);
        if (after.isEmpty() || !after.get(0).get("load").asString().equals(load)) {
            return new Read(null, true);
        }
        if (survey == null) {
            throw new StoreUnavailableException(
                    "what is stored of survey '%s' is not a whole survey any more; was the database changed by hand? Import it again"
                            .formatted(id),
                    false,
                    odd);
        }
        return new Read(survey, false);
    }

    private static List<Record> asked(Session session, QueryFile query, Map<String, Object> values) {
        return session.executeRead(tx -> tx.run(query.text(), values).list());
    }

    /** Removes loads that nobody can find; what fails here is tried again next time and harms no survey meanwhile. */
    private void removeLeftovers(Session session) {
        try {
            List<String> loads = session.executeRead(tx -> tx.run(QueryFile.LEFTOVERS.text())
                    .list(row -> row.get("load").asString()));
            for (String load : loads) {
                removeAll(session, QueryFile.REMOVE_TIES, load, REMOVED_AT_ONCE);
                removeAll(session, QueryFile.REMOVE_COLUMNS, load, COLUMNS_REMOVED_AT_ONCE);
                removeAll(session, QueryFile.REMOVE_PEOPLE, load, PEOPLE_REMOVED_AT_ONCE);
                session.executeWriteWithoutResult(tx -> tx.run(QueryFile.REMOVE_FRAME.text(), Map.of("load", load))
                        .consume());
            }
        } catch (Neo4jException e) {
            LOG.warn("remains of an earlier import at {} are left for next time ({})", place, e.code());
        }
    }

    private static void removeAll(Session session, QueryFile query, String load, int most) {
        int removed = 1;
        while (removed > 0) {
            removed = session.executeWrite(tx -> tx.run(query.text(), Map.of("load", load, "most", most))
                    .single()
                    .get("removed")
                    .asInt());
        }
    }
}
