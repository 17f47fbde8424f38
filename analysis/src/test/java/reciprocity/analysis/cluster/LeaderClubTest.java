package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.Significance;

class LeaderClubTest {

    /** Leaders P, Q, R, T: two mutual pairs and a one-way tie; two others without ties. */
    private static final String L1 = "P <-> Q, Q <-> R, P -> T | : P*, Q*, R*, T*, U, V";

    @Test
    void asManyPeopleAtRandomAreLessTied() {
        Family family = LeaderClub.relabelled(Fixtures.drawn(L1));
        Significance mutual = family.test("leaders.mutual_density").significance();
        assertThat(mutual.statistic().value()).isEqualTo(1.0 / 3, Fixtures.EXACTLY);
        assertThat(mutual.draws()).isEqualTo(15);
        // Four of six people: the sets with P, Q and R hold both mutual pairs, three of fifteen.
        assertThat(mutual.upper().value()).isEqualTo(3.0 / 15, Fixtures.EXACTLY);
        // A pair of people is in the set with chance 6/15, so two mutual pairs give 0.8 of 6.
        assertThat(mutual.nullMean().value()).isEqualTo(0.8 / 6, Fixtures.EXACTLY);
        assertThat(mutual.ratio().value()).isEqualTo(2.5, Fixtures.EXACTLY);
        Significance all = family.test("leaders.density").significance();
        assertThat(all.statistic().value()).isEqualTo(5.0 / 12, Fixtures.EXACTLY);
        assertThat(all.upper().value()).isEqualTo(1.0 / 15, Fixtures.EXACTLY);
        assertThat(family.test("leaders.coverage").significance().statistic().value())
                .isEqualTo(0.5, Fixtures.EXACTLY);
    }

    @Test
    void theSameDensitiesAsTheClusters() {
        LeaderClusters clusters = LeaderClusters.of(Fixtures.drawn(L1).network());
        Family family = LeaderClub.relabelled(Fixtures.drawn(L1));
        assertThat(family.test("leaders.mutual_density").significance().statistic())
                .isEqualTo(clusters.mutualDensity());
        assertThat(family.test("leaders.coverage").significance().statistic()).isEqualTo(clusters.coverage());
    }

    @Test
    void whereDegreesFixTheNetworkTheClubIsNoMoreThanChance() {
        // A star has no other network with its degrees.
        Family family = LeaderClub.rewired(Fixtures.drawn("A -> B, A -> C | : A*, B*, C"));
        Significance club = family.test("leaders.density").significance();
        assertThat(club.statistic().value()).isEqualTo(0.5);
        assertThat(club.upper().value()).isEqualTo(1);
        assertThat(club.nullSd().value()).isZero();
        assertThat(club.ratio().value()).isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void oneLeaderIsNoClub() {
        Family family = LeaderClub.relabelled(Fixtures.drawn("A -> B | : A*, B"));
        assertThat(family.test("leaders.density").q().reason()).isEqualTo(Reason.TOO_FEW_NODES);
        assertThat(LeaderClub.rewired(Fixtures.drawn(""))
                        .test("leaders.density")
                        .q()
                        .reason())
                .isEqualTo(Reason.TOO_FEW_NODES);
        assertThat(family.test("leaders.density").significance().ratio().reason())
                .isEqualTo(Reason.TOO_FEW_NODES);
    }
}
