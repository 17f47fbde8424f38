package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangementsTest {

    @Test
    void countsOrdersOfRepeatedLabelsOnce() {
        assertThat(Arrangements.count(new int[] {3, 3}, 20_000)).isEqualTo(20);
        assertThat(Arrangements.count(new int[] {}, 20_000)).isEqualTo(1);
        assertThat(Arrangements.count(new int[] {1, 2, 3}, 20_000)).isEqualTo(60);
    }

    @Test
    void stopsAtTheLimitWithoutOverflow() {
        assertThat(Arrangements.count(new int[] {10_000, 10_000}, 20_000)).isEqualTo(20_001);
        assertThat(Arrangements.count(new int[] {1, 1, 1, 1}, 23)).isEqualTo(24);
    }

    @Test
    void visitsEachOrderOnceAndBeginsAgain() {
        int[] labels = {0, 0, 1, 2};
        List<String> seen = new ArrayList<>();
        do {
            seen.add(Arrays.toString(labels));
        } while (Arrangements.next(labels));
        assertThat(seen).hasSize(12).doesNotHaveDuplicates();
        assertThat(labels).containsExactly(0, 0, 1, 2);
    }

    @Test
    void nobodyHasOneOrder() {
        assertThat(Arrangements.next(new int[0])).isFalse();
    }
}
