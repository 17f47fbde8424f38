package reciprocity.analysis.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.PersonFigures;

class HubsAndAuthoritiesTest {

    private static PersonFigures hub(String drawing) {
        return PersonFigures.of(HubsAndAuthorities.hub(), drawing);
    }

    private static PersonFigures authority(String drawing) {
        return PersonFigures.of(HubsAndAuthorities.authority(), drawing);
    }

    @Test
    void theTwoWhoJoinTheTrianglesAreTheHubs() {
        assertThat(hub(F1).value("C")).isCloseTo(1, within(1e-12));
        assertThat(hub(F1).value("A")).isZero();
    }

    @Test
    void noTiesHaveNoValue() {
        assertThat(hub("| : A, B").reason("A")).isEqualTo("NO_TIES");
        assertThat(authority("| : A, B").reason("A")).isEqualTo("NO_TIES");
    }

    @Test
    void whereAllReportToOneTheyAreHubsAndTheOneIsTheAuthority() {
        String team = "A -> B, C -> B, D -> B";
        assertThat(hub(team).values()).containsExactly(1, 0, 1, 1);
        assertThat(authority(team).values()).containsExactly(0, 1, 0, 0);
    }

    @Test
    void inAReportingTreeOnlyTheLargestTeamCounts() {
        String chart = "A -> X, B -> X, C -> X, D -> Y, E -> Y, X -> Z, Y -> Z";
        assertThat(authority(chart).values()).containsExactly(0, 0, 0, 0, 0, 1, 0, 0);
        assertThat(hub(chart).values()).containsExactly(1, 1, 1, 0, 0, 0, 0, 0);
    }

    @Test
    void teamsOfOneSizeShareTheLimit() {
        String chart = "A -> X, B -> X, C -> Y, D -> Y";
        assertThat(authority(chart).value("X")).isCloseTo(1, within(1e-12));
        assertThat(authority(chart).value("Y")).isCloseTo(1, within(1e-12));
        for (String report : new String[] {"A", "B", "C", "D"}) {
            assertThat(hub(chart).value(report)).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aDirectedRingIsEven() {
        assertThat(hub("A -> B, B -> C, C -> A").values()).containsOnly(1);
        assertThat(authority("A -> B, B -> C, C -> A").values()).containsOnly(1);
    }

    @Test
    void inACompleteNetworkEverybodyIsBoth() {
        for (double value : hub("A <-> B, B <-> C, C <-> A").values()) {
            assertThat(value).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void turningEveryTieRoundSwapsHubsAndAuthorities() {
        String ties = "A -> B, A -> C, B -> C, D -> C, C -> E";
        String turned = "B -> A, C -> A, C -> B, C -> D, E -> C";
        assertThat(hub(ties).values()).containsExactly(authority(turned).values(), within(1e-12));
    }
}
