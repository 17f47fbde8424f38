package reciprocity.analysis.partnership;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.TieGraph;

/**
 * How two people rate each other on one axis, as shares of the scale in [0, 1].
 *
 * @param there what the first says of the second, or null where nothing was said
 * @param back what the second says of the first, or null where nothing was said
 */
public record Ratings(@Nullable Double there, @Nullable Double back) {

    static Ratings of(TieGraph ratings, int a, int b) {
        return new Ratings(rating(ratings, a, b), rating(ratings, b, a));
    }

    private static @Nullable Double rating(TieGraph ratings, int from, int to) {
        return ratings.has(from, to) ? ratings.weight(from, to) : null;
    }

    /** How many of the two ratings there are: 0, 1 or 2. */
    public int known() {
        return (int) Stream.of(there == null, back == null)
                .filter(missing -> !missing)
                .count();
    }

    /** The weaker of the ratings there are; NOT_RESPONDED where there is none. */
    public Figure weaker() {
        if (there == null || back == null) {
            Double one = there == null ? back : there;
            return one == null ? Figure.undefined(Reason.NOT_RESPONDED) : Figure.of(one);
        }
        return Figure.of(Math.min(there, back));
    }

    /** How far the two ratings are apart, in [0, 1]; NOT_RESPONDED where one is missing. */
    public Figure gap() {
        return there == null || back == null
                ? Figure.undefined(Reason.NOT_RESPONDED)
                : Figure.of(Math.abs(there - back));
    }
}
