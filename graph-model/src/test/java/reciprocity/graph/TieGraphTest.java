package reciprocity.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TieGraphTest {

    private static int[] row(Rows rows, int person) {
        int[] row = new int[rows.degree(person)];
        for (int at = rows.begin(person); at < rows.end(person); at++) {
            row[at - rows.begin(person)] = rows.neighbour(at);
        }
        return row;
    }

    @Test
    void nobodyHasNoTies() {
        TieGraph graph = TieGraph.builder(0).build();

        assertThat(graph.people()).isZero();
        assertThat(graph.ties()).isZero();
    }

    @Test
    void rowsAreAscendingHoweverTiesAreAdded() {
        TieGraph graph =
                TieGraph.builder(4).tie(2, 3).tie(2, 0).tie(0, 2).tie(2, 1).build();

        assertThat(row(graph.out(), 2)).containsExactly(0, 1, 3);
        assertThat(row(graph.in(), 2)).containsExactly(0);
        assertThat(row(graph.either(), 2)).containsExactly(0, 1, 3);
        assertThat(row(graph.mutual(), 2)).containsExactly(0);
        assertThat(row(graph.out(), 3)).isEmpty();
        assertThat(graph.undirectedTies()).isEqualTo(3);
    }

    @Test
    void repeatsAreSummedAndLoopsDropped() {
        TieGraphBuilder builder = TieGraph.builder(2).tie(0, 1, 2).tie(1, 1).tie(0, 1, 0.5);
        TieGraph graph = builder.build();

        assertThat(graph.ties()).isEqualTo(1);
        assertThat(graph.weight(0, 1)).isEqualTo(2.5);
        assertThat(graph.weight(1, 0)).isZero();
        assertThat(builder.mergedRows()).isEqualTo(1);
        assertThat(builder.droppedLoops()).isEqualTo(1);
    }

    @Test
    void eitherAddsBothWaysAndMutualTakesTheSmaller() {
        TieGraph graph =
                TieGraph.builder(3).tie(0, 1, 2).tie(1, 0, 5).tie(1, 2, 3).build();

        assertThat(graph.either().weight(graph.either().find(0, 1))).isEqualTo(7);
        assertThat(graph.either().weight(graph.either().find(2, 1))).isEqualTo(3);
        assertThat(graph.mutual().weight(graph.mutual().find(0, 1))).isEqualTo(2);
        assertThat(graph.mutual().contains(1, 2)).isFalse();
    }

    private static TieGraph star(IntToDoubleFunction weight) {
        TieGraphBuilder builder = TieGraph.builder(601);
        for (int i = 1; i <= 600; i++) {
            builder.tie(0, i, weight.applyAsDouble(i));
        }
        return builder.build();
    }

    @Test
    void weightsTakeNoMoreRoomThanTheyNeed() {
        TieGraph ones = star(i -> 1);
        TieGraph few = star(i -> i % 7 + 0.1);
        TieGraph floats = star(i -> i / 2.0);
        TieGraph doubles = star(i -> i / 3.0);

        assertThat(ones.unweighted()).isTrue();
        assertThat(few.unweighted()).isFalse();
        assertThat(few.out().bytes() - ones.out().bytes()).isEqualTo(600 + 7 * 8);
        assertThat(floats.out().bytes() - ones.out().bytes()).isEqualTo(4 * 600);
        assertThat(doubles.out().bytes() - ones.out().bytes()).isEqualTo(8 * 600);
        assertThat(few.weight(0, 5)).isEqualTo(5.1);
        assertThat(floats.weight(0, 5)).isEqualTo(2.5);
        assertThat(doubles.weight(0, 5)).isEqualTo(5 / 3.0);
        assertThat(doubles.in().weight(doubles.in().begin(5))).isEqualTo(5 / 3.0);
    }

    @Test
    void allThreeOrdersWithRatingsTakeAtMost25BytesATie() {
        Random random = new Random(4);
        TieGraphBuilder builder = TieGraph.builder(2_000);
        for (int i = 0; i < 22_000; i++) {
            int from = random.nextInt(2_000);
            builder.tie(from, (from + 1 + random.nextInt(1_990)) % 2_000, 1 + random.nextInt(5));
        }
        TieGraph graph = builder.build();
        assertThat(graph.mutual().entries()).isLessThan(graph.ties() / 50);
        assertThat(graph.bytes()).isLessThan(25L * graph.ties());
    }

    @Test
    void wrongTiesAreRefused() {
        TieGraphBuilder builder = TieGraph.builder(2);

        assertThatThrownBy(() -> builder.tie(0, 2)).hasMessage("tie 0 to 2; both must lie in 0..1");
        assertThatThrownBy(() -> builder.tie(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.tie(0, 1, Double.NaN)).hasMessageContaining("must be finite");
        assertThatThrownBy(() -> TieGraph.builder(-1)).isInstanceOf(IllegalArgumentException.class);
        builder.build();
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void equalsATableFilledByHand(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(30);
        double[][] table = new double[n][n];
        TieGraphBuilder builder = TieGraph.builder(n);
        for (int i = random.nextInt(n * n + 1); i > 0; i--) {
            int source = random.nextInt(n);
            int target = random.nextInt(n);
            int weight = 1 + random.nextInt(3);
            builder.tie(source, target, weight);
            table[source][target] += source == target ? 0 : weight;
        }
        TieGraph graph = builder.build();

        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double there = table[i][j];
                double back = table[j][i];
                assertThat(graph.has(i, j)).isEqualTo(there > 0);
                assertThat(graph.weight(i, j)).isEqualTo(there);
                assertThat(graph.in().contains(j, i)).isEqualTo(there > 0);
                assertThat(graph.either().contains(i, j)).isEqualTo(there + back > 0);
                assertThat(graph.mutual().contains(i, j)).isEqualTo(there > 0 && back > 0);
            }
            int[] row = row(graph.either(), i);
            int[] sorted = row.clone();
            Arrays.sort(sorted);
            assertThat(row).isEqualTo(sorted);
        }
    }
}
