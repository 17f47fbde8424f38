package reciprocity.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.graph.NetworkDrawing.network;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Reason;

class TieStabilityTest {

    @Test
    void twoOfThreeTiesLastAndTwoOfFourAreNew() {
        TieStability found = TieStability.of(network("A <-> B, B -> C"), network("A <-> B, C -> B, A -> C"));
        assertThat(found.kept().value()).isEqualTo(2.0 / 3);
        assertThat(found.fresh().value()).isEqualTo(0.5);
        assertThat(found.jaccard().value()).isEqualTo(0.4);
    }

    @Test
    void whoIsThereOnlyOnceCountsInNothing() {
        TieStability found = TieStability.of(
                network("A <-> B, B -> C, Aa -> B, Aa -> C"), network("A <-> B, C -> B, A -> C, New -> A, B -> New"));
        assertThat(found.people()).isEqualTo(3);
        assertThat(found.before()).isEqualTo(3);
        assertThat(found.after()).isEqualTo(4);
        assertThat(found.both()).isEqualTo(2);
    }

    @Test
    void whereThereWasNothingThereIsAReason() {
        TieStability found = TieStability.of(network("| : A, B"), network("A -> B"));
        assertThat(found.kept().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(found.fresh().value()).isEqualTo(1);
        assertThat(TieStability.of(network("A -> B"), network("C -> D"))
                        .jaccard()
                        .reason())
                .isEqualTo(Reason.NO_TIES);
    }
}
