package reciprocity.model;

/** Another survey of the same id is stored already, and replacing it was not asked for. */
public final class SurveyExistsException extends RuntimeException {

    private final SurveyId id;

    /** Names the id that is taken. */
    public SurveyExistsException(SurveyId id) {
        super("another survey '%s' is stored already; give it another name or wave, or ask to replace it"
                .formatted(id));
        this.id = id;
    }

    /** The id that is taken. */
    public SurveyId id() {
        return id;
    }
}
