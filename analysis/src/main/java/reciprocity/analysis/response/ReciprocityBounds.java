package reciprocity.analysis.response;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * Bounds of edge reciprocity, returned ties over all ties. Let a be the known ties between one who answered and one who did
 * not, b such pairs without a known tie, and c the pairs of two who did not answer.
 *
 * <p>Every answer adds to the figure 2M/m by one of four steps: an answered tie of a makes it (2M + 2)/(m + 1), a mutual pair
 * of c (2M + 2)/(m + 2), a one-way pair of c or a tie in b 2M/(m + 1). As 2M is at most m, the first two never lower it and
 * the last two never raise it. So it is greatest with all of the first two and none of the others, and least with all of the
 * last two and none of the others. Where no tie could be in the greatest case, only unreturned ones can appear: 0.
 */
final class ReciprocityBounds {

    private ReciprocityBounds() {}

    static Interval of(KnownAnswers known) {
        long silent = (long) known.asked() - known.answered();
        long mutual = known.mutual();
        long ties = known.ties();
        long a = ties - known.tiesOfBoth();
        long b = known.answered() * silent - a;
        long c = silent * (silent - 1) / 2;
        return new Interval(respondents(known), least(mutual, ties + b + c), greatest(mutual, ties, a, b, c));
    }

    private static Figure respondents(KnownAnswers known) {
        if (known.answered() == 0) {
            return Figure.undefined(Reason.NOT_RESPONDED);
        }
        return known.tiesOfBoth() == 0
                ? Figure.undefined(Reason.NO_TIES)
                : Figure.of(2.0 * known.mutual() / known.tiesOfBoth());
    }

    private static Figure least(long mutual, long ties) {
        return ties == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of(2.0 * mutual / ties);
    }

    private static Figure greatest(long mutual, long ties, long a, long b, long c) {
        long all = ties + a + 2 * c;
        if (all == 0) {
            return b == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of(0);
        }
        return Figure.of(2.0 * (mutual + a + c) / all);
    }
}
