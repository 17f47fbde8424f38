package reciprocity.web;

import reciprocity.model.SurveySummary;
import reciprocity.study.Question;
import reciprocity.study.UnanswerableException;

/** How much a request may ask for: whoever wants more asks the command line, which waits. */
final class Patience {

    /** About a minute on one thread. */
    private static final long MOST_STEPS = 8_000_000_000L;

    private Patience() {}

    /** Refuses more draws than usual where silo tests alone would take minutes; the usual ones are always made. */
    static void check(SurveySummary summary, Question question) {
        if (question.permutations() > Question.PERMUTATIONS) {
            check(4 * ((long) summary.people() + summary.ties()) * question.permutations(), question);
        }
    }

    /**
     * Refuses what would take more steps.
     *
     * @param steps how many all draws take
     * @throws UnanswerableException naming how many draws are possible
     */
    static void check(long steps, Question question) {
        if (steps > MOST_STEPS) {
            long most = (long) (question.permutations() * ((double) MOST_STEPS / steps));
            throw new UnanswerableException(
                    "draws",
                    String.valueOf(question.permutations()),
                    "at most %d for a survey of this size; the command line takes more".formatted(most));
        }
    }
}
