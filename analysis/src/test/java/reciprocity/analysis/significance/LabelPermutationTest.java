package reciprocity.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LabelPermutationTest {

    /** Label 1 at the first place is the observed figure; the mean over assignments is the share of label 1. */
    private static void firstIsOne(int[] labels, double[] figures) {
        figures[0] = labels[0];
    }

    @Test
    void fewAssignmentsAreAllLookedAt() {
        PermutationResult result = new LabelPermutation(new int[] {1, 0, 0, 0}, 2, 9_999, 1)
                .atLeast(new double[] {1}, () -> LabelPermutationTest::firstIsOne, 4);
        assertThat(result.exact()).isTrue();
        assertThat(result.assignments()).isEqualTo(4);
        assertThat(result.p(0)).isEqualTo(0.25);
        assertThat(result.mean(0)).isEqualTo(0.25);
    }

    @Test
    void manyAssignmentsAreDrawnAndTheObservedOneCountsToo() {
        int[] labels = new int[40];
        for (int i = 0; i < 10; i++) {
            labels[i] = 1;
        }
        PermutationResult result = new LabelPermutation(labels, 2, 9_999, 1)
                .atLeast(new double[] {1}, () -> LabelPermutationTest::firstIsOne, 40);
        assertThat(result.exact()).isFalse();
        assertThat(result.assignments()).isEqualTo(9_999);
        assertThat(result.p(0)).isEqualTo(0.25, Offset.offset(0.02));
        double never = new LabelPermutation(labels, 2, 99, 1)
                .atLeast(new double[] {2}, () -> LabelPermutationTest::firstIsOne, 40)
                .p(0);
        assertThat(never).isEqualTo(0.01);
    }

    @Test
    void threadsDoNotChangeTheResult() {
        int[] labels = new int[40];
        for (int i = 0; i < 10; i++) {
            labels[i] = 1;
        }
        LabelPermutation test = new LabelPermutation(labels, 2, 2_000, 7);
        double alone = test.atLeast(new double[] {1}, () -> LabelPermutationTest::firstIsOne, 1)
                .p(0);
        double threads = test.atLeast(new double[] {1}, () -> LabelPermutationTest::firstIsOne, 1_000_000_000)
                .p(0);
        assertThat(threads).isEqualTo(alone);
    }

    @Test
    void anUndefinedAssignmentIsNotExtreme() {
        PermutationResult result = new LabelPermutation(new int[] {1, 0, 0, 0}, 2, 9_999, 1)
                .atLeast(new double[] {0}, () -> (labels, figures) -> figures[0] = labels[0] == 1 ? Double.NaN : 0, 4);
        assertThat(result.p(0)).isEqualTo(0.75);
        assertThat(result.mean(0)).isZero();
    }

    @Test
    void equalWithinRoundingCountsAsExtreme() {
        PermutationResult result = new LabelPermutation(new int[] {1, 0}, 2, 9_999, 1)
                .atLeast(new double[] {0.1 + 0.2}, () -> (labels, figures) -> figures[0] = 0.3, 4);
        assertThat(result.p(0)).isEqualTo(1);
    }

    @Test
    void whatIsNotObservedHasNoShare() {
        PermutationResult result = new LabelPermutation(new int[] {1, 0}, 2, 9_999, 1)
                .atLeast(new double[] {Double.NaN}, () -> LabelPermutationTest::firstIsOne, 4);
        assertThat(result.p(0)).isNaN();
    }
}
