package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void equalValuesShareTheMiddleOfTheirPlaces() {
        assertThat(Ranks.of(new double[] {7, 3, 7, 1, 7})).containsExactly(4, 2, 4, 1, 4);
        assertThat(Ranks.of(new double[] {2, 2})).containsExactly(1.5, 1.5);
    }

    @Test
    void nothingHasNoRanks() {
        assertThat(Ranks.of(new double[0])).isEmpty();
    }
}
