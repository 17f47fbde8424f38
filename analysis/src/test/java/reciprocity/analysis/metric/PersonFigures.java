package reciprocity.analysis.metric;

import static reciprocity.graph.NetworkDrawing.network;

import reciprocity.graph.OrgNetwork;
import reciprocity.model.PersonId;

/** The figures of a metric on a drawing, by the people's ids. */
public final class PersonFigures {

    /** Two triangles joined in the middle, the reference drawing of most worked values. */
    public static final String F1 =
            "A <-> B, B -> C, C -> A, C <-> D, D -> E, E <-> F, F -> D | S: A, B, C; E: D, E, F";

    private final OrgNetwork network;
    private final Scores scores;

    private PersonFigures(OrgNetwork network, Scores scores) {
        this.network = network;
        this.scores = scores;
    }

    /** Measures a drawing. */
    public static PersonFigures of(PersonMetric metric, String drawing) {
        OrgNetwork network = network(drawing);
        return new PersonFigures(network, metric.measure(Measured.of(network)));
    }

    /** The figure of a person. */
    public Figure figure(String person) {
        return scores.at(network.people().number(new PersonId(person)));
    }

    /** The number of a person. */
    public double value(String person) {
        return figure(person).value();
    }

    /** Why a person has no number. */
    public String reason(String person) {
        return String.valueOf(figure(person).reason());
    }

    /** All numbers, in the order of ids. */
    public double[] values() {
        double[] values = new double[scores.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = scores.at(i).value();
        }
        return values;
    }
}
