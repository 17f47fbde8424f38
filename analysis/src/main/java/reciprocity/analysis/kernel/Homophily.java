package reciprocity.analysis.kernel;

/** How far a share of ties inside a group lies from what its size alone gives. */
public final class Homophily {

    private Homophily() {}

    /**
     * Inbreeding homophily in [-1, 1]: (s - w)/(1 - w) where s is at least w, (s - w)/w below; s = inside/sent,
     * w = (size - 1)/(people - 1). It grows with s. NaN where nothing is sent or the group is everybody. Coleman, J. S.
     * (1958), Relational analysis, Human Organization 17(4).
     */
    public static double inbreeding(long inside, long sent, int size, int people) {
        return sent == 0 ? Double.NaN : inbreeding((double) inside / sent, size, people);
    }

    /** The same of a share; NaN where that is NaN or the group is everybody. */
    public static double inbreeding(double share, int size, int people) {
        if (Double.isNaN(share) || size == people) {
            return Double.NaN;
        }
        double chance = (size - 1.0) / (people - 1.0);
        return share >= chance ? (share - chance) / (1 - chance) : (share - chance) / chance;
    }
}
