package reciprocity.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Draws;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;

class TargetShuffleTest {

    private static TargetShuffle shuffle(String drawing) {
        OrgNetwork network = NetworkDrawing.network(drawing);
        return new TargetShuffle(network.ties().out(), new int[] {0, 1, 2, 3});
    }

    @Test
    void fourWhoNameOneEachShareTwoThirdsOfAPair() {
        // Six pairs, each mutual with probability 1/9.
        PermutationResult result = shuffle("A -> B, B -> A, C -> D, D -> C").mutualPairs(2, Draws.asked(20_000), 1);
        assertThat(result.mean(0)).isEqualTo(2.0 / 3, Offset.offset(0.02));
        // Both pairs mutual: 3 ways of pairing, each with probability 1/81.
        assertThat(result.p(0)).isEqualTo(3.0 / 81, Offset.offset(0.005));
    }

    @Test
    void everybodyNamingEverybodyLeavesNothingToChance() {
        PermutationResult result =
                shuffle("A <-> B, A <-> C, A <-> D, B <-> C, B <-> D, C <-> D").mutualPairs(6, Draws.asked(99), 1);
        assertThat(result.mean(0)).isEqualTo(6);
        assertThat(result.p(0)).isEqualTo(1);
    }

    @Test
    void withoutTiesNoPairIsMutual() {
        PermutationResult result = shuffle("| S: A, B, C, D").mutualPairs(0, Draws.asked(9), 1);
        assertThat(result.mean(0)).isZero();
        assertThat(result.p(0)).isEqualTo(1);
    }
}
