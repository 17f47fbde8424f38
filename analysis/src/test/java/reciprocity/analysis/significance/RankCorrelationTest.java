package reciprocity.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Reason;

class RankCorrelationTest {

    private static Significance of(double[] one, double[] other) {
        return RankCorrelation.of(one, other, 999, 1);
    }

    @Test
    void sameOrderIsOneAndOneOfAllOrdersGivesThat() {
        Significance test = of(new double[] {1, 5, 9, 70}, new double[] {0.1, 0.2, 0.3, 0.4});
        assertThat(test.statistic().value()).isCloseTo(1, within(1e-15));
        assertThat(test.exact()).isTrue();
        assertThat(test.draws()).isEqualTo(24);
        assertThat(test.upper().value()).isEqualTo(1.0 / 24);
        assertThat(test.lower().value()).isEqualTo(1);
    }

    /** Ranks 1 2.5 2.5 4 5 and 2 1 3.5 3.5 5; SciPy's spearmanr gives 0.7631578947368421. */
    @Test
    void equalValuesCountAsSciPyCountsThem() {
        Significance test = of(new double[] {1, 2, 2, 4, 5}, new double[] {3, 1, 4, 4, 6});
        assertThat(test.statistic().value()).isCloseTo(0.7631578947368421, within(1e-15));
    }

    @Test
    void oppositeOrderIsMinusOne() {
        assertThat(of(new double[] {1, 2, 3}, new double[] {3, 2, 1})
                        .statistic()
                        .value())
                .isCloseTo(-1, within(1e-15));
    }

    @Test
    void manyUnitsAreDrawnAndTheSeedSaysHow() {
        double[] one = new Random(1).doubles(30).toArray();
        double[] other = new Random(2).doubles(30).toArray();
        Significance test = of(one, other);
        assertThat(test.exact()).isFalse();
        assertThat(test.draws()).isEqualTo(999);
        assertThat(test).isEqualTo(of(one, other));
        assertThat(test.nullMean().value()).isCloseTo(0, within(0.05));
    }

    @Test
    void twoUnitsAreTooFewAndEqualOnesSayNothing() {
        assertThat(of(new double[] {1, 2}, new double[] {1, 2}).statistic().reason())
                .isEqualTo(Reason.TOO_FEW_NODES);
        assertThat(of(new double[] {1, 1, 1}, new double[] {1, 2, 3})
                        .statistic()
                        .reason())
                .isEqualTo(Reason.CONSTANT);
    }

    @Test
    void sidesOfTwoLengthsAreRefused() {
        assertThatThrownBy(() -> of(new double[3], new double[4]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 values and 4");
    }
}
