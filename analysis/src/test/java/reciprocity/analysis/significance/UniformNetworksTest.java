package reciprocity.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.kernel.Dyads;
import reciprocity.analysis.significance.UniformNetworks.Condition;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.TieGraph;

class UniformNetworksTest {

    private static final int DRAWS = 30_000;

    private static Map<Integer, Integer> met(String drawing, Condition condition) {
        TieGraph observed = NetworkDrawing.network(drawing).ties();
        Supplier<TieGraph> next = UniformNetworks.of(condition, observed).begin(Chance.of(9));
        Map<Integer, Integer> met = new TreeMap<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            TieGraph ties = next.get();
            int bits = 0;
            for (int a = 0; a < ties.people(); a++) {
                for (int b = 0; b < ties.people(); b++) {
                    bits |= ties.has(a, b) ? 1 << (a * ties.people() + b) : 0;
                }
            }
            met.merge(bits, 1, Integer::sum);
        }
        return met;
    }

    private static void uniform(Map<Integer, Integer> met, int graphs) {
        assertThat(met).hasSize(graphs);
        double expected = (double) DRAWS / graphs;
        double square = met.values().stream()
                .mapToDouble(times -> (times - expected) * (times - expected) / expected)
                .sum();
        assertThat(square).isLessThan(graphs - 1 + 4 * Math.sqrt(2.0 * (graphs - 1)));
    }

    @Test
    void everyGraphOfSoManyPeopleIsAsLikely() {
        uniform(met("A -> B | : A, B, C", Condition.SIZE), 64);
    }

    @Test
    void everyGraphWithSoManyTiesIsAsLikely() {
        // Two of six places, and four of six: the second is drawn from all.
        uniform(met("A -> B, C -> B", Condition.EDGES), 15);
        uniform(met("A <-> B, C <-> B", Condition.EDGES), 15);
    }

    @Test
    void everyGraphWithSoManyDyadsOfEachKindIsAsLikely() {
        // One mutual pair of three, one one-way pair of the two left, either way round.
        uniform(met("A <-> B, C -> B", Condition.DYAD_CENSUS), 12);
        // Four people: one of six mutual, one of five one-way, either way round.
        uniform(met("A <-> B, C -> B | : A, B, C, D", Condition.DYAD_CENSUS), 60);
    }

    @Test
    void whatIsKeptIsKept() {
        for (long seed = 1; seed < 6; seed++) {
            TieGraph observed = Fixtures.random(25, 0.15 * seed, seed);
            TieGraph edges = UniformNetworks.of(Condition.EDGES, observed)
                    .begin(Chance.of(seed))
                    .get();
            assertThat(edges.ties()).isEqualTo(observed.ties());
            TieGraph census = UniformNetworks.of(Condition.DYAD_CENSUS, observed)
                    .begin(Chance.of(seed))
                    .get();
            assertThat(Dyads.of(census)).isEqualTo(Dyads.of(observed));
        }
    }

    @Test
    void networksWithNothingToDrawAreDrawnToo() {
        for (String drawing : Fixtures.ZEROS.values()) {
            TieGraph observed = NetworkDrawing.network(drawing).ties();
            for (Condition condition : Condition.values()) {
                TieGraph drawn = UniformNetworks.of(condition, observed)
                        .begin(Chance.of(1))
                        .get();
                assertThat(drawn.people()).isEqualTo(observed.people());
            }
        }
    }
}
