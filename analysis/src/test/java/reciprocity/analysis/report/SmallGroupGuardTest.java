package reciprocity.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.kernel.Chance;
import reciprocity.graph.NetworkDrawing;

class SmallGroupGuardTest {

    @Test
    void theNextGroupIsPooledWhereOneAloneCouldBeSubtracted() {
        // S = 6, E = 5, H = 2: with E shown, H would be the total less both.
        SmallGroupGuard guard = SmallGroupGuard.of(new int[] {6, 5, 2}, 5);
        assertThat(guard.shown(0)).isTrue();
        assertThat(guard.shown(1)).isFalse();
        assertThat(guard.shown(2)).isFalse();
        assertThat(guard.pooled()).containsExactly(1, 2);
        assertThat(guard.pooledPeople()).isEqualTo(7);
        assertThat(guard.poolShown()).isTrue();
        assertThat(guard.totalShown()).isTrue();
    }

    @Test
    void largeGroupsAreAllShown() {
        SmallGroupGuard guard = SmallGroupGuard.of(new int[] {6, 5, 9}, 5);
        assertThat(guard.pooled()).isEmpty();
        assertThat(guard.poolShown()).isFalse();
        assertThat(guard.shown(0, 2)).isTrue();
    }

    @Test
    void severalSmallGroupsArePooledAlone() {
        assertThat(SmallGroupGuard.of(new int[] {3, 20, 2}, 5).pooled()).containsExactly(0, 2);
        assertThat(SmallGroupGuard.of(new int[] {1, 20, 2, 8}, 5).pooled()).containsExactly(0, 2, 3);
    }

    @Test
    void tooFewPeopleAltogetherShowNothing() {
        SmallGroupGuard guard = SmallGroupGuard.of(new int[] {2, 2}, 5);
        assertThat(guard.totalShown()).isFalse();
        assertThat(guard.poolShown()).isFalse();
        assertThat(SmallGroupGuard.of(new int[] {}, 5).totalShown()).isFalse();
    }

    @Test
    void noUnionOfWhatIsPublishedTellsAboutFewerThanK() {
        Chance chance = Chance.of(1);
        for (int round = 0; round < 500; round++) {
            int[] sizes = new int[1 + chance.nextInt(6)];
            Arrays.setAll(sizes, i -> 1 + chance.nextInt(12));
            SmallGroupGuard guard = SmallGroupGuard.of(sizes, 5);
            List<Integer> published = new ArrayList<>();
            int total = 0;
            for (int group = 0; group < sizes.length; group++) {
                total += sizes[group];
                if (guard.shown(group)) {
                    published.add(sizes[group]);
                }
            }
            int rest = total - published.stream().mapToInt(Integer::intValue).sum();
            assertThat(published).allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(5));
            if (guard.totalShown()) {
                // What is left after subtracting every group shown from the total: nothing, or the pool of at least k.
                assertThat(rest == 0 || rest >= 5).isTrue();
                assertThat(rest).isEqualTo(guard.pooledPeople());
                assertThat(rest == 0 || guard.pooled().size() > 1 || sizes.length == 1)
                        .isTrue();
            }
        }
    }

    @Test
    void aCellNeedsBothGroupsAndEnoughWhoAnswered() {
        SmallGroupGuard guard = SmallGroupGuard.of(
                NetworkDrawing.network("| S: a, b, c, d, e; T: f, g, h, i, j, k; U: l; V: m, n, o, p"), 5);
        assertThat(guard.shown(0, 1)).isTrue();
        assertThat(guard.shown(0, 2)).isFalse();
        assertThat(guard.shown(3, 0)).isFalse();
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatThrownBy(() -> SmallGroupGuard.of(new int[] {1}, 0)).hasMessageContaining("least is 0");
    }
}
