package reciprocity.analysis.support;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.Fixtures.EXACTLY;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.TieGraph;

class GeneralisedReturnTest {

    private final GeneralisedReturn metric = new GeneralisedReturn();

    @Test
    void fourOfTenComeBackRoundACircle() {
        assertThat(Fixtures.of(metric, Fixtures.F1).value()).isEqualTo(0.4, EXACTLY);
    }

    @Test
    void aRingOfThreeReturnsEverythingAndARingOfFourNothing() {
        assertThat(Fixtures.of(metric, "A -> B, B -> C, C -> A").value()).isEqualTo(1);
        assertThat(Fixtures.of(metric, "A -> B, B -> C, C -> D, D -> A").value())
                .isZero();
    }

    @Test
    void whatIsReturnedDirectlyIsNotCountedAgain() {
        assertThat(Fixtures.of(metric, "A <-> B, B <-> C, C <-> A").value()).isZero();
    }

    @Test
    void withoutAnythingToDivideByThereIsAReason() {
        Fixtures.onZeros(metric, Reason.NO_TIES, Reason.NO_TIES, Reason.NO_TIES, 0, 0, 0);
    }

    @Test
    void itIsTheShareCountedTieByTie() {
        for (long seed = 0; seed < 60; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            TieGraph ties = measured.ties();
            double round = 0;
            for (int i = 0; i < 9; i++) {
                for (int j = 0; j < 9; j++) {
                    boolean closed = false;
                    for (int k = 0; k < 9; k++) {
                        closed |= ties.has(j, k) && ties.has(k, i);
                    }
                    round += ties.has(i, j) && !ties.has(j, i) && closed ? 1 : 0;
                }
            }
            assertThat(metric.measure(measured).orElse(0))
                    .isEqualTo(ties.ties() == 0 ? 0 : round / ties.ties(), EXACTLY);
        }
    }
}
