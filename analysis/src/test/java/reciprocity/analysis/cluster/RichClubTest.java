package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Reason;

class RichClubTest {

    private static final String L1 = "P <-> Q, Q <-> R, P -> T | : P*, Q*, R*, T*";

    @Test
    void fourLeadersByEachKindOfTie() {
        assertThat(Fixtures.of(RichClub.directed(), L1).value()).isEqualTo(5.0 / 12, Fixtures.EXACTLY);
        assertThat(Fixtures.of(RichClub.undirected(), L1).value()).isEqualTo(1.0 / 2, Fixtures.EXACTLY);
        assertThat(Fixtures.of(RichClub.mutual(), L1).value()).isEqualTo(1.0 / 3, Fixtures.EXACTLY);
        assertThat(Fixtures.of(RichClub.relative(), L1).value()).isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void itIsWhatTheClustersOfLeadersSay() {
        LeaderClusters clusters = LeaderClusters.of(Fixtures.drawn(L1).network());
        assertThat(Fixtures.of(RichClub.mutual(), L1)).isEqualTo(clusters.mutualDensity());
        assertThat(Fixtures.of(RichClub.undirected(), L1)).isEqualTo(clusters.coverage());
    }

    @Test
    void againstAllWaysToChooseTwoOfThree() {
        // Leaders A, B hold 2 of 2 arcs; the pairs AB, AC, BC would hold 2/2, 1/2 and 0/2, on average 1/2.
        assertThat(Fixtures.of(RichClub.relative(), "A <-> B, A -> C | : A*, B*, C")
                        .value())
                .isEqualTo(2, Fixtures.EXACTLY);
    }

    @Test
    void belowTwoLeadersOrWithoutTiesThereIsAReason() {
        assertThat(Fixtures.of(RichClub.directed(), "A -> B | : A*, B").reason())
                .isEqualTo(Reason.TOO_FEW_NODES);
        assertThat(Fixtures.of(RichClub.relative(), "| : A*, B*").reason()).isEqualTo(Reason.NO_TIES);
        assertThat(Fixtures.of(RichClub.mutual(), "| : A*, B*").value()).isZero();
    }
}
