package reciprocity.model;

import java.util.List;
import java.util.Optional;

/**
 * Where surveys are kept. A survey is stored whole or not at all, and storing the same survey twice leaves the store as
 * it was. Reading a survey back gives an equal {@link Survey}.
 */
public interface SurveyStore extends AutoCloseable {

    /** What {@link #save} did. */
    enum Saved {
        /** The survey was not there before. */
        CREATED,
        /** The very same survey was there already; nothing was written. */
        UNCHANGED,
        /** Another survey of this id was there and has been replaced. */
        REPLACED
    }

    /**
     * Stores a survey, all or nothing.
     *
     * @param survey what to store
     * @param replace whether another survey of the same id may be replaced
     * @return what was done
     * @throws SurveyExistsException if another survey of this id is stored and {@code replace} is false
     * @throws StoreUnavailableException if the store cannot be reached or refuses
     */
    Saved save(Survey survey, boolean replace);

    /**
     * Stores a survey, all or nothing, and then beside it what its import found; the report of the last import is kept. It is
     * no part of the survey: where this very survey is stored already, the answer is {@link Saved#UNCHANGED} all the same.
     *
     * @throws SurveyExistsException if another survey of this id is stored and {@code replace} is false
     * @throws StoreUnavailableException if the store cannot be reached or refuses
     */
    Saved save(Survey survey, ImportReport report, boolean replace);

    /**
     * What the import of a survey found; empty where it was stored without, or where there is no such survey. A survey that
     * replaces another one never has the other's report.
     *
     * @throws StoreUnavailableException if the store cannot be reached or refuses
     */
    Optional<ImportReport> findImport(SurveyId id);

    /**
     * The survey of this id.
     *
     * @throws StoreUnavailableException if the store cannot be reached or refuses
     */
    Optional<Survey> findSurvey(SurveyId id);

    /**
     * The survey of this id.
     *
     * @throws UnknownSurveyException if there is none
     * @throws StoreUnavailableException if the store cannot be reached or refuses
     */
    default Survey survey(SurveyId id) {
        return findSurvey(id).orElseThrow(() -> new UnknownSurveyException(id));
    }

    /**
     * All surveys stored whole, by id.
     *
     * @throws StoreUnavailableException if the store cannot be reached or refuses
     */
    List<SurveySummary> listSurveys();

    /**
     * Stores a scenario beside a survey; another one of the same name is replaced. The survey itself is not touched, and a later
     * replacement of the survey leaves its scenarios in place.
     *
     * @throws UnknownSurveyException if there is no such survey
     * @throws StoreUnavailableException if the store cannot be reached or refuses
     */
    void saveScenario(SurveyId survey, Scenario scenario);

    /**
     * The scenarios of a survey, by name; none where there is no such survey.
     *
     * @throws StoreUnavailableException if the store cannot be reached or refuses
     */
    List<Scenario> listScenarios(SurveyId survey);

    /**
     * Removes a scenario.
     *
     * @return whether there was one
     * @throws StoreUnavailableException if the store cannot be reached or refuses
     */
    boolean deleteScenario(SurveyId survey, String name);

    /**
     * Removes a survey with its people, ties, scenarios and what its import found.
     *
     * @return whether there was one
     * @throws StoreUnavailableException if the store cannot be reached or refuses
     */
    boolean delete(SurveyId id);

    @Override
    void close();
}
