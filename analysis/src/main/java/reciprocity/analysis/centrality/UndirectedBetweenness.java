package reciprocity.analysis.centrality;

import reciprocity.analysis.kernel.BrandesBetweenness;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.Rows;

/** Betweenness over ties in either direction, each pair once, computed once for the people's figures and the network's. */
record UndirectedBetweenness(Scores scores) {

    static UndirectedBetweenness of(Measured measured) {
        return measured.once(
                UndirectedBetweenness.class,
                m -> new UndirectedBetweenness(pairs(m.ties().either())));
    }

    private static Scores pairs(Rows either) {
        double[] bothWays = BrandesBetweenness.of(either);
        for (int person = 0; person < bothWays.length; person++) {
            bothWays[person] /= 2;
        }
        return Scores.of(bothWays);
    }
}
