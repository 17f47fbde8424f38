package reciprocity.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymmetryTest {

    private static final TieGraph TIES = NetworkDrawing.network("A -> B 2, B -> A 3, B -> C 4 | : A, B, C, D")
            .ties();

    @Test
    void asNamedNothingChanges() {
        assertThat(Symmetry.AS_NAMED.of(TIES)).isSameAs(TIES);
    }

    @Test
    void eitherWayIsBothWaysWithTheSum() {
        TieGraph either = Symmetry.EITHER.of(TIES);
        assertThat(either.ties()).isEqualTo(4);
        assertThat(either.weight(0, 1)).isEqualTo(5);
        assertThat(either.weight(1, 0)).isEqualTo(5);
        assertThat(either.weight(2, 1)).isEqualTo(4);
        assertThat(either.people()).isEqualTo(4);
    }

    @Test
    void bothWaysIsTheLesser() {
        TieGraph both = Symmetry.BOTH.of(TIES);
        assertThat(both.ties()).isEqualTo(2);
        assertThat(both.weight(0, 1)).isEqualTo(2);
        assertThat(both.weight(1, 0)).isEqualTo(2);
        assertThat(both.has(1, 2)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Symmetry.class)
    void aReadingSaysHowTiesJoin(Symmetry symmetry) {
        OrgNetwork network = OrgNetwork.of(
                NetworkDrawing.survey("A -> B, B -> A, B -> C"),
                Reading.asFiled().joined(symmetry));
        int ties = switch (symmetry) {
            case AS_NAMED -> 3;
            case EITHER -> 4;
            case BOTH -> 2;
        };
        assertThat(network.ties().ties()).isEqualTo(ties);
        assertThat(network.reading().groupedBy("level").symmetry()).isEqualTo(symmetry);
        assertThat(network.reading().withMinimumWeight(2.0).symmetry()).isEqualTo(symmetry);
    }
}
