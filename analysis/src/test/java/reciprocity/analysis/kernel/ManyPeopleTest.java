package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.graph.TieGraph;

/** A chain and a star of a million people pass on the usual stack: no kernel calls itself, none visits all pairs. */
class ManyPeopleTest {

    private static final int MILLION = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"chain", "star"})
    void passOnTheUsualStack(String shape) {
        TieGraph ties = shape.equals("chain") ? RandomGraphs.path(MILLION) : RandomGraphs.star(MILLION);
        double[] from = new double[MILLION];
        new LevelSweep(ties.out(), ties.in()).addFrom(0, from);
        assertThat(from[1]).isEqualTo(shape.equals("chain") ? MILLION - 2.0 : 0);
        double total = 0;
        for (double share : TeleportingWalk.of(ties.out(), ties.in(), 0.85, false)) {
            total += share;
        }
        assertThat(total).isCloseTo(1, within(1e-9));
        assertThat(CoreNumbers.of(ties.either())).containsOnly(1);
        assertThat(CutPoints.of(ties.either()).bridges()).isEqualTo(MILLION - 1);
        double[] constraint = EgoNetworks.ofPairs(ties.either()).constraint();
        assertThat(constraint[500_000]).isCloseTo(shape.equals("chain") ? 0.5 : 1, within(1e-12));
        assertThat(Adjacency.of(ties.either()).components().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chain", "star"})
    void communitiesAreFoundOnTheUsualStack(String shape) {
        int people = 100_000;
        TieGraph ties = shape.equals("chain") ? RandomGraphs.path(people) : RandomGraphs.star(people);
        int[] labels = Leiden.of(ties.either(), 1, 1, 1);
        assertThat(Labels.split(ties.either(), labels)).isEqualTo(labels);
        assertThat(Modularity.of(ties.either(), labels, people, 1)).isBetween(0.0, 1.0);
    }
}
