package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/**
 * Newman and Girvan's modularity of a labelling of undirected 0/1 rows: the share of ties inside labels less what degrees
 * alone would put there (2004, doi:10.1103/PhysRevE.69.026113). O(n + m).
 */
public final class Modularity {

    private Modularity() {}

    /**
     * Q = sum over labels of (ties inside / M - resolution (degrees / 2M)^2).
     *
     * @param either symmetric rows with at least one tie
     * @param labels the label of each person, {@code 0..count-1}
     * @param resolution how heavily chance is weighed; 1 is the usual
     */
    public static double of(Rows either, int[] labels, int count, double resolution) {
        long inside = 0;
        long[] degrees = new long[count];
        for (int person = 0; person < labels.length; person++) {
            int label = labels[person];
            degrees[label] += either.degree(person);
            for (int at = either.begin(person); at < either.end(person); at++) {
                if (labels[either.neighbour(at)] == label) {
                    inside++;
                }
            }
        }
        double entries = either.entries();
        double chance = 0;
        for (long degree : degrees) {
            chance += (degree / entries) * (degree / entries);
        }
        return inside / entries - resolution * chance;
    }
}
