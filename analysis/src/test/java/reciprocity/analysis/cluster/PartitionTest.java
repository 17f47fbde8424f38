package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class PartitionTest {

    private static final Measured F1 = Fixtures.drawn(Fixtures.F1);

    @Test
    void leidenFindsTheTwoTriangles() {
        Partition found = Partition.leiden(F1, 1, 1);
        assertThat(found.labels()).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(found.modularity().value()).isCloseTo(5.0 / 14, within(1e-12));
        assertThat(found.count()).isEqualTo(2);
    }

    @Test
    void aSmallResolutionJoinsAndALargeOneDivides() {
        assertThat(Partition.leiden(F1, 0.1, 1).count()).isEqualTo(1);
        assertThat(Partition.leiden(F1, 10, 1).count()).isEqualTo(6);
        assertThatThrownBy(() -> Partition.leiden(F1, 0, 1)).hasMessageContaining("resolution is 0.0");
    }

    @Test
    void labelPropagationKeepsApartWhatIsNotJoined() {
        Partition found = Partition.labelPropagation(Fixtures.drawn("A <-> B, B <-> C, C <-> A, D <-> E | : Z"), 3);
        assertThat(found.labels()).containsExactly(0, 0, 0, 1, 1, 2);
        assertThat(found.count()).isEqualTo(3);
    }

    @Test
    void labelPropagationEndsWhereEverybodyAgreesWithMostNeighbours() {
        for (int seed = 0; seed < 20; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            int[] labels = Partition.labelPropagation(measured, seed).labels();
            for (int person = 0; person < labels.length; person++) {
                int[] votes = new int[labels.length];
                int most = 0;
                for (int at = measured.ties().either().begin(person);
                        at < measured.ties().either().end(person);
                        at++) {
                    most = Math.max(
                            most, ++votes[labels[measured.ties().either().neighbour(at)]]);
                }
                assertThat(votes[labels[person]]).isEqualTo(most);
            }
        }
    }

    @Test
    void equalSeedsGiveEqualLabels() {
        Measured measured = Measured.of(F1.network().withTies(Fixtures.random(6, 0.4, 9)));
        for (int seed = 0; seed < 10; seed++) {
            assertThat(Partition.labelPropagation(measured, seed).labels())
                    .containsExactly(Partition.labelPropagation(measured, seed).labels());
            assertThat(Partition.leiden(measured, 0.8, seed).labels())
                    .containsExactly(Partition.leiden(measured, 0.8, seed).labels());
        }
    }

    @Test
    void withoutTiesEverybodyIsAlone() {
        Partition found = Partition.labelPropagation(Fixtures.drawn("| : A, B"), 1);
        assertThat(found.labels()).containsExactly(0, 1);
        assertThat(found.modularity().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(Partition.leiden(Fixtures.drawn(""), 1, 1).count()).isZero();
    }
}
