package reciprocity.analysis.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.graph.NetworkDrawing.network;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.decision.ReportingLine.Asked;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;

/** H1 of the definitions, and what its words leave to the edges. */
class DecisionSharingTest {

    private static final String PEOPLE = " | : B, R1, R2, R3";

    /** Both drawings need the same people. */
    private static DecisionSharing of(String asks, String reports, String people) {
        return DecisionSharing.of(
                network(asks + people), network(reports + people).ties());
    }

    private static DecisionSharing h1() {
        return of("R1 <-> B, R2 -> B", "R1 -> B, R2 -> B, R3 -> B", PEOPLE);
    }

    @Test
    void oneOfTwoActiveLinesIsBothWays() {
        assertThat(h1().leaderLeaderRatio()).isEqualTo(Figure.of(0.5));
        assertThat(h1().silent().value()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(h1().lines())
                .extracting(ReportingLine::asked)
                .containsExactly(Asked.LEADER_LEADER, Asked.ASKING_UP, Asked.SILENT);
    }

    @Test
    void askingRunsToOneDesk() {
        assertThat(h1().teams()).hasSize(1);
        assertThat(h1().teams().get(0).people()).isEqualTo(4);
        assertThat(h1().teams().get(0).centralization().value()).isCloseTo(5.0 / 9, within(1e-12));
    }

    @Test
    void aBossWhoAsksAndIsNotAskedAsksDown() {
        DecisionSharing down = of("B -> R1", "R1 -> B", " | : B, R1");
        assertThat(down.count(Asked.ASKING_DOWN)).isEqualTo(1);
        assertThat(down.leaderLeaderRatio()).isEqualTo(Figure.of(0));
    }

    @Test
    void withoutAskingThereIsNoRatioButSilence() {
        DecisionSharing silent = of("", "R1 -> B", " | : B, R1");
        assertThat(silent.leaderLeaderRatio().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(silent.silent()).isEqualTo(Figure.of(1));
    }

    @Test
    void withoutReportingThereIsNothing() {
        DecisionSharing none = of("B -> R1", "", " | : B, R1");
        assertThat(none.lines()).isEmpty();
        assertThat(none.teams()).isEmpty();
        assertThat(none.silent().reason()).isEqualTo(Reason.NO_TIES);
    }

    @Test
    void aTeamOfTwoIsTooSmall() {
        assertThat(of("R1 -> B", "R1 -> B", " | : B, R1").teams().get(0).centralization())
                .isEqualTo(Figure.undefined(Reason.TOO_FEW_NODES));
    }

    @Test
    void askingOutsideTheTeamDoesNotCount() {
        DecisionSharing outside = of("R1 -> X, R2 -> X, R1 -> B", "R1 -> B, R2 -> B", " | : B, R1, R2, X");
        assertThat(outside.teams().get(0).centralization()).isEqualTo(Figure.of(0.5));
    }

    @Test
    void thoseAskedByManyWithoutTheTitleAreFound() {
        OrgNetwork asked = network("a -> x, b -> x, c -> x, a -> y, b -> L, c -> L, d -> L, e -> L"
                + " | : a, b, c, d, e, f, g, h, i, j, x, y, L*");
        EmergentLeaders emergent = EmergentLeaders.of(asked);
        // Thirteen people: nine tenths are twelve, and twelve of them are asked by three at most.
        assertThat(emergent.bar()).isEqualTo(3);
        assertThat(emergent.people()).isEmpty();
        EmergentLeaders without = EmergentLeaders.of(
                network("a -> x, b -> x, c -> x, a -> y, b -> L" + " | : a, b, c, d, e, f, g, h, i, j, x, y, L*"));
        assertThat(without.bar()).isEqualTo(1);
        int x = asked.people().number(new reciprocity.model.PersonId("x"));
        assertThat(without.people()).containsExactly(new EmergentLeaders.Asked(x, 3));
    }

    @Test
    void nobodyEmergesWhereNobodyIsAsked() {
        assertThat(EmergentLeaders.of(network(" | : a, b")).people()).isEmpty();
        assertThat(EmergentLeaders.of(network("")).people()).isEmpty();
    }

    @Test
    void serviceIsWhatRunsDown() {
        ServiceBalance balance = ServiceBalance.of(
                network("B -> R1 4, R1 -> B 1, R2 -> B 1 | : B, R1, R2"),
                network("R1 -> B, R2 -> B | : B, R1, R2").ties());
        assertThat(balance).isEqualTo(new ServiceBalance(2, 1, 1, 4, 2, Figure.of(4.0 / 6)));
    }

    @Test
    void serviceWithoutSupportHasNoRatio() {
        ServiceBalance none = ServiceBalance.of(
                network(" | : B, R1"), network("R1 -> B | : B, R1").ties());
        assertThat(none.ratio().reason()).isEqualTo(Reason.NO_TIES);
        ServiceBalance negative = ServiceBalance.of(
                network("B -> R1 -2 | : B, R1"), network("R1 -> B | : B, R1").ties());
        assertThat(negative.ratio().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
    }
}
