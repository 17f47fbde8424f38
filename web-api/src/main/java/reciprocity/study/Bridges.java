package reciprocity.study;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.bridge.BoundarySpanners;
import reciprocity.analysis.bridge.BridgeTies;
import reciprocity.analysis.bridge.Crossings;
import reciprocity.analysis.bridge.TieBetweenness;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.scenario.Departures;

/** The people and ties that join groups, with what is lost where one of them leaves. */
public final class Bridges {

    /** People who are told of in full. */
    public static final int MOST_PEOPLE = 20;

    /** Ties of each sort that are listed. */
    public static final int MOST_TIES = 50;

    /** The most people among whom the paths over every tie, and the distances that a departure makes longer, are counted. */
    private static final int MOST_FOR_PATHS = 20_000;

    private final int spannerCount;
    private final List<BoundarySpanners.Spanner> spanners;
    private final Crossings crossings;
    private final BridgeTies ties;
    private final List<TieBetweenness.Carried> carrying;
    private final Map<Integer, Departures> losses = new LinkedHashMap<>();

    private Bridges(Measured measured) {
        List<BoundarySpanners.Spanner> all = BoundarySpanners.of(measured);
        this.spannerCount = all.size();
        this.spanners = all.subList(0, Math.min(MOST_PEOPLE, all.size()));
        this.crossings = Crossings.of(measured);
        this.ties = BridgeTies.of(measured);
        List<TieBetweenness.Carried> carried =
                measured.people() <= MOST_FOR_PATHS ? TieBetweenness.of(measured) : List.of();
        this.carrying = List.copyOf(carried.subList(0, Math.min(MOST_TIES, carried.size())));
        for (BoundarySpanners.Spanner spanner : spanners) {
            BitSet leaving = new BitSet();
            leaving.set(spanner.person());
            losses.put(spanner.person(), loss(measured, leaving));
        }
    }

    private static Departures loss(Measured measured, BitSet leaving) {
        return measured.people() <= MOST_FOR_PATHS
                ? Departures.of(measured.network(), leaving)
                : Departures.ofParts(measured.network(), leaving);
    }

    static Bridges of(Measured measured) {
        return new Bridges(measured);
    }

    /** How many people span groups. */
    public int spannerCount() {
        return spannerCount;
    }

    /** The widest of them, at most {@value #MOST_PEOPLE}. */
    public List<BoundarySpanners.Spanner> spanners() {
        return spanners;
    }

    /** Which groups people join, and who could take over. */
    public Crossings crossings() {
        return crossings;
    }

    /** Ties that alone join parts, and local bridges. */
    public BridgeTies ties() {
        return ties;
    }

    /** The ties that carry the shortest paths of most pairs; none above 20,000 people. */
    public List<TieBetweenness.Carried> carrying() {
        return carrying;
    }

    /** What is lost when one of the {@link #spanners} leaves; above 20,000 people without what takes all distances. */
    public Departures loss(int person) {
        Departures loss = losses.get(person);
        if (loss == null) {
            throw new IllegalArgumentException("person %d is none of the spanners".formatted(person));
        }
        return loss;
    }
}
