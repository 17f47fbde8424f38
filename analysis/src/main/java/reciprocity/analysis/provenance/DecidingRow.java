package reciprocity.analysis.provenance;

import reciprocity.model.Tie;

/**
 * A row of the files without which a tie of the graph would not be what it is: it would be missing, be there, or weigh something
 * else.
 *
 * @param source who the tie goes from in the graph, by number
 * @param target who it goes to, by number
 * @param answer the answer as the file has it
 */
public record DecidingRow(int source, int target, Tie answer) {}
