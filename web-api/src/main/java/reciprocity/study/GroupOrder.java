package reciprocity.study;

import java.util.ArrayList;
import java.util.List;

/**
 * An order of groups in which those that meet stand together: average linkage on how much more than expected two groups
 * send each other. O(g^3) for g groups. Equal inputs give equal orders.
 *
 * <p>Sokal, R. R. and Michener, C. D. (1958), A statistical method for evaluating systematic relationships, University of
 * Kansas Science Bulletin 38.
 */
public final class GroupOrder {

    private GroupOrder() {}

    /**
     * The order.
     *
     * @param likeness for each pair of groups how near they stand, larger is nearer; read both ways
     */
    public static List<Integer> of(double[][] likeness) {
        List<List<Integer>> clusters = new ArrayList<>();
        for (int group = 0; group < likeness.length; group++) {
            clusters.add(List.of(group));
        }
        while (clusters.size() > 1) {
            int first = 0;
            int second = 1;
            double nearest = Double.NEGATIVE_INFINITY;
            for (int a = 0; a < clusters.size(); a++) {
                for (int b = a + 1; b < clusters.size(); b++) {
                    double near = average(clusters.get(a), clusters.get(b), likeness);
                    if (near > nearest) {
                        nearest = near;
                        first = a;
                        second = b;
                    }
                }
            }
            List<Integer> joined = joined(clusters.get(first), clusters.get(second), likeness);
            clusters.remove(second);
            clusters.set(first, joined);
        }
        return clusters.isEmpty() ? List.of() : clusters.get(0);
    }

    private static double average(List<Integer> a, List<Integer> b, double[][] likeness) {
        double sum = 0;
        for (int i : a) {
            for (int j : b) {
                sum += near(i, j, likeness);
            }
        }
        return sum / (a.size() * b.size());
    }

    private static double near(int i, int j, double[][] likeness) {
        return (likeness[i][j] + likeness[j][i]) / 2;
    }

    /** Turns either side round where that brings its nearer end to the seam. */
    private static List<Integer> joined(List<Integer> a, List<Integer> b, double[][] likeness) {
        List<Integer> left = a;
        List<Integer> right = b;
        double best = Double.NEGATIVE_INFINITY;
        for (List<Integer> one : List.of(a, turned(a))) {
            for (List<Integer> other : List.of(b, turned(b))) {
                double seam = near(one.get(one.size() - 1), other.get(0), likeness);
                if (seam > best) {
                    best = seam;
                    left = one;
                    right = other;
                }
            }
        }
        List<Integer> all = new ArrayList<>(left);
        all.addAll(right);
        return List.copyOf(all);
    }

    private static List<Integer> turned(List<Integer> groups) {
        List<Integer> turned = new ArrayList<>(groups);
        java.util.Collections.reverse(turned);
        return turned;
    }
}
