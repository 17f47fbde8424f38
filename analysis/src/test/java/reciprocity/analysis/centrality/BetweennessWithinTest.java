package reciprocity.analysis.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.kernel.BetweennessSample;
import reciprocity.analysis.kernel.BrandesBetweenness;
import reciprocity.analysis.kernel.Workers;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class BetweennessWithinTest {

    private static final double TINY = 1e-9;

    @Test
    void whatIsAffordableIsExact() {
        TieGraph ties = Fixtures.random(60, 0.05, 3);
        BetweennessWithin found = BetweennessWithin.of(ties, 1, 0.01, 0.1, 1);
        double[] exact = BrandesBetweenness.of(ties);
        assertThat(found.exact()).isTrue();
        assertThat(found.widest()).isZero();
        assertThat(found.value(7)).isEqualTo(exact[7]).isEqualTo(found.low(7)).isEqualTo(found.high(7));
        assertThat(found.sureAmongTop(5)).isEqualTo(5);
    }

    @Test
    void boundsHoldForEverybodyInSparseAndDenseNetworks() {
        int failed = 0;
        for (int seed = 0; seed < 30; seed++) {
            TieGraph ties = Fixtures.random(50, 0.02 + 0.01 * (seed % 10), seed);
            double[] exact = BrandesBetweenness.of(ties);
            BetweennessSample sample = BetweennessSample.of(ties.out(), ties.in(), 0.03, 0.1, 20_000, seed);
            boolean holds = true;
            for (int person = 0; person < 50; person++) {
                holds &= sample.low(person) <= exact[person] + TINY && exact[person] <= sample.high(person) + TINY;
            }
            failed += holds ? 0 : 1;
            assertThat(sample.widest()).isLessThanOrEqualTo(0.03);
        }
        assertThat(failed).isLessThanOrEqualTo(3);
    }

    @Test
    void everyShortestPathIsAsLikelyAsAnother() {
        TieGraphBuilder builder = TieGraph.builder(7);
        builder.tie(0, 1)
                .tie(1, 2)
                .tie(1, 3)
                .tie(1, 4)
                .tie(2, 5)
                .tie(3, 5)
                .tie(4, 5)
                .tie(5, 6);
        TieGraph ties = builder.build();
        double[] exact = BrandesBetweenness.of(ties);
        BetweennessSample sample = BetweennessSample.of(ties.out(), ties.in(), 0.001, 0.1, 60_000, 9);
        for (int person = 0; person < 7; person++) {
            assertThat(sample.value(person)).isCloseTo(exact[person], within(0.35));
        }
        assertThat(sample.sureAmongTop(2)).isEqualTo(2);
    }

    @Test
    void anyNumberOfThreadsDrawsTheSamePaths() {
        TieGraph ties = Fixtures.random(300, 0.02, 8);
        double[][] values = new double[2][];
        for (int threads = 1; threads <= 2; threads++) {
            Workers.atMost(threads);
            BetweennessWithin found = BetweennessWithin.of(ties, 0.001, 0.02, 0.1, 5);
            assertThat(found.exact()).isFalse();
            assertThat(found.draws()).isPositive();
            double[] each = new double[300];
            Arrays.setAll(each, found::value);
            values[threads - 1] = each;
        }
        Workers.atMost(Runtime.getRuntime().availableProcessors());
        assertThat(values[0]).isEqualTo(values[1]);
    }

    @Test
    void nobodyAndOneAloneHaveNothingBetween() {
        TieGraph one = TieGraph.builder(1).build();
        assertThat(BetweennessSample.of(one.out(), one.in(), 0.5, 0.1, 1, 1).value(0))
                .isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> BetweennessSample.of(one.out(), one.in(), 0, 0.1, 1, 1));
    }

    @Test
    void anExactPlaceIsCertainAndEqualOnesShareIt() {
        TieGraph ties = TieGraph.builder(6)
                .tie(0, 2)
                .tie(2, 1)
                .tie(0, 3)
                .tie(3, 1)
                .tie(1, 4)
                .tie(4, 5)
                .build();
        List<BetweennessPlace> top = BetweennessWithin.of(ties, 1, 0.1, 0.1, 1).top(4);
        assertThat(top).extracting(BetweennessPlace::person).containsExactly(1, 4, 2, 3);
        assertThat(top).extracting(BetweennessPlace::best).containsExactly(1, 2, 3, 3);
        assertThat(top).extracting(BetweennessPlace::worst).containsExactly(1, 2, 3, 3);
        assertThat(top).allMatch(BetweennessPlace::sure).allMatch(place -> place.low() == place.high());
    }

    @Test
    void theTruePlaceLiesBetweenBestAndWorst() {
        for (long seed = 0; seed < 20; seed++) {
            TieGraph ties = Fixtures.random(30, 0.1, seed);
            BetweennessWithin exact = BetweennessWithin.of(ties, 10, 0.1, 0.1, 1);
            BetweennessWithin sampled = BetweennessWithin.of(ties, 1e-6, 0.02, 1e-6, seed);
            assertThat(sampled.exact()).isFalse();
            for (BetweennessPlace place : sampled.top(10)) {
                int before = 0;
                for (int person = 0; person < 30; person++) {
                    before += exact.value(person) > exact.value(place.person()) ? 1 : 0;
                }
                assertThat(1 + before).isBetween(place.best(), place.worst());
            }
        }
    }
}
