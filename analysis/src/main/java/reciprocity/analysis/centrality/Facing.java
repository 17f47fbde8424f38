package reciprocity.analysis.centrality;

import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/** Which end of a tie a figure looks from. */
public enum Facing {
    /** From the receiver: ties that arrive. */
    IN("in"),
    /** From the sender: ties that leave. */
    OUT("out");

    private final String word;

    Facing(String word) {
        this.word = word;
    }

    /** The last word of the metric's id. */
    String word() {
        return word;
    }

    /** The ties seen from this end. */
    Rows of(TieGraph ties) {
        return this == IN ? ties.in() : ties.out();
    }
}
