package reciprocity.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

class CrossGroupEfficiencyTest {

    private static final CrossGroupEfficiency METRIC = new CrossGroupEfficiency();

    @Test
    void theHandWorkedValue() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(13.0 / 27, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, Reason.TOO_FEW_NODES, Reason.TOO_FEW_NODES, 0, 1, 1, Reason.SINGLE_GROUP);
    }

    @Test
    void turningEveryTieRoundChangesNothing() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Figure there = METRIC.measure(measured);
            Figure back = METRIC.measure(Fixtures.turned(measured));
            assertThat(back.reason()).isEqualTo(there.reason());
            assertThat(back.orElse(0)).isEqualTo(there.orElse(0), Fixtures.EXACTLY);
        }
    }

    @Test
    void oneIntroductionBetweenTheFarEndsRaisesIt() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1.replace(" |", ", A -> E |")).value())
                .isEqualTo(16.0 / 27, Fixtures.EXACTLY);
    }

    @Test
    void manyPeopleInManyGroupsGiveWhatOneSearchAPersonGives() {
        for (int seed = 0; seed < 5; seed++) {
            TieGraph ties = Fixtures.random(150, 0.01, seed);
            List<String> names = new ArrayList<>();
            StringBuilder drawing = new StringBuilder("|");
            for (int person = 0; person < 150; person++) {
                drawing.append(" G")
                        .append(person % 7)
                        .append(": ")
                        .append("p%03d".formatted(person))
                        .append(";");
                names.add("G" + person % 7);
            }
            drawing.setLength(drawing.length() - 1);
            Measured measured =
                    Measured.of(NetworkDrawing.network(drawing.toString()).withTies(ties));
            assertThat(METRIC.measure(measured).value()).isEqualTo(plainly(ties.either(), names), Fixtures.EXACTLY);
        }
    }

    private static double plainly(Rows either, List<String> groups) {
        double sum = 0;
        double pairs = 0;
        for (int source = 0; source < either.people(); source++) {
            int[] steps = steps(either, source);
            for (int target = 0; target < steps.length; target++) {
                if (!groups.get(source).equals(groups.get(target))) {
                    pairs++;
                    sum += steps[target] > 0 ? 1.0 / steps[target] : 0;
                }
            }
        }
        return sum / pairs;
    }

    private static int[] steps(Rows either, int source) {
        int[] steps = new int[either.people()];
        Deque<Integer> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            int person = open.remove();
            for (int at = either.begin(person); at < either.end(person); at++) {
                int neighbour = either.neighbour(at);
                if (neighbour != source && steps[neighbour] == 0) {
                    steps[neighbour] = steps[person] + 1;
                    open.add(neighbour);
                }
            }
        }
        return steps;
    }
}
