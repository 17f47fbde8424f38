package reciprocity.study;

/**
 * Something further asked of a study, with parameters of its own. Inquiries are records: equal ones are computed once a
 * study. What may not be shown is not in what they find.
 *
 * @param <T> what is found
 */
public interface Inquiry<T> {

    /** The type of what is found. */
    Class<T> found();

    /**
     * Looks.
     *
     * @throws UnanswerableException if the survey cannot be asked so
     */
    T of(Study study);

    /** About how many steps its draws take, for whoever has no time for many; 0 where it draws nothing. */
    default long steps(Study study) {
        return 0;
    }
}
