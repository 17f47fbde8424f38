package reciprocity.analysis.support;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.Fixtures.EXACTLY;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Reason;

class SafetyShareTest {

    @Test
    void oneOfThreeHasNobodyAndTwoHaveOne() {
        assertThat(Fixtures.of(SafetyShare.none(), "A -> B, B -> C").value()).isEqualTo(1.0 / 3, EXACTLY);
        assertThat(Fixtures.of(SafetyShare.one(), "A -> B, B -> C").value()).isEqualTo(2.0 / 3, EXACTLY);
    }

    @Test
    void inF1NobodyIsWithoutAndTwoHangOnOne() {
        assertThat(Fixtures.of(SafetyShare.none(), Fixtures.F1).value()).isZero();
        // B, from A only, and E, from D and F: two; A from B and C; C from B and D; D from C and F; F from E only.
        assertThat(Fixtures.of(SafetyShare.one(), Fixtures.F1).value()).isEqualTo(2.0 / 6, EXACTLY);
    }

    @Test
    void withoutPeopleThereIsAReason() {
        Fixtures.onZeros(SafetyShare.none(), Reason.TOO_FEW_NODES, 1, 1, 0.5, 0, 2.0 / 5);
        Fixtures.onZeros(SafetyShare.one(), Reason.TOO_FEW_NODES, 0, 0, 0.5, 0, 2.0 / 5);
    }
}
