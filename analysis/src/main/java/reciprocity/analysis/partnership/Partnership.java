package reciprocity.analysis.partnership;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * The leadership partnership spectrum: where each pair of leaders stands between trust and shared purpose. On each axis the
 * weaker of the two ratings counts; a pair with one to three of its four ratings is listed as unconfirmed and never
 * promoted; one without any is not listed. O(l log m + r log m) for l leaders who have r ratings among them.
 *
 * <p>The definition is this product's own; the two ends of the spectrum, collaboration and leadership partnership, come from
 * the text it grew from, all thresholds are configurable.
 */
public final class Partnership {

    /** How many steps a tile of the quadrant has along each axis, as an answer of five steps has. */
    public static final int TILES = 5;

    private final Spectrum spectrum;
    private final List<LeaderPair> pairs;

    private Partnership(Spectrum spectrum, List<LeaderPair> pairs) {
        this.spectrum = spectrum;
        this.pairs = List.copyOf(pairs);
    }

    /**
     * Places every pair of leaders.
     *
     * @param leaders who leads
     * @param trust ratings of trust as weights in [0, 1]
     * @param purpose ratings of shared purpose as weights in [0, 1], among the same people
     * @param spectrum the stages
     */
    public static Partnership of(BitSet leaders, TieGraph trust, TieGraph purpose, Spectrum spectrum) {
        List<LeaderPair> pairs = new ArrayList<>();
        for (int a = leaders.nextSetBit(0); a >= 0; a = leaders.nextSetBit(a + 1)) {
            BitSet others = new BitSet();
            ratedAbove(trust.either(), a, leaders, others);
            ratedAbove(purpose.either(), a, leaders, others);
            for (int b = others.nextSetBit(0); b >= 0; b = others.nextSetBit(b + 1)) {
                pairs.add(pair(a, b, Ratings.of(trust, a, b), Ratings.of(purpose, a, b), spectrum));
            }
        }
        return new Partnership(spectrum, pairs);
    }

    private static void ratedAbove(Rows rows, int person, BitSet leaders, BitSet others) {
        for (int at = rows.begin(person); at < rows.end(person); at++) {
            int other = rows.neighbour(at);
            if (other > person && leaders.get(other)) {
                others.set(other);
            }
        }
    }

    private static LeaderPair pair(int a, int b, Ratings trust, Ratings purpose, Spectrum spectrum) {
        boolean confirmed = trust.known() + purpose.known() == 4;
        Place place = confirmed
                ? spectrum.place(trust.weaker().value(), purpose.weaker().value())
                : Spectrum.unconfirmed();
        return new LeaderPair(a, b, trust, purpose, place);
    }

    /** The stages by which pairs are placed. */
    public Spectrum spectrum() {
        return spectrum;
    }

    /** The pairs with at least one rating, by their two numbers. */
    public List<LeaderPair> pairs() {
        return pairs;
    }

    /** The pairs with all four ratings. */
    public List<LeaderPair> confirmed() {
        return pairs.stream().filter(LeaderPair::confirmed).toList();
    }

    /** The pairs at a step: 0 for contact, then the stages upwards. */
    public List<LeaderPair> at(int step) {
        return pairs.stream().filter(pair -> pair.place().step() == step).toList();
    }

    /**
     * Of the confirmed pairs, the share whose purpose is ahead of their trust by more than a tenth of the scale, in [0, 1];
     * NO_TIES without a confirmed pair.
     */
    public Figure purposeBeforeTrust() {
        List<LeaderPair> confirmed = confirmed();
        long ahead = confirmed.stream()
                .filter(pair -> pair.place().limit() == Limit.TRUST)
                .count();
        return confirmed.isEmpty() ? Figure.undefined(Reason.NO_TIES) : Figure.of((double) ahead / confirmed.size());
    }

    /** The tile of a level: the last one whose lower end it reaches, in {@code 0..TILES-1}. */
    public static int tile(double level) {
        return (int) Math.floor(level * (TILES - 1) + Spectrum.EQUAL);
    }
}
