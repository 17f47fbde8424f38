package reciprocity.analysis.variant;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Scores;

/**
 * One reading of a measure that goes by one name and is computed in several ways.
 *
 * @param name what tells the reading from the others
 * @param id its id in the catalogue; empty where the catalogue leaves it out
 * @param printedBy which programs print it, with the call
 * @param definition the reading in a sentence
 * @param values one figure for the network, one a person in the order of the network's index, or one a group
 */
public record Variant(String name, String id, String printedBy, String definition, Scores values) {

    /** The figure of a reading for the whole network. */
    public Figure value() {
        return values.at(0);
    }
}
