package reciprocity.model;

/** No survey has the id that was asked for. */
public final class UnknownSurveyException extends RuntimeException {

    private final SurveyId id;

    /** Names the id that was asked for. */
    public UnknownSurveyException(SurveyId id) {
        super("no survey '%s' is stored".formatted(id));
        this.id = id;
    }

    /** The id that was asked for. */
    public SurveyId id() {
        return id;
    }
}
