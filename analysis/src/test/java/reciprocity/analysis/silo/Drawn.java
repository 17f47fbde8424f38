package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.NetworkDrawing;

/** Networks that tests of this package share, and what holds for every metric on them. */
final class Drawn {

    /** Two triangles joined by one returned tie: S = {A, B, C}, E = {D, E, F}, ten arcs. */
    static final String F1 = "A <-> B, B -> C, C -> A, C <-> D, D -> E, E <-> F, F -> D | S: A, B, C; E: D, E, F";

    static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    /** Nobody; one without ties; three without ties; two with one; three with all; one group only. */
    private static final List<String> ZEROS = List.of(
            "",
            "| S: A",
            "| S: A; T: B, C",
            "A -> B | S: A; T: B",
            "A <-> B, A <-> C, B <-> C | S: A; T: B, C",
            "A -> B, B -> C | S: A, B, C");

    private Drawn() {}

    static Measured measured(String drawing) {
        return Measured.of(NetworkDrawing.network(drawing));
    }

    static Measured f1() {
        return measured(F1);
    }

    /** A drawing of 12 people in three groups of 3, 4 and 5, each arc there with probability 0.3. */
    static String random(long seed) {
        Chance chance = Chance.of(seed);
        StringBuilder ties = new StringBuilder();
        for (int a = 0; a < 12; a++) {
            for (int b = 0; b < 12; b++) {
                if (a != b && chance.nextDouble() < 0.3) {
                    ties.append(ties.isEmpty() ? "" : ", ").append("p%02d -> p%02d".formatted(a, b));
                }
            }
        }
        return ties + " | R: p00, p01, p02; S: p03, p04, p05, p06; T: p07, p08, p09, p10, p11";
    }

    /** The same drawing with every arc turned round. */
    static String turned(String drawing) {
        return drawing.replaceAll("(\\S+) -> (\\w+)", "$2 -> $1");
    }

    static List<Figure> figures(Metric metric, Measured measured) {
        return switch (shape(metric)) {
            case "network" -> List.of(((NetworkMetric) metric).measure(measured));
            case "person" -> list(((PersonMetric) metric).measure(measured), measured.people());
            case "group" -> list(((GroupMetric) metric).measure(measured), groups(measured));
            default -> list(((MatrixMetric) metric).measure(measured), groups(measured) * groups(measured));
        };
    }

    private static int groups(Measured measured) {
        return measured.groups().groups();
    }

    private static String shape(Metric metric) {
        return metric instanceof NetworkMetric
                ? "network"
                : metric instanceof PersonMetric ? "person" : metric instanceof GroupMetric ? "group" : "matrix";
    }

    private static List<Figure> list(Scores scores, int size) {
        assertThat(scores.size()).isEqualTo(size);
        Figure[] figures = new Figure[size];
        Arrays.setAll(figures, scores::at);
        return List.of(figures);
    }

    /** Every figure is finite or has its reason; gives those of the six networks in words, to be compared. */
    static List<String> onZeros(Metric metric) {
        return ZEROS.stream()
                .map(drawing -> figures(metric, measured(drawing)).toString())
                .toList();
    }
}
