package reciprocity.analysis.variant;

import static reciprocity.analysis.variant.Reading.network;

import java.util.List;
import reciprocity.analysis.kernel.DirectedClustering;
import reciprocity.analysis.kernel.LeastBounds;
import reciprocity.analysis.kernel.Triangles;
import reciprocity.analysis.kernel.WeakComponents;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;

/** The families of readings of the whole network. */
final class NetworkReadings {

    /** Up to how many people least upper bounds are counted by the manual's reading, which has no fast way here. */
    static final int MOST_FOR_LEAST_BOUNDS = 300;

    private NetworkReadings() {}

    static List<List<Reading>> families() {
        return List.of(
                reciprocity(),
                externalInternal(),
                closure(),
                upperBounds(),
                groupsMixed(),
                degreesMixed(),
                modularity(),
                betweenness());
    }

    private static List<Reading> reciprocity() {
        return List.of(
                network("reciprocity", "igraph reciprocity(), networkx overall_reciprocity, sna grecip 'edgewise'"),
                network("reciprocity.dyad", "igraph reciprocity(mode = 'ratio'), sna grecip 'dyadic.nonnull', UCINET"),
                network("reciprocity.symmetry", "sna grecip, its default 'dyadic'"),
                network("reciprocity.rho", "sna grecip 'correlation'"),
                network("reciprocity.log_ratio", "sna grecip 'edgewise.lrr'"),
                network("reciprocity.weighted", "the definition of Squartini and others (2013)"));
    }

    private static List<Reading> externalInternal() {
        return List.of(
                network("ei", "the definition on directed ties"),
                network("ei.ties", "UCINET on symmetric data"),
                network("ei.density", "egor, rescaled by group sizes"));
    }

    private static List<Reading> closure() {
        return List.of(
                network("transitivity", "igraph transitivity('global'), networkx transitivity"),
                network("transitivity.directed", "sna gtrans 'weak'"),
                network("clustering", "networkx average_clustering, igraph 'localaverage' with isolates = 'zero'"),
                network(
                        "Mean clustering of those who have two contacts",
                        "",
                        "igraph transitivity('localaverage'), its default",
                        "mean of clustering (ANY) over the people with two contacts or more, the others left out",
                        NetworkReadings::clusteringOfConnected),
                network(
                        "Mean clustering of directed ties",
                        "",
                        "networkx average_clustering of a directed graph",
                        "mean over all people of Fagiolo's share of directed triangles, 0 where none is possible",
                        NetworkReadings::directedClustering));
    }

    private static List<Reading> upperBounds() {
        return List.of(
                network("krackhardt.lubness", "sna lubness, as its code counts"),
                network("krackhardt.lubness.turned", "sna lubness of the transposed matrix"),
                network(
                        "Least-upper-boundedness by the manual",
                        "",
                        "nobody: what sna's manual describes, after Krackhardt (1994)",
                        "1 - V / sum((N_c - 1)(N_c - 2)/2), V pairs of one weak component without anybody who reaches both"
                                + " and is reached by everybody else who reaches both; up to "
                                + MOST_FOR_LEAST_BOUNDS + " people, beyond it NOT_ASSESSABLE",
                        NetworkReadings::leastBounds));
    }

    private static List<Reading> groupsMixed() {
        return List.of(
                network("assortativity.group", "networkx attribute_assortativity_coefficient of a directed graph"),
                network("assortativity.group.undirected", "igraph assortativity_nominal(directed = FALSE)"));
    }

    private static List<Reading> degreesMixed() {
        return List.of(
                network("assortativity.degree", "igraph assortativity_degree, networkx of a directed graph"),
                network("assortativity.degree.undirected", "igraph assortativity_degree(directed = FALSE)"));
    }

    private static List<Reading> modularity() {
        return List.of(
                network("modularity.group", "igraph and networkx modularity of the undirected graph"),
                network("modularity.group.directed", "networkx modularity of a directed graph (Leicht and Newman)"));
    }

    private static List<Reading> betweenness() {
        return List.of(
                network("centralization.betweenness", "sna centralization(betweenness), its default of directed ties"),
                network("centralization.betweenness.undirected", "sna centralization(betweenness, mode = 'graph')"));
    }

    private static Figure clusteringOfConnected(Measured measured) {
        Rows either = measured.ties().either();
        Triangles triangles = measured.once(Triangles.class, m -> Triangles.of(m.ties()));
        double sum = 0;
        int counted = 0;
        for (int person = 0; person < either.people(); person++) {
            double degree = either.degree(person);
            if (degree >= 2) {
                sum += 2 * triangles.of(person) / (degree * (degree - 1));
                counted++;
            }
        }
        return counted == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of(sum / counted);
    }

    private static Figure directedClustering(Measured measured) {
        if (measured.people() == 0) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        double sum = 0;
        for (double one : DirectedClustering.of(measured.ties())) {
            sum += one;
        }
        return Figure.of(sum / measured.people());
    }

    private static Figure leastBounds(Measured measured) {
        if (measured.people() > MOST_FOR_LEAST_BOUNDS) {
            return Figure.undefined(Reason.NOT_ASSESSABLE);
        }
        WeakComponents weak = WeakComponents.of(measured.ties());
        double most = 0;
        double joined = 0;
        for (int part = 0; part < weak.count(); part++) {
            double size = weak.size(part);
            most += (size - 1) * (size - 2) / 2;
            joined += size * (size - 1) / 2;
        }
        return most == 0
                ? Figure.undefined(Reason.TOO_FEW_NODES)
                : Figure.of(1 - (joined - LeastBounds.pairs(measured.ties())) / most);
    }
}
