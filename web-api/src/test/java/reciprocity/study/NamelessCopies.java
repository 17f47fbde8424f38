package reciprocity.study;

import reciprocity.model.Survey;

/** Surveys as readers without names have them, for tests of other packages. */
public final class NamelessCopies {

    private NamelessCopies() {}

    /** The same survey under keys. */
    public static Survey of(Survey survey) {
        return NamelessSurvey.of(survey, Pseudonyms.of("a secret of tests"));
    }
}
