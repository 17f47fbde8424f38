package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.cluster.Partition.Method;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class StabilityTest {

    @Test
    void clearCommunitiesAreFoundByEverySeed() {
        Stability found = Stability.of(Fixtures.drawn(Fixtures.F1), Method.LEIDEN, 1, 5);
        assertThat(found.mutualInformation().value()).isEqualTo(1, Fixtures.EXACTLY);
        assertThat(found.adjustedRand().value()).isEqualTo(1, Fixtures.EXACTLY);
        assertThat(found.fewest()).isEqualTo(2);
        assertThat(found.most()).isEqualTo(2);
        assertThat(found.skipped()).isZero();
    }

    @Test
    void onARingLabelPropagationDependsOnTheSeed() {
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            ring.append(i == 0 ? "" : ", ").append("p%02d -> p%02d".formatted(i, (i + 1) % 24));
        }
        Stability found = Stability.of(Fixtures.drawn(ring.toString()), Method.LABEL_PROPAGATION, 1, 6);
        assertThat(found.adjustedRand().value()).isLessThan(0.9);
        assertThat(found.mutualInformation().value()).isBetween(0.0, 0.99);
    }

    @Test
    void oneThreadOrTwoGiveTheSame() throws Exception {
        Measured measured = Fixtures.randomNetwork(3);
        assertThat(with(2, measured)).isEqualTo(with(1, measured));
    }

    private static Stability with(int threads, Measured measured) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> Stability.of(measured, Method.LABEL_PROPAGATION, 1, 9))
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void withoutTiesNothingCanDiffer() {
        Stability found = Stability.of(Fixtures.drawn("| : A, B"), Method.LEIDEN, 1, 3);
        assertThat(found.adjustedRand().reason()).isEqualTo(Reason.CONSTANT);
        assertThat(found.skipped()).isEqualTo(3);
        assertThatThrownBy(() -> Stability.of(Fixtures.drawn(""), Method.LEIDEN, 1, 1))
                .hasMessageContaining("runs is 1");
    }
}
