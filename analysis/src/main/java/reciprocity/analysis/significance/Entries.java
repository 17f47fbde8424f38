package reciprocity.analysis.significance;

import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/** What a layer holds for an ordered pair of people. */
public enum Entries {
    /** 1 where there is a tie, 0 where there is none. */
    TIES,
    /** The weight of the tie, 0 where there is none. */
    WEIGHTS;

    double at(Rows rows, int position) {
        return this == TIES ? 1 : rows.weight(position);
    }

    double of(TieGraph ties, int source, int target) {
        int position = ties.out().find(source, target);
        return position < 0 ? 0 : at(ties.out(), position);
    }

    /** All entries row by row; the diagonal is 0. */
    double[] matrix(TieGraph ties) {
        int people = ties.people();
        double[] matrix = new double[people * people];
        for (int person = 0; person < people; person++) {
            for (int at = ties.out().begin(person); at < ties.out().end(person); at++) {
                matrix[person * people + ties.out().neighbour(at)] = at(ties.out(), at);
            }
        }
        return matrix;
    }
}
