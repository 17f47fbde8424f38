package reciprocity.analysis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/** The outcome of O1 of the definitions; strata; every way tried by hand. */
class MatchedChangeTest {

    @Test
    void twoMenteesGainedOneMoreThanTwoOthers() {
        MatchedChange change = MatchedChange.of(
                new double[] {2, 1, 0, 1}, new boolean[] {true, true, false, false}, new int[4], 1, 99, 1);
        assertThat(change.difference()).isEqualTo(Figure.of(1));
        assertThat(change.p().value()).isCloseTo(2.0 / 6, within(1e-12));
        assertThat(change.ways()).isEqualTo(6);
        assertThat(change.exact()).isTrue();
    }

    @Test
    void peopleAreComparedWithinTheirStratumOnly() {
        // Within the first stratum 3 against 1, within the second 10 against 9: (2 + 1) / 2.
        MatchedChange change = MatchedChange.of(
                new double[] {3, 1, 10, 9}, new boolean[] {true, false, true, false}, new int[] {0, 0, 1, 1}, 2, 99, 1);
        assertThat(change.difference()).isEqualTo(Figure.of(1.5));
        assertThat(change.ways()).isEqualTo(4);
        assertThat(change.p()).isEqualTo(Figure.of(0.25));
    }

    @Test
    void whoHasNobodyComparableIsCountedAndLeftOut() {
        MatchedChange change = MatchedChange.of(
                new double[] {5, 1, 0}, new boolean[] {true, true, false}, new int[] {0, 1, 1}, 2, 99, 1);
        assertThat(change.left()).isEqualTo(1);
        assertThat(change.some()).isEqualTo(1);
        assertThat(change.difference()).isEqualTo(Figure.of(1));
    }

    @Test
    void withNobodyToCompareThereIsNothing() {
        MatchedChange change =
                MatchedChange.of(new double[] {5, 1}, new boolean[] {true, false}, new int[] {0, 1}, 2, 99, 1);
        assertThat(change.difference().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(change.p().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
    }

    @Test
    void everyWayIsTheShareOfAllSubsets() {
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            int people = 4 + random.nextInt(5);
            double[] change = random.ints(people, -3, 4).asDoubleStream().toArray();
            boolean[] among = new boolean[people];
            int some = 1 + random.nextInt(people - 1);
            java.util.Arrays.fill(among, 0, some, true);
            double observed = split(change, (1 << some) - 1);
            int asLarge = 0;
            int ways = 0;
            for (int mask = 0; mask < 1 << people; mask++) {
                if (Integer.bitCount(mask) == some) {
                    ways++;
                    asLarge += split(change, mask) >= observed - 1e-12 ? 1 : 0;
                }
            }
            MatchedChange found = MatchedChange.of(change, among, new int[people], 1, 99, 1);
            assertThat(found.ways()).isEqualTo(ways);
            assertThat(found.p().value()).isCloseTo((double) asLarge / ways, within(1e-12));
        }
    }

    private static double split(double[] change, int mask) {
        double inside = 0;
        double outside = 0;
        int some = Integer.bitCount(mask);
        for (int i = 0; i < change.length; i++) {
            inside += (mask >> i & 1) == 1 ? change[i] : 0;
            outside += (mask >> i & 1) == 1 ? 0 : change[i];
        }
        return inside / some - outside / (change.length - some);
    }

    @Test
    void tooManyWaysAreDrawnAndTheSameSeedGivesTheSame() {
        double[] change = new Random(5).doubles(60).toArray();
        boolean[] among = new boolean[60];
        java.util.Arrays.fill(among, 0, 30, true);
        MatchedChange once = MatchedChange.of(change, among, new int[60], 1, 999, 7);
        assertThat(once.exact()).isFalse();
        assertThat(once.ways()).isEqualTo(999);
        assertThat(once.p().value()).isBetween(0.001, 1.0);
        assertThat(MatchedChange.of(change, among, new int[60], 1, 999, 7)).isEqualTo(once);
    }
}
