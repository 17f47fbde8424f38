package reciprocity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

/** Networks small enough to work out by hand, and short ways to measure a drawing. */
public final class Fixtures {

    /** Two departments of three, joined by one mutual tie. */
    public static final String F1 =
            "A <-> B, B -> C, C -> A, C <-> D, D -> E, E <-> F, F -> D | S: A, B, C; E: D, E, F";

    /** Three people with weights. */
    public static final String W1 = "A -> B 3, B -> A 1, B -> C 2, C -> A 4, A -> C 4 | : A, B, C";

    /** As near as sums of a few shares can be. */
    public static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    /** Drawings in which most figures have nothing to divide by. */
    public static final Map<String, String> ZEROS = zeros();

    private Fixtures() {}

    private static Map<String, String> zeros() {
        Map<String, String> zeros = new LinkedHashMap<>();
        zeros.put("Z0 nobody", "");
        zeros.put("Z1 one person", "| S: A");
        zeros.put("Z2 three people, no ties", "| S: A, B; E: C");
        zeros.put("Z3 two people, one tie", "A -> B | S: A; E: B");
        zeros.put("Z4 everybody with everybody", "A <-> B, B <-> C, A <-> C | S: A, B; E: C");
        zeros.put("Z5 one group", "A -> B, B -> C, C <-> D | S: A, B, C, D, E");
        return zeros;
    }

    /** People {@code 0..n-1} with each tie there by this chance. */
    public static TieGraph random(int people, double share, long seed) {
        Chance chance = Chance.of(seed);
        TieGraphBuilder builder = TieGraph.builder(people);
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < people; b++) {
                if (a != b && chance.nextDouble() < share) {
                    builder.tie(a, b, 1 + chance.nextInt(4));
                }
            }
        }
        return builder.build();
    }

    /** Nine people with sparse, middling or dense ties. */
    public static Measured randomNetwork(long seed) {
        TieGraph ties = random(9, 0.05 + 0.1 * (seed % 5), seed);
        return Measured.of(
                NetworkDrawing.network("| : a, b, c, d, e, f, g, h, i").withTies(ties));
    }

    /** Asserts the figures of {@link #ZEROS} in order: each expectation is a number or a {@link Reason}. */
    public static void onZeros(NetworkMetric metric, Object... expected) {
        assertThat(expected).hasSize(ZEROS.size());
        int at = 0;
        for (Map.Entry<String, String> zero : ZEROS.entrySet()) {
            Figure figure = of(metric, zero.getValue());
            Object wanted = expected[at++];
            if (wanted instanceof Number number) {
                assertThat(figure.defined()).as(zero.getKey()).isTrue();
                assertThat(figure.value()).as(zero.getKey()).isEqualTo(number.doubleValue(), EXACTLY);
            } else {
                assertThat(figure.reason()).as(zero.getKey()).isEqualTo(wanted);
            }
        }
    }

    /** A drawing being measured. */
    public static Measured drawn(String drawing) {
        return Measured.of(NetworkDrawing.network(drawing));
    }

    /** The figure of a drawing. */
    public static Figure of(NetworkMetric metric, String drawing) {
        return metric.measure(drawn(drawing));
    }

    /** The figures of a drawing by person. */
    public static Map<String, Figure> of(PersonMetric metric, String drawing) {
        Measured measured = drawn(drawing);
        Scores scores = metric.measure(measured);
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (int i = 0; i < scores.size(); i++) {
            figures.put(measured.network().people().id(i).value(), scores.at(i));
        }
        return figures;
    }

    /** The same people with every tie turned round. */
    public static Measured turned(Measured measured) {
        OrgNetwork network = measured.network();
        TieGraph ties = network.ties();
        TieGraphBuilder builder = TieGraph.builder(ties.people());
        for (int person = 0; person < ties.people(); person++) {
            for (int at = ties.out().begin(person); at < ties.out().end(person); at++) {
                builder.tie(ties.out().neighbour(at), person, ties.out().weight(at));
            }
        }
        return Measured.of(network.withTies(builder.build()));
    }
}
