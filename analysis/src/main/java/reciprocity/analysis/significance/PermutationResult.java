package reciprocity.analysis.significance;

/** What shuffled labels gave: for each figure p and the mean under chance. Immutable. */
public final class PermutationResult {

    private final double[] p;
    private final double[] mean;
    private final long assignments;
    private final boolean exact;

    PermutationResult(double[] p, double[] mean, long assignments, boolean exact) {
        this.p = p;
        this.mean = mean;
        this.assignments = assignments;
        this.exact = exact;
    }

    /** The share of assignments as extreme, in (0, 1]; NaN where the observed figure is undefined. */
    public double p(int figure) {
        return p[figure];
    }

    /** All shares, in order; a copy. */
    public double[] all() {
        return p.clone();
    }

    /** The mean over assignments in which the figure is defined; NaN where it never is. */
    public double mean(int figure) {
        return mean[figure];
    }

    /** How many assignments were looked at. */
    public long assignments() {
        return assignments;
    }

    /** Whether these were all there are. */
    public boolean exact() {
        return exact;
    }
}
