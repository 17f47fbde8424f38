package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class SpectralLimitTest {

    @Test
    void equalsPlainIterationFromAllOnes() {
        for (long seed = 0; seed < 150; seed++) {
            TieGraph ties = RandomGraphs.small(seed);
            if (ties.ties() > 0) {
                assertThat(limit(SpectralLimit.undirected(ties.either())))
                        .as("eigenvector, seed %d", seed)
                        .containsExactly(iterated(ties, Kind.EITHER), within(1e-8));
                assertThat(limit(SpectralLimit.hubs(ties.out(), ties.in())))
                        .as("hub, seed %d", seed)
                        .containsExactly(iterated(ties, Kind.HUB), within(1e-8));
                assertThat(limit(SpectralLimit.hubs(ties.in(), ties.out())))
                        .as("authority, seed %d", seed)
                        .containsExactly(iterated(ties, Kind.AUTHORITY), within(1e-8));
            }
        }
    }

    @Test
    void equalComponentsShareTheLimit() {
        TieGraph twoPairs = TieGraph.builder(5).tie(0, 1).tie(3, 2).build();
        assertThat(limit(SpectralLimit.undirected(twoPairs.either()))).containsExactly(1, 1, 1, 1, 0);
        assertThat(limit(SpectralLimit.hubs(twoPairs.out(), twoPairs.in()))).containsExactly(1, 0, 0, 1, 0);
    }

    @Test
    void theSmallerOfTwoNearlyEqualComponentsIsExactlyZero() {
        TieGraphBuilder builder = TieGraph.builder(401);
        for (int i = 0; i < 199; i++) {
            builder.tie(i, i + 1);
        }
        for (int i = 200; i < 400; i++) {
            builder.tie(i, i + 1);
        }
        double[] found = limit(SpectralLimit.undirected(builder.build().either()));
        assertThat(Arrays.copyOf(found, 200)).containsOnly(0);
        assertThat(found[300]).isEqualTo(1);
    }

    @Test
    void aChainHasTheSineAsItsVector() {
        int people = 1_001;
        double[] found =
                limit(SpectralLimit.undirected(RandomGraphs.path(people).either()));
        for (int i = 0; i < people; i++) {
            assertThat(found[i]).isCloseTo(Math.sin(Math.PI * (i + 1) / (people + 1)), within(2e-8));
        }
    }

    @Test
    void twoCliquesJoinedByAChainAreEqualAlthoughTheGapIsSmall() {
        int size = 25;
        TieGraphBuilder builder = TieGraph.builder(2 * size + 2);
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                builder.tie(i, j).tie(size + 2 + i, size + 2 + j);
            }
        }
        builder.tie(0, size).tie(size, size + 1).tie(size + 1, size + 2);
        double[] found = limit(SpectralLimit.undirected(builder.build().either()));
        assertThat(found[0]).isCloseTo(1, within(1e-9));
        assertThat(found[size + 2]).isCloseTo(1, within(1e-9));
        assertThat(found[size + 3]).isCloseTo(found[1], within(1e-9));
    }

    @Test
    void theRaysOfAStarOfAHundredThousandHaveTheRootOfTheirShare() {
        TieGraph star = RandomGraphs.star(100_001);
        double[] found = limit(SpectralLimit.undirected(star.either()));
        assertThat(found[0]).isEqualTo(1);
        assertThat(found[77_777]).isCloseTo(1 / Math.sqrt(100_000), within(1e-9));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        TieGraph ties = RandomGraphs.organization(50_000, 550_000, 1);
        List<double[]> found = RandomGraphs.byThreads(() -> limit(SpectralLimit.undirected(ties.either())), 1, 2, 3, 8);
        assertThat(found).allSatisfy(values -> assertThat(values).isEqualTo(found.get(0)));
    }

    @Test
    void theVectorOfDepartmentsIsNoFurtherOffThanRounding() {
        TieGraph ties = RandomGraphs.organization(20_000, 200_000, 1);
        double[] found = limit(SpectralLimit.undirected(ties.either()));
        double[] image = times(ties.either(), found);
        double value = 0;
        double square = 0;
        for (int i = 0; i < found.length; i++) {
            value += found[i] * image[i];
            square += found[i] * found[i];
        }
        value /= square;
        double left = 0;
        for (int i = 0; i < found.length; i++) {
            left += Math.pow(image[i] - value * found[i], 2);
        }
        assertThat(Math.sqrt(left / square)).isLessThan(1e-12 * value);
    }

    private enum Kind {
        EITHER,
        HUB,
        AUTHORITY
    }

    private static double[] limit(double @Nullable [] found) {
        return Objects.requireNonNull(found, "the iteration came to rest");
    }

    private static double[] iterated(TieGraph ties, Kind kind) {
        double[] now = new double[ties.people()];
        Arrays.fill(now, 1);
        for (int step = 0; step < 5_000; step++) {
            double[] next = switch (kind) {
                case EITHER -> sum(now, times(ties.either(), now));
                case HUB -> times(ties.out(), times(ties.in(), now));
                case AUTHORITY -> times(ties.in(), times(ties.out(), now));
            };
            double largest = Arrays.stream(next).max().orElseThrow();
            for (int i = 0; i < next.length; i++) {
                next[i] /= largest;
            }
            now = next;
        }
        return now;
    }

    private static double[] times(Rows rows, double[] vector) {
        double[] product = new double[vector.length];
        for (int person = 0; person < product.length; person++) {
            for (int at = rows.begin(person); at < rows.end(person); at++) {
                product[person] += vector[rows.neighbour(at)];
            }
        }
        return product;
    }

    private static double[] sum(double[] one, double[] other) {
        double[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }
}
