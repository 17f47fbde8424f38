package reciprocity.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.kernel.Workers;

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

    @Test
    void assignmentsMeasuredSideBySideGiveTheSame() {
        int[] labels = new int[40];
        for (int i = 0; i < 10; i++) {
            labels[i] = 1 + i % 3;
        }
        LabelPermutation test = new LabelPermutation(labels, 4, 777, 7);
        PermutationResult alone = test.atLeast(new double[] {1, 2}, () -> LabelPermutationTest::firstAndLast, 1);
        PermutationResult together = test.atLeast(new double[] {1, 2}, Several::new, 1_000_000_000);
        for (int figure = 0; figure < 2; figure++) {
            assertThat(together.p(figure)).isEqualTo(alone.p(figure));
            assertThat(together.lower(figure)).isEqualTo(alone.lower(figure));
            assertThat(together.mean(figure)).isEqualTo(alone.mean(figure));
            assertThat(together.deviation(figure)).isEqualTo(alone.deviation(figure));
        }
    }

    private static void firstAndLast(int[] labels, double[] figures) {
        figures[0] = labels[0];
        figures[1] = labels[labels.length - 1];
    }

    /** Measures three at once. */
    private static final class Several implements LabelStatistic.SideBySide {
        private final double[][] taken = new double[3][2];

        @Override
        public int atOnce() {
            return 3;
        }

        @Override
        public void take(int place, int[] labels) {
            firstAndLast(labels, taken[place]);
        }

        @Override
        public void measure(double[][] figures, int count) {
            for (int place = 0; place < count; place++) {
                System.arraycopy(taken[place], 0, figures[place], 0, 2);
            }
        }
    }

    @Test
    void drawingEndsWhereWhoeverHearsOfItWantsIt() {
        int[] labels = new int[60];
        LabelPermutation few = new LabelPermutation(labels, 60, 9_999, 7);
        Arrays.setAll(labels, i -> i);
        LabelPermutation many = new LabelPermutation(labels, 60, 9_999, 7);
        for (LabelPermutation one : List.of(few, many)) {
            assertThatThrownBy(() -> Workers.heard(
                            (done, total) -> {
                                throw new CancellationException("enough");
                            },
                            () -> one.atLeast(new double[] {1}, () -> LabelPermutationTest::firstIsOne, 1)))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
