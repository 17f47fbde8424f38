package reciprocity.analysis.partnership;

import reciprocity.analysis.metric.Figure;

/**
 * Two leaders of whom at least one rated the other.
 *
 * @param a the number of the first, below {@code b}
 * @param b the number of the second
 * @param trust how they rate their trust
 * @param purpose how they rate their shared purpose
 * @param place where that puts them
 */
public record LeaderPair(int a, int b, Ratings trust, Ratings purpose, Place place) {

    /** Whether all four ratings are there. */
    public boolean confirmed() {
        return trust.known() + purpose.known() == 4;
    }

    /** Trust, as the weaker side has it; NOT_RESPONDED where nobody rated it. */
    public Figure trustLevel() {
        return trust.weaker();
    }

    /** Shared purpose, as the weaker side has it; NOT_RESPONDED where nobody rated it. */
    public Figure purposeLevel() {
        return purpose.weaker();
    }
}
