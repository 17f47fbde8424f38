package reciprocity.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    @Test
    void theSmallestLaterValueCounts() {
        // By hand: p m / rank is 0.04, 0.06, 0.053.., 0.2; from behind the least so far.
        double[] q = FalseDiscovery.q(new double[] {0.2, 0.01, 0.03, 0.04});
        assertThat(q).containsExactly(new double[] {0.2, 0.04, 0.16 / 3, 0.16 / 3}, Offset.offset(1e-12));
    }

    @Test
    void whatIsUndefinedIsNoPartOfTheFamily() {
        double[] q = FalseDiscovery.q(new double[] {Double.NaN, 0.05, 0.5});
        assertThat(q).containsExactly(new double[] {Double.NaN, 0.1, 0.5}, Offset.offset(1e-12));
    }

    @Test
    void noneOfNoneIsNone() {
        assertThat(FalseDiscovery.q(new double[0])).isEmpty();
    }
}
