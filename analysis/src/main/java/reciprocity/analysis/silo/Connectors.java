package reciprocity.analysis.silo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * Who sends a group's arcs to other groups, most first, equal ones by id.
 *
 * @param carriers each with the number of arcs
 * @param arcs how many arcs leave the group (X)
 */
record Connectors(List<Carrier> carriers, long arcs) {

    /** A member by number in the graph, and the arcs they send to other groups (x). */
    record Carrier(int v, int arcs) {}

    Connectors {
        carriers = List.copyOf(carriers);
    }

    static Connectors of(InsideGraph graph, int group) {
        List<Carrier> carriers = new ArrayList<>();
        long all = 0;
        for (int v = 0; v < graph.people(); v++) {
            int leaving = graph.label(v) == group ? leaving(graph, v) : 0;
            if (leaving > 0) {
                carriers.add(new Carrier(v, leaving));
                all += leaving;
            }
        }
        carriers.sort(Comparator.comparingInt(Carrier::arcs).reversed().thenComparingInt(Carrier::v));
        return new Connectors(carriers, all);
    }

    private static int leaving(InsideGraph graph, int v) {
        int leaving = 0;
        for (int at = graph.begin(v); at < graph.end(v); at++) {
            if (graph.label(graph.target(at)) != graph.label(v)) {
                leaving++;
            }
        }
        return leaving;
    }

    /** 1 / sum of squared shares: the effective number of carriers. */
    Figure effective() {
        double squares = 0;
        for (Carrier carrier : carriers) {
            squares += (double) carrier.arcs() * carrier.arcs();
        }
        return arcs == 0 ? Figure.undefined(Reason.NO_OUT_TIES) : Figure.of((double) arcs * arcs / squares);
    }
}
