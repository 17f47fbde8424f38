package reciprocity.study;

import java.util.List;
import reciprocity.analysis.centrality.BetweennessPlace;
import reciprocity.analysis.centrality.BetweennessWithin;

/**
 * Who stands in between most, exact where that is affordable and otherwise from drawn paths with bounds, and which of the first
 * places are certain.
 *
 * @param eps where it is estimated, the widest bound wanted, as a share of the ordered pairs of people, in (0, 1)
 * @param delta the chance that some bound does not hold, in (0, 1)
 * @param top how many people are listed
 * @param seconds the budget, reckoned and not timed, so that answers do not depend on the machine
 */
public record BetweennessRanking(double eps, double delta, int top, double seconds)
        implements Inquiry<BetweennessRanking.Found> {

    /** The bound where nobody says otherwise. */
    public static final double EPS = 0.001;

    /** The chance of a bound that does not hold, where nobody says otherwise. */
    public static final double DELTA = 0.1;

    /** How many people are listed where nobody says otherwise. */
    public static final int TOP = 20;

    /** The budget in seconds where nobody says otherwise. */
    public static final double SECONDS = 10;

    private static final int MOST_LISTED = 1_000;
    private static final double MOST_SECONDS = 86_400;

    /**
     * What was found.
     *
     * @param exact whether values are exact and no path was drawn
     * @param draws how many paths were drawn
     * @param widest the widest bound reached, as a share of the ordered pairs
     */
    public record Found(boolean exact, int draws, double widest, List<BetweennessPlace> places) {
        public Found {
            places = List.copyOf(places);
        }

        /** How many of those listed are surely among the first so many. */
        public long sure() {
            return places.stream().filter(BetweennessPlace::sure).count();
        }
    }

    public BetweennessRanking {
        share("eps", eps);
        share("delta", delta);
        if (top < 1 || top > MOST_LISTED) {
            throw new UnanswerableException(
                    "top", String.valueOf(top), "a whole number from 1 to %d".formatted(MOST_LISTED));
        }
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
            throw new UnanswerableException(
                    "seconds", String.valueOf(seconds), "a number above 0, at most %.0f".formatted(MOST_SECONDS));
        }
    }

    /** Refuses what is not a share. */
    static void share(String parameter, double value) {
        if (!(value > 0 && value < 1)) {
            throw new UnanswerableException(parameter, String.valueOf(value), "a number between 0 and 1");
        }
    }

    @Override
    public Class<Found> found() {
        return Found.class;
    }

    @Override
    public Found of(Study study) {
        BetweennessWithin within = BetweennessWithin.of(
                study.network().ties(), seconds, eps, delta, study.question().seed());
        return new Found(within.exact(), within.draws(), within.widest(), within.top(top));
    }
}
