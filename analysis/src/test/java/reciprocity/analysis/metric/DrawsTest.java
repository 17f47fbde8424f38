package reciprocity.analysis.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DrawsTest {

    private static final long WORK = 1_000_000;

    @Test
    void whoeverNamesANumberGetsItWhateverItCosts() {
        assertThat(Draws.asked(9_999).number(WORK, 1_000_000, 1, 99)).isEqualTo(9_999);
        assertThat(Draws.asked(1).number(WORK, 1, 500, 99)).isEqualTo(1);
    }

    @Test
    void whatIsAffordableIsDrawnAsUsual() {
        assertThat(Draws.usual().number(WORK, 100, 1, 99)).isEqualTo(Draws.USUAL);
        assertThat(Draws.usual().number(WORK, 0, 1, 99)).isEqualTo(Draws.USUAL);
    }

    @Test
    void aCostlyCaseIsDrawnLessOftenButNotBelowTheLeast() {
        assertThat(Draws.usual().number(WORK, 1_000, 1, 99)).isEqualTo(1_000);
        assertThat(Draws.usual().number(WORK, 1_000_000, 1, 99)).isEqualTo(99);
    }

    @Test
    void oneFigureOfALargeFamilyCanStillStandOutAlone() {
        // 20 times 100 less 1; ten times the work would be 10,000.
        assertThat(Draws.usual().number(WORK, 1_000, 100, 99)).isEqualTo(1_999);
        // 20 times 1,000 less 1 would be more than ten times the work, and more than usual.
        assertThat(Draws.usual().number(WORK, 5_000, 1_000, 99)).isEqualTo(2_000);
        assertThat(Draws.usual().number(WORK, 200, 1_000, 99)).isEqualTo(Draws.USUAL);
    }

    @Test
    void aCapHoldsForBoth() {
        assertThat(Draws.usual().atMost(499).number(WORK, 1, 1, 99)).isEqualTo(499);
        assertThat(Draws.asked(20).atMost(499)).isEqualTo(Draws.asked(20));
        assertThat(Draws.usual().atMost(50).number(WORK, WORK, 1, 99)).isEqualTo(50);
    }

    @Test
    void noDrawsAreNoTest() {
        assertThatThrownBy(() -> Draws.asked(0)).hasMessage("permutations is 0; it must be 1 or more");
    }
}
