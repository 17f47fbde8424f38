package reciprocity.analysis.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reciprocity.graph.Rows;

/**
 * Where the iterations behind eigenvector centrality, hubs and authorities lead from all ones, scaled to a largest value
 * of 1. Each component has a leading value of its own; only those with the largest count, everybody else is exactly 0, and
 * where several share it each enters with its share of the starting vector, so that the limit is unique.
 */
public final class SpectralLimit {

    /** Leading values this close, relatively, are one. */
    private static final double SAME = 1e-12;

    private final Adjacency graph;
    private final Adjacency.Components components;
    private final double[] limit;

    private SpectralLimit(Adjacency graph) {
        this.graph = graph;
        this.components = graph.components();
        this.limit = new double[graph.vertices()];
    }

    /**
     * The limit of iterating A + I on undirected rows with at least one tie.
     *
     * @return one value a person, or null where the spectral gap is too small for the limit to be found
     */
    public static double @Nullable [] undirected(Rows either) {
        SpectralLimit limit = new SpectralLimit(Adjacency.of(either));
        return limit.find(0) ? scaled(limit.limit, 0, either.people()) : null;
    }

    /**
     * The limit of iterating A A' on directed rows with at least one tie, A being {@code out}; authorities are the hubs
     * of the turned rows.
     *
     * @return one value a person, or null where the spectral gap is too small for the limit to be found
     */
    public static double @Nullable [] hubs(Rows out, Rows in) {
        SpectralLimit limit = new SpectralLimit(Adjacency.ofSendersAndReceivers(out, in));
        return limit.find(out.people()) ? scaled(limit.limit, 0, out.people()) : null;
    }

    /** Fills the limit, from a starting vector of ones on the first vertices (0 means on all). */
    private boolean find(int ones) {
        double[] atMost = new double[components.count()];
        double floor = isOneAlone() ? 0 : bounds(atMost);
        int[] placeOf = new int[graph.vertices()];
        double largest = 0;
        for (int component = 0; component < components.count(); component++) {
            if (components.size(component) > 1 && atMost[component] >= Math.max(floor, largest) * (1 - SAME)) {
                int[] members = components.members(component);
                LeadingVector leading = LeadingVector.of(graph.part(members, placeOf));
                if (!leading.settled()) {
                    return false;
                }
                if (leading.value() > largest * (1 + SAME)) {
                    largest = leading.value();
                    Arrays.fill(limit, 0);
                }
                if (leading.value() >= largest * (1 - SAME)) {
                    enter(members, leading, ones == 0 ? graph.vertices() : ones);
                }
            }
        }
        return true;
    }

    /** Whether at most one component has a tie at all, so that there is nothing to choose from. */
    private boolean isOneAlone() {
        int tied = 0;
        for (int component = 0; component < components.count(); component++) {
            tied += components.size(component) > 1 ? 1 : 0;
        }
        return tied <= 1;
    }

    private void enter(int[] members, LeadingVector leading, int ones) {
        double share = 0;
        for (int i = 0; i < members.length; i++) {
            share += members[i] < ones ? leading.at(i) : 0;
        }
        for (int i = 0; i < members.length; i++) {
            limit[members[i]] = share * leading.at(i);
        }
    }

    /**
     * Bounds of each component's leading value, from degrees: it is at most the largest geometric mean of the degrees of
     * two neighbours, at least the mean degree and the root of the largest degree.
     *
     * @return a number that the largest leading value of all reaches
     */
    private double bounds(double[] atMost) {
        double floor = 0;
        for (int component = 0; component < components.count(); component++) {
            double entries = 0;
            double most = 0;
            int highest = 0;
            for (int place = 0; place < components.size(component); place++) {
                int vertex = components.member(component, place);
                int degree = graph.degree(vertex);
                entries += degree;
                highest = Math.max(highest, degree);
                for (int at = graph.begin(vertex); at < graph.end(vertex); at++) {
                    most = Math.max(most, (double) degree * graph.degree(graph.neighbour(at)));
                }
            }
            atMost[component] = Math.sqrt(most);
            floor = Math.max(floor, Math.max(entries / components.size(component), Math.sqrt(highest)));
        }
        return floor;
    }

    private static double[] scaled(double[] values, int from, int to) {
        double[] part = Arrays.copyOfRange(values, from, to);
        double largest = 0;
        for (double value : part) {
            largest = Math.max(largest, value);
        }
        for (int i = 0; i < part.length; i++) {
            part[i] /= largest;
        }
        return part;
    }
}
