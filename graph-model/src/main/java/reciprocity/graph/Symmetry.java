package reciprocity.graph;

/** Which ties a network is made of, once it is known who named whom: a choice that every result repeats. */
public enum Symmetry {
    /** Ties run as they were named, from one person to another. */
    AS_NAMED,
    /** Two people are tied, both ways, where a tie goes either way (ANY); both ties weigh the sum of what there was. */
    EITHER,
    /** Two people are tied, both ways, where ties go both ways (MUTUAL); both ties weigh the lesser of the two. */
    BOTH;

    /** The ties under this choice, of the same people. O(n + m). */
    public TieGraph of(TieGraph ties) {
        if (this == AS_NAMED) {
            return ties;
        }
        Rows rows = this == EITHER ? ties.either() : ties.mutual();
        TieGraphBuilder builder = TieGraph.builder(ties.people());
        for (int person = 0; person < rows.people(); person++) {
            for (int at = rows.begin(person); at < rows.end(person); at++) {
                builder.tie(person, rows.neighbour(at), rows.weight(at));
            }
        }
        return builder.build();
    }
}
