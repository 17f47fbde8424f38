package reciprocity.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The store without a database: for the command line and for tests. Safe for use by several threads. */
public final class InMemorySurveyStore implements SurveyStore {

    private final TreeMap<SurveyId, Survey> surveys = new TreeMap<>();
    private final Map<SurveyId, ImportReport> imports = new HashMap<>();
    private final Map<SurveyId, SurveySummary> summaries = new HashMap<>();
    private final Map<SurveyId, TreeMap<String, Scenario>> scenarios = new HashMap<>();

    @Override
    public synchronized Saved save(Survey survey, boolean replace) {
        Survey stored = surveys.get(survey.id());
        if (survey.equals(stored)) {
            return Saved.UNCHANGED;
        }
        if (stored != null && !replace) {
            throw new SurveyExistsException(survey.id());
        }
        surveys.put(survey.id(), survey);
        summaries.remove(survey.id());
        imports.remove(survey.id());
        return stored == null ? Saved.CREATED : Saved.REPLACED;
    }

    @Override
    public synchronized Saved save(Survey survey, ImportReport report, boolean replace) {
        Saved saved = save(survey, replace);
        imports.put(survey.id(), report);
        return saved;
    }

    @Override
    public synchronized Optional<ImportReport> findImport(SurveyId id) {
        return Optional.ofNullable(imports.get(id));
    }

    @Override
    public synchronized Optional<Survey> findSurvey(SurveyId id) {
        return Optional.ofNullable(surveys.get(id));
    }

    @Override
    public synchronized List<SurveySummary> listSurveys() {
        surveys.forEach((id, survey) -> summaries.computeIfAbsent(id, unknown -> SurveySummary.of(survey)));
        return surveys.keySet().stream().map(summaries::get).toList();
    }

    @Override
    public synchronized void saveScenario(SurveyId survey, Scenario scenario) {
        if (!surveys.containsKey(survey)) {
            throw new UnknownSurveyException(survey);
        }
        scenarios.computeIfAbsent(survey, id -> new TreeMap<>()).put(scenario.name(), scenario);
    }

    @Override
    public synchronized List<Scenario> listScenarios(SurveyId survey) {
        return List.copyOf(scenarios.getOrDefault(survey, new TreeMap<>()).values());
    }

    @Override
    public synchronized boolean deleteScenario(SurveyId survey, String name) {
        TreeMap<String, Scenario> kept = scenarios.get(survey);
        return kept != null && kept.remove(name) != null;
    }

    @Override
    public synchronized boolean delete(SurveyId id) {
        scenarios.remove(id);
        imports.remove(id);
        return surveys.remove(id) != null;
    }

    @Override
    public void close() {}
}
