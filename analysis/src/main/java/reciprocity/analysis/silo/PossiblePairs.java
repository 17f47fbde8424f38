package reciprocity.analysis.silo;

/**
 * Ordered pairs of different people inside groups and across them, with a tie and without.
 *
 * @param inside pairs of one group with a tie
 * @param across pairs of two groups with a tie
 * @param insideAbsent pairs of one group without a tie
 * @param acrossAbsent pairs of two groups without a tie
 */
record PossiblePairs(double inside, double across, double insideAbsent, double acrossAbsent) {

    static PossiblePairs of(GroupTies ties) {
        double people = 0;
        double possible = 0;
        for (int group = 0; group < ties.groups(); group++) {
            double size = ties.size(group);
            people += size;
            possible += size * (size - 1);
        }
        double inside = ties.inside();
        double across = ties.arcs() - inside;
        return new PossiblePairs(inside, across, possible - inside, people * (people - 1) - possible - across);
    }

    /** Pairs of one group. */
    double allInside() {
        return inside + insideAbsent;
    }

    /** Pairs of two groups. */
    double allAcross() {
        return across + acrossAbsent;
    }
}
