package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class OpenTriplesTest {

    @Test
    void equalsLookingAtEveryTriple() {
        for (long seed = 0; seed < 200; seed++) {
            compare(RandomGraphs.small(seed), seed);
        }
    }

    @Test
    void equalsLookingAtEveryTripleWhereSomeRowsAreFarLonger() {
        TieGraphBuilder builder = TieGraph.builder(60);
        for (int i = 1; i < 60; i++) {
            builder.tie(0, i);
            if (i % 3 == 0) {
                builder.tie(i, i - 1).tie(i, 0);
            }
        }
        compare(builder.build(), 7);
    }

    @Test
    void theMiddleOfALargeStarCountsAllPairsWithoutVisitingThem() {
        int people = 200_000;
        TieGraph star = RandomGraphs.star(people);
        long[][] found = OpenTriples.of(star.out(), star.in(), new int[people], 1);
        assertThat(found[OpenTriples.AAA][0]).isEqualTo((people - 1L) * (people - 2L));
        assertThat(found[OpenTriples.AAA][1]).isZero();
    }

    private static void compare(TieGraph ties, long seed) {
        int n = ties.people();
        SplittableRandom chance = new SplittableRandom(seed);
        int[] labels = new int[n];
        for (int v = 0; v < n; v++) {
            labels[v] = chance.nextInt(3);
        }
        long[][] expected = new long[OpenTriples.KINDS][n];
        for (int a = 0; a < n; a++) {
            for (int v = 0; v < n; v++) {
                for (int b = 0; b < n; b++) {
                    if (a != b && ties.has(a, v) && ties.has(v, b) && !ties.has(a, b)) {
                        expected[kind(labels[a], labels[v], labels[b])][v]++;
                    }
                }
            }
        }
        assertThat(OpenTriples.of(ties.out(), ties.in(), labels, 3))
                .as("seed %d", seed)
                .isDeepEqualTo(expected);
    }

    private static int kind(int a, int v, int b) {
        String pattern = "A" + (v == a ? "A" : "B") + (b == a ? "A" : b == v ? "B" : "C");
        return switch (pattern) {
            case "AAA" -> OpenTriples.AAA;
            case "ABA" -> OpenTriples.ABA;
            case "ABB" -> OpenTriples.ABB;
            case "AAC" -> OpenTriples.AAB;
            default -> OpenTriples.ABC;
        };
    }
}
