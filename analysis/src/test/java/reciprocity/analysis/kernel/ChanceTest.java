package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void aSeedAlwaysGivesTheSameBits() {
        // Written down once, so that a change of the algorithm cannot pass unseen: every stored seed would change.
        Chance chance = Chance.of(1);
        assertThat(new long[] {chance.nextLong(), chance.nextLong(), chance.nextLong()})
                .containsExactly(-5480124913605472059L, -8846382939111011094L, -7856363154187860716L);
        assertThat(Chance.of(1).split(3).nextLong())
                .isEqualTo(Chance.of(1).split(3).nextLong());
        assertThat(Chance.of(1).split(3).nextLong())
                .isNotEqualTo(Chance.of(1).split(4).nextLong());
    }

    @Test
    void splittingDoesNotDependOnWhatWasUsed() {
        Chance used = Chance.of(5);
        used.nextLong();
        assertThat(used.split(2).nextLong()).isEqualTo(Chance.of(5).split(2).nextLong());
    }

    @Test
    void everyNumberBelowTheBoundComesAboutEquallyOften() {
        Chance chance = Chance.of(2);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++) {
            counts[chance.nextInt(6)]++;
        }
        // 10,000 expected, standard deviation 91.
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(9_500, 10_500));
        assertThatThrownBy(() -> chance.nextInt(0)).hasMessageContaining("bound is 0");
    }

    @Test
    void doublesLieBetweenZeroAndOneWithMeanOneHalf() {
        Chance chance = Chance.of(3);
        double[] drawn =
                IntStream.range(0, 10_000).mapToDouble(i -> chance.nextDouble()).toArray();
        assertThat(Arrays.stream(drawn).boxed())
                .allSatisfy(value -> assertThat(value).isBetween(0.0, Math.nextDown(1.0)));
        assertThat(Arrays.stream(drawn).average().orElseThrow()).isBetween(0.48, 0.52);
    }

    @Test
    void aShuffleDrawsWhatSingleNumbersWould() {
        for (int size : new int[] {0, 1, 2, 3, 1_000, 70_000}) {
            int[] shuffled = IntStream.range(0, size).toArray();
            int[] plain = shuffled.clone();
            Chance chance = Chance.of(size);
            Chance same = Chance.of(size);
            chance.shuffle(shuffled);
            for (int last = size - 1; last > 0; last--) {
                int other = same.nextInt(last + 1);
                int kept = plain[last];
                plain[last] = plain[other];
                plain[other] = kept;
            }
            assertThat(shuffled).isEqualTo(plain);
            assertThat(chance.nextLong()).isEqualTo(same.nextLong());
        }
    }

    @Test
    void eachOrderOfThreeComesAboutEquallyOften() {
        Chance chance = Chance.of(4);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++) {
            int[] order = {0, 1, 2};
            chance.shuffle(order);
            counts[2 * order[0] + (order[1] > order[2] ? 1 : 0)]++;
        }
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(9_500, 10_500));
    }
}
