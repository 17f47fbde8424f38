package reciprocity.analysis.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.reciprocity.EdgeReciprocity;
import reciprocity.analysis.silo.ExternalInternalIndex;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;
import reciprocity.model.Asks;

class ResponseBoundsTest {

    /** Roster A, B, C; only A and B answered. */
    private static final String R1 = "A <-> B, A -> C | S: A, B; E: C";

    private static void is(Interval interval, double respondents, double least, double greatest) {
        assertThat(interval.respondents().value()).isEqualTo(respondents, Fixtures.EXACTLY);
        assertThat(interval.least().value()).isEqualTo(least, Fixtures.EXACTLY);
        assertThat(interval.greatest().value()).isEqualTo(greatest, Fixtures.EXACTLY);
    }

    private static <T> T of(Map<String, T> groups, String group) {
        T found = groups.get(group);
        if (found == null) {
            throw new AssertionError("no group " + group);
        }
        return found;
    }

    @Test
    void oneOfThreeSilentLeavesReciprocityBetweenAHalfAndOne() {
        // C may answer A, B, both or neither: 2/3, 1, 1/2, 4/5.
        ResponseBounds bounds = Silent.bounds(R1, "C");
        assertThat(bounds.rate().rate().value()).isEqualTo(2.0 / 3, Fixtures.EXACTLY);
        assertThat(bounds.rate().badge()).isEqualTo(Badge.DIRECTIONAL);
        is(bounds.reciprocity(), 1, 0.5, 1);
        assertThat(bounds.unknownPairs()).isEqualTo(2);
        assertThat(bounds.ignoredTies()).isZero();
    }

    @Test
    void theOtherFiguresOfTheSameThree() {
        // Known: A to B, B to A inside, A to C across; C could name A and B, both across.
        ResponseBounds bounds = Silent.bounds(R1, "C");
        is(bounds.density(), 3.0 / 4, 3.0 / 6, 5.0 / 6);
        is(bounds.externalInternal(), -1.0 / 3, -1.0 / 3, 1.0 / 5);
        // S: share 2/3, chance 1/2, everybody of it answered; E has one member, who can only send outwards.
        is(of(bounds.silo(), "S"), 1.0 / 3, 1.0 / 3, 1.0 / 3);
        assertThat(of(bounds.silo(), "E").respondents().reason()).isEqualTo(Reason.NOT_RESPONDED);
        assertThat(of(bounds.silo(), "E").least().value()).isZero();
        assertThat(of(bounds.silo(), "E").greatest().value()).isZero();
        assertThat(of(bounds.groups(), "S").badge()).isEqualTo(Badge.ALL_USES);
        assertThat(of(bounds.groups(), "E").badge()).isEqualTo(Badge.NO_PERSON_LEVEL);
    }

    @Test
    void whereEverybodyAnsweredNothingCanMove() {
        for (long seed = 1; seed < 20; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            ResponseBounds bounds = ResponseBounds.of(measured.network());
            Figure reciprocity = new EdgeReciprocity().measure(measured);
            Figure index = new ExternalInternalIndex().measure(measured);
            assertThat(bounds.reciprocity()).isEqualTo(new Interval(reciprocity, reciprocity, reciprocity));
            assertThat(bounds.externalInternal()).isEqualTo(new Interval(index, index, index));
            assertThat(bounds.unknownPairs()).isZero();
        }
    }

    @Test
    void theReceiverIsAskedWhereTiesWereTurnedRound() {
        // The same answers filed the other way round: C is now the one who could have named as giver A or B.
        OrgNetwork turned = Silent.network("B <-> A, C -> A | S: A, B; E: C", Set.of("C"), Set.of());
        ResponseBounds bounds = ResponseBounds.of(turned, Asks.RECEIVES);
        is(bounds.reciprocity(), 1, 0.5, 1);
        is(bounds.density(), 3.0 / 4, 3.0 / 6, 5.0 / 6);
        is(bounds.externalInternal(), -1.0 / 3, -1.0 / 3, 1.0 / 5);
        // S may send two more ties to C: 2 of 2 stay, or 2 of 4.
        is(of(bounds.silo(), "S"), 1, 0, 1);
        assertThat(ResponseBounds.of(turned).ignoredTies()).isEqualTo(1);
    }

    @Test
    void tiesOfTheSilentCountAsUnknown() {
        ResponseBounds bounds = Silent.bounds("A <-> B, A -> C, C -> B | S: A, B; E: C", "C");
        assertThat(bounds.ignoredTies()).isEqualTo(1);
        is(bounds.reciprocity(), 1, 0.5, 1);
    }

    @Test
    void externalPeopleAreNotAsked() {
        OrgNetwork network =
                Silent.network("A <-> B, A -> C, A -> X, X -> B | S: A, B; E: C; : X", Set.of("C"), Set.of("X"));
        ResponseBounds bounds = ResponseBounds.of(network);
        assertThat(bounds).isEqualTo(Silent.bounds(R1, "C"));
    }

    @Test
    void nobodyAnsweringLeavesEverythingOpen() {
        ResponseBounds bounds = Silent.bounds("A -> B | S: A, B; E: C", "A", "B", "C");
        assertThat(bounds.reciprocity().respondents().reason()).isEqualTo(Reason.NOT_RESPONDED);
        assertThat(bounds.reciprocity().least().value()).isZero();
        assertThat(bounds.reciprocity().greatest().value()).isEqualTo(1);
        assertThat(bounds.density().respondents().reason()).isEqualTo(Reason.NOT_RESPONDED);
        assertThat(bounds.density().greatest().value()).isEqualTo(1);
        assertThat(bounds.externalInternal().least().value()).isEqualTo(-1);
        assertThat(bounds.externalInternal().greatest().value()).isEqualTo(1);
        assertThat(of(bounds.silo(), "S").greatest().value()).isEqualTo(1);
        assertThat(bounds.rate().badge()).isEqualTo(Badge.NO_PERSON_LEVEL);
    }

    @Test
    void whereThereIsNothingToBoundThereIsAReason() {
        ResponseBounds nobody = ResponseBounds.of(NetworkDrawing.network(""));
        assertThat(nobody.rate().rate().reason()).isEqualTo(Reason.TOO_FEW_NODES);
        assertThat(nobody.density().least().reason()).isEqualTo(Reason.TOO_FEW_NODES);
        assertThat(nobody.reciprocity().greatest().reason()).isEqualTo(Reason.NO_TIES);
        ResponseBounds quiet = ResponseBounds.of(NetworkDrawing.network("| S: A, B; E: C"));
        assertThat(quiet.reciprocity().respondents().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(quiet.reciprocity().least().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(quiet.externalInternal().least().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(of(quiet.silo(), "S").least().reason()).isEqualTo(Reason.NO_OUT_TIES);
        assertThat(quiet.density().greatest().value()).isZero();
        ResponseBounds single = ResponseBounds.of(NetworkDrawing.network("A -> B | S: A, B"));
        assertThat(of(single.silo(), "S").least().reason()).isEqualTo(Reason.SINGLE_GROUP);
        for (String drawing : Fixtures.ZEROS.values()) {
            assertThat(ResponseBounds.of(NetworkDrawing.network(drawing))).isNotNull();
        }
    }

    @Test
    void badgesChangeAtTheirThresholds() {
        assertThat(ResponseRate.of(100, 80).badge()).isEqualTo(Badge.ALL_USES);
        assertThat(ResponseRate.of(1_000, 799).badge()).isEqualTo(Badge.DIRECTIONAL);
        assertThat(ResponseRate.of(100, 65).badge()).isEqualTo(Badge.DIRECTIONAL);
        assertThat(ResponseRate.of(1_000, 649).badge()).isEqualTo(Badge.NO_PERSON_LEVEL);
        assertThat(ResponseRate.of(0, 0).badge()).isEqualTo(Badge.NO_PERSON_LEVEL);
    }
}
