package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeastStepTest {

    private static final int SIZE = 4;

    @Test
    void fourNumbersAreAtTheirFixedPointAtOnce() {
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            double[] fixed = drawn(SIZE, chance);
            double[][] matrix = new double[SIZE][];
            Arrays.setAll(matrix, row -> drawn(SIZE, chance));
            LeastStep points = started(new double[] {1, 1, 1, 1}, 2);
            for (int step = 0; step < LeastStep.STEPS; step++) {
                for (int row = 0; row < SIZE; row++) {
                    double sum = fixed[row];
                    for (int column = 0; column < SIZE; column++) {
                        sum += 0.2 * matrix[row][column] * (points.at(step)[column] - fixed[column]);
                    }
                    points.at(step + 1)[row] = sum;
                }
            }
            assertThat(points.combine()).as("seed %d", seed).isLessThan(1e-5);
            assertThat(points.at(0)).as("seed %d", seed).containsExactly(fixed, within(1e-5));
        }
    }

    @Test
    void theStepThatIsLeftIsNotLongerThanTheLast() {
        for (int seed = 0; seed < 50; seed++) {
            int size = 100;
            SplittableRandom chance = new SplittableRandom(seed);
            LeastStep points = started(drawn(size, chance), 30);
            double[] ones = new double[size];
            Arrays.fill(ones, 1);
            double last = 0;
            for (int step = 0; step < LeastStep.STEPS; step++) {
                last = 0;
                for (int i = 0; i < size; i++) {
                    double turned = -0.9 * points.at(step)[(i + 1) % size];
                    points.at(step + 1)[i] = 1 + turned;
                    last += Math.pow(1 + turned - points.at(step)[i], 2);
                }
            }
            double[][] before = new double[LeastStep.STEPS + 1][];
            Arrays.setAll(before, step -> points.at(step).clone());
            double left = points.combine();
            double square = 0;
            double length = 0;
            for (int i = 0; i < size; i++) {
                double from = (1 - points.at(0)[Math.floorMod(i - 1, size)]) / 0.9;
                square += Math.pow(points.at(0)[i] - from, 2);
                length += Math.abs(points.at(0)[i] - from);
            }
            assertThat(Math.sqrt(square)).as("seed %d", seed).isLessThanOrEqualTo(Math.sqrt(last) * (1 + 1e-9));
            assertThat(left).as("seed %d", seed).isCloseTo(length, within(1e-9));
            assertThat(points.combined(sums(before)))
                    .isCloseTo(Arrays.stream(points.at(0)).sum(), within(1e-9));
        }
    }

    @Test
    void stepsThatAreAllAlikeLeadOn() {
        LeastStep points = started(new double[] {0, 0, 0}, 2);
        for (int step = 0; step < LeastStep.STEPS; step++) {
            Arrays.fill(points.at(step + 1), step + 1);
        }
        assertThat(points.combine()).isCloseTo(3, within(1e-9));
        assertThat(points.at(0)[0]).isBetween(1.0, 5.0);
    }

    @Test
    void atTheFixedPointItStays() {
        LeastStep points = started(new double[] {2, 7, 1}, 2);
        for (int step = 0; step < LeastStep.STEPS; step++) {
            System.arraycopy(points.at(0), 0, points.at(step + 1), 0, 3);
        }
        assertThat(points.combine()).isZero();
        assertThat(points.at(0)).containsExactly(2, 7, 1);
    }

    private static double[] sums(double[][] points) {
        return Arrays.stream(points)
                .mapToDouble(point -> Arrays.stream(point).sum())
                .toArray();
    }

    /** At a point, every entry measured as it is. */
    private static LeastStep started(double[] start, int chunkSize) {
        double[] measure = new double[start.length];
        Arrays.fill(measure, 1);
        LeastStep points = new LeastStep(measure, chunkSize, 2);
        System.arraycopy(start, 0, points.at(0), 0, start.length);
        return points;
    }

    private static double[] drawn(int size, SplittableRandom chance) {
        return chance.doubles(size, -1, 1).toArray();
    }
}
