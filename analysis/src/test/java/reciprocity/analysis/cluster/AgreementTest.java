package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class AgreementTest {

    private static Agreement of(int[] one, int[] other) {
        return Agreement.of(one, other);
    }

    @Test
    void namesOfLabelsDoNotMatter() {
        Agreement same = of(new int[] {0, 0, 1, 1, 2}, new int[] {7, 7, 3, 3, 0});
        assertThat(same.mutualInformation().value()).isCloseTo(1, within(1e-12));
        assertThat(same.adjustedRand().value()).isCloseTo(1, within(1e-12));
    }

    @Test
    void halvesCutCrosswiseShareNothing() {
        // Four people in cells of one: no information; no pair together against 1/3 * 2 expected of 2.
        Agreement crossed = of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1});
        assertThat(crossed.mutualInformation().value()).isCloseTo(0, within(1e-12));
        assertThat(crossed.adjustedRand().value()).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void aWorkedExample() {
        // {A,B,C},{D,E,F} against {A,B},{C,D,E,F}: pairs together 6, 7 and 4 in both, of 15; chance 2.8.
        Agreement found = of(new int[] {0, 0, 0, 1, 1, 1}, new int[] {0, 0, 1, 1, 1, 1});
        assertThat(found.adjustedRand().value()).isCloseTo((4 - 2.8) / (6.5 - 2.8), within(1e-12));
        double information = Math.log(2) / 3 + Math.log(0.5) / 6 + Math.log(1.5) / 2;
        double entropies = Math.log(2) + Math.log(3) / 3 + 2 * Math.log(1.5) / 3;
        assertThat(found.mutualInformation().value()).isCloseTo(2 * information / entropies, within(1e-12));
    }

    @Test
    void labelsThatAreFarApartGiveTheSameBits() {
        SplittableRandom chance = new SplittableRandom(3);
        int[] one = new int[3_000];
        int[] other = new int[one.length];
        int[] farOne = new int[one.length];
        int[] farOther = new int[one.length];
        for (int person = 0; person < one.length; person++) {
            one[person] = chance.nextInt(40);
            other[person] = chance.nextInt(5) == 0 ? chance.nextInt(30) : one[person] / 2;
            farOne[person] = 1_000_003 * one[person];
            farOther[person] = 2_000_003 * other[person];
        }
        assertThat(of(farOne, farOther)).isEqualTo(of(one, other));
    }

    @Test
    void whereNothingVariesThereIsAReason() {
        assertThat(of(new int[] {0, 0}, new int[] {1, 1}).mutualInformation().reason())
                .isEqualTo(Reason.CONSTANT);
        assertThat(of(new int[] {0, 1}, new int[] {1, 0}).adjustedRand().reason())
                .isEqualTo(Reason.CONSTANT);
        assertThat(of(new int[0], new int[0]).mutualInformation().reason()).isEqualTo(Reason.TOO_FEW_NODES);
        assertThatThrownBy(() -> of(new int[1], new int[2])).hasMessageContaining("1 and 2 labels");
    }

    @Test
    void theCommunitiesOfTheTrianglesAreTheDepartments() {
        Measured measured = Fixtures.drawn(Fixtures.F1);
        Agreement found = Agreement.withGroups(measured, Partition.leiden(measured, 1, 1));
        assertThat(found.mutualInformation().value()).isCloseTo(1, within(1e-12));
        assertThat(found.adjustedRand().value()).isCloseTo(1, within(1e-12));
    }
}
