package reciprocity.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SignTestTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    @Test
    void countsTheHeadsOfFourThrows() {
        // 1, 4, 6, 4, 1 of 16
        assertThat(SignTest.atLeast(4, 0)).isEqualTo(1.0 / 16, EXACTLY);
        assertThat(SignTest.atLeast(3, 1)).isEqualTo(5.0 / 16, EXACTLY);
        assertThat(SignTest.atLeast(2, 2)).isEqualTo(11.0 / 16, EXACTLY);
        assertThat(SignTest.atLeast(0, 4)).isEqualTo(1, EXACTLY);
    }

    @Test
    void withoutThrowsNothingIsUnlikely() {
        assertThat(SignTest.atLeast(0, 0)).isEqualTo(1);
    }

    @Test
    void bothTailsOverlapInTheObservedCountOnly() {
        // P(X >= 7) + P(X <= 7) = 1 + P(X = 7), by symmetry P(X <= 7) = P(X >= 5) of 12.
        double exactlySeven = 792.0 / 4096;
        assertThat(SignTest.atLeast(7, 5) + SignTest.atLeast(5, 7)).isEqualTo(1 + exactlySeven, EXACTLY);
    }

    @Test
    void thousandsOfThrowsNeitherOverflowNorVanish() {
        assertThat(SignTest.atLeast(5_000, 5_000)).isBetween(0.5, 0.51);
        assertThat(SignTest.atLeast(5_100, 4_900)).isBetween(0.02, 0.03);
    }

    @Test
    void negativeCountsAreRefused() {
        assertThatThrownBy(() -> SignTest.atLeast(-1, 2)).hasMessageContaining("counts are -1 and 2");
    }
}
