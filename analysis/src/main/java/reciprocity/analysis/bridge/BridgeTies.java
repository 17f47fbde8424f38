package reciprocity.analysis.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reciprocity.analysis.kernel.CommonNeighbours;
import reciprocity.analysis.kernel.CutPoints;
import reciprocity.analysis.metric.Measured;
import reciprocity.graph.Rows;

/**
 * Ties, in either direction, that hold parts together: bridges, whose loss leaves their ends without any path between them
 * (Hopcroft and Tarjan 1973, doi:10.1145/362248.362272), and local bridges, whose ends share no neighbour, so that the next
 * shortest way between them has three steps or more (Granovetter 1973, doi:10.1086/225469). Every bridge is a local bridge.
 * Without ties both lists are empty. O(n + m) for bridges, O(m) row comparisons for local bridges.
 */
public final class BridgeTies {

    /**
     * A tie between two people, either way.
     *
     * @param one the person with the smaller number
     * @param other the person with the larger number
     * @param crossesGroups whether they are in different groups
     */
    public record Bridge(int one, int other, boolean crossesGroups) {}

    private final List<Bridge> bridges;
    private final List<Bridge> localBridges;

    private BridgeTies(List<Bridge> bridges, List<Bridge> localBridges) {
        this.bridges = List.copyOf(bridges);
        this.localBridges = List.copyOf(localBridges);
    }

    /** The bridges and local bridges of a network. */
    public static BridgeTies of(Measured measured) {
        return measured.once(BridgeTies.class, BridgeTies::find);
    }

    private static BridgeTies find(Measured measured) {
        CutPoints points = CutPeople.of(measured);
        List<Bridge> bridges = new ArrayList<>();
        for (int i = 0; i < points.bridges(); i++) {
            bridges.add(bridge(measured, points.bridgeFrom(i), points.bridgeTo(i)));
        }
        bridges.sort(Comparator.comparingInt(Bridge::one).thenComparingInt(Bridge::other));
        Rows either = measured.ties().either();
        List<Bridge> local = new ArrayList<>();
        for (int one = 0; one < either.people(); one++) {
            for (int at = either.begin(one); at < either.end(one); at++) {
                int other = either.neighbour(at);
                if (one < other && !CommonNeighbours.any(either, one, other)) {
                    local.add(bridge(measured, one, other));
                }
            }
        }
        return new BridgeTies(bridges, local);
    }

    private static Bridge bridge(Measured measured, int one, int other) {
        return new Bridge(
                one, other, measured.groups().of(one) != measured.groups().of(other));
    }

    /** Ties whose loss disconnects their ends, by person. */
    public List<Bridge> bridges() {
        return bridges;
    }

    /** Ties whose ends share no neighbour, by person. */
    public List<Bridge> localBridges() {
        return localBridges;
    }
}
