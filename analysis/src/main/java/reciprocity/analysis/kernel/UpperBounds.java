package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;

/**
 * Counts pairs of people with a highest common bound: somebody who reaches both and everybody else who reaches both.
 *
 * <p>Whoever reaches both is reached from a top, a place nobody sends to, that reaches both too; and tops do not reach each
 * other. So a pair has the bound just if exactly one top is above both, and it is enough to compare sets of tops. Most people
 * have one top, and those pairs are counted by arithmetic. For a place with several tops one walk downwards from them tells,
 * by the lowest and the highest top met, which other sets share exactly one: O(k(c + e)) for k places where ways from
 * several tops meet, among c places and e ties between them, in O(c) memory. Where every place leads on to at most one, sets
 * of tops are nested or apart and sums suffice, so chains, stars and trees turned either way cost O(n + m).
 */
public final class UpperBounds {

    private final Condensation condensed;
    private final Rows above;
    private final Rows below;
    private final int[] lowest;
    private final int[] highest;
    private final long[] onlyTop;
    private final int[] meeting;
    private final long[] people;
    private long pairs;

    private UpperBounds(Condensation condensed) {
        int places = condensed.places();
        this.condensed = condensed;
        this.above = condensed.above();
        this.below = condensed.below();
        this.lowest = new int[places];
        this.highest = new int[places];
        this.onlyTop = new long[places];
        this.meeting = new int[places];
        this.people = new long[places];
    }

    /** How many pairs have a highest common bound; two people of one place may. */
    public static long pairs(Condensation condensed) {
        UpperBounds bounds = new UpperBounds(condensed);
        bounds.readTops();
        bounds.countPairsUnderOneTop();
        boolean[] nested = bounds.nested();
        bounds.countNested(nested);
        bounds.countMeetings(nested);
        return bounds.pairs;
    }

    /** Finds of each place its lowest and highest top, and from where on its set of tops is unchanged. */
    private void readTops() {
        for (int place = lowest.length - 1; place >= 0; place--) {
            int low = Integer.MAX_VALUE;
            int high = -1;
            for (int at = above.begin(place); at < above.end(place); at++) {
                low = Math.min(low, lowest[above.neighbour(at)]);
                high = Math.max(high, highest[above.neighbour(at)]);
            }
            boolean top = high < 0;
            lowest[place] = top ? place : low;
            highest[place] = top ? place : high;
            meeting[place] = above.degree(place) == 1 ? meeting[above.neighbour(above.begin(place))] : place;
            people[meeting[place]] += condensed.size(place);
            if (oneTop(place)) {
                onlyTop[lowest[place]] += condensed.size(place);
            }
        }
    }

    private boolean oneTop(int place) {
        return lowest[place] == highest[place];
    }

    private void countPairsUnderOneTop() {
        for (long under : onlyTop) {
            pairs += under * (under - 1) / 2;
        }
    }

    /** The places of parts in which every place leads on to at most one other. */
    private boolean[] nested() {
        WeakComponents parts = condensed.parts();
        boolean[] fans = new boolean[parts.count()];
        for (int place = 0; place < lowest.length; place++) {
            fans[parts.of(place)] |= below.degree(place) > 1;
        }
        boolean[] nested = new boolean[lowest.length];
        for (int place = 0; place < nested.length; place++) {
            nested[place] = !fans[parts.of(place)];
        }
        return nested;
    }

    private void countNested(boolean[] nested) {
        long[] underOneOfTops = new long[lowest.length];
        for (int place = lowest.length - 1; place >= 0; place--) {
            if (nested[place]) {
                long under = above.degree(place) == 0 ? onlyTop[place] : 0;
                for (int at = above.begin(place); at < above.end(place); at++) {
                    under += underOneOfTops[above.neighbour(at)];
                }
                underOneOfTops[place] = under;
                pairs += oneTop(place) ? 0 : condensed.size(place) * under;
            }
        }
    }

    private void countMeetings(boolean[] nested) {
        Walk walk = new Walk();
        for (int place = 0; place < lowest.length; place++) {
            if (!nested[place] && meeting[place] == place && !oneTop(place)) {
                pairs += people[place] * (walk.underOneTopAbove(place) + walk.meetingsSharingOneTop(place));
            }
        }
    }

    /** The tops above one place, and what lies below them. */
    private final class Walk {
        private final int[] low = new int[lowest.length];
        private final int[] high = new int[lowest.length];
        private final int[] queue = new int[lowest.length];
        private final boolean[] seen = new boolean[lowest.length];

        /** People whose only top is above the place; marks the tops above it. */
        long underOneTopAbove(int place) {
            Arrays.fill(low, Integer.MAX_VALUE);
            Arrays.fill(high, -1);
            int tail = 0;
            long under = 0;
            queue[tail++] = place;
            seen[place] = true;
            for (int head = 0; head < tail; head++) {
                int one = queue[head];
                if (above.degree(one) == 0) {
                    low[one] = one;
                    high[one] = one;
                    under += onlyTop[one];
                }
                for (int at = above.begin(one); at < above.end(one); at++) {
                    int sender = above.neighbour(at);
                    if (!seen[sender]) {
                        seen[sender] = true;
                        queue[tail++] = sender;
                    }
                }
            }
            for (int i = 0; i < tail; i++) {
                seen[queue[i]] = false;
            }
            return under;
        }

        /** People of lower places where several tops meet, just one of them among those marked. */
        long meetingsSharingOneTop(int place) {
            long sharing = 0;
            for (int one = highest[place]; one >= 0; one--) {
                if (high[one] < 0) {
                    continue;
                }
                if (one < place && meeting[one] == one && low[one] == high[one] && !oneTop(one)) {
                    sharing += people[one];
                }
                for (int at = below.begin(one); at < below.end(one); at++) {
                    int target = below.neighbour(at);
                    low[target] = Math.min(low[target], low[one]);
                    high[target] = Math.max(high[target], high[one]);
                }
            }
            return sharing;
        }
    }
}
