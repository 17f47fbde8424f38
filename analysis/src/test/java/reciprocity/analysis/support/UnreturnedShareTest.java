package reciprocity.analysis.support;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.Fixtures.EXACTLY;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.reciprocity.EdgeReciprocity;

class UnreturnedShareTest {

    private final UnreturnedShare metric = new UnreturnedShare();

    @Test
    void nothingIsLostInF1AndAllOfAChain() {
        assertThat(Fixtures.of(metric, Fixtures.F1).value()).isZero();
        assertThat(Fixtures.of(metric, "A -> B, B -> C").value()).isEqualTo(1);
    }

    @Test
    void withoutAnythingToDivideByThereIsAReason() {
        Fixtures.onZeros(metric, Reason.NO_TIES, Reason.NO_TIES, Reason.NO_TIES, 1, 0, 0.5);
    }

    @Test
    void withDirectAndGeneralisedReturnItMakesOne() {
        for (long seed = 1; seed < 40; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            if (measured.ties().ties() > 0) {
                double sum = metric.measure(measured).value()
                        + new GeneralisedReturn().measure(measured).value()
                        + new EdgeReciprocity().measure(measured).value();
                assertThat(sum).isEqualTo(1, EXACTLY);
            }
        }
    }
}
