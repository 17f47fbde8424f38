package reciprocity.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.kernel.RowTrades;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.TieGraph;

class DegreePreservingRewiringTest {

    private static final int DRAWS = 30_000;

    /** Each tie of a graph as one bit; for five people at most. */
    private static long bits(TieGraph ties) {
        long bits = 0;
        for (int a = 0; a < ties.people(); a++) {
            for (int b = 0; b < ties.people(); b++) {
                if (ties.has(a, b)) {
                    bits |= 1L << (a * ties.people() + b);
                }
            }
        }
        return bits;
    }

    /** Every loopless graph with the degrees of this one, found by trying all sets of ties. */
    private static Map<Long, Integer> states(TieGraph ties) {
        int people = ties.people();
        int[] from = new int[people * (people - 1)];
        int[] to = new int[from.length];
        int at = 0;
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < people; b++) {
                if (a != b) {
                    from[at] = a;
                    to[at++] = b;
                }
            }
        }
        Map<Long, Integer> states = new TreeMap<>();
        for (int set = 0; set < 1 << from.length; set++) {
            if (Integer.bitCount(set) != ties.ties()) {
                continue;
            }
            int[] out = new int[people];
            int[] in = new int[people];
            long bits = 0;
            for (int tie = 0; tie < from.length; tie++) {
                if ((set >> tie & 1) == 1) {
                    out[from[tie]]++;
                    in[to[tie]]++;
                    bits |= 1L << (from[tie] * people + to[tie]);
                }
            }
            boolean same = true;
            for (int person = 0; person < people; person++) {
                same &= out[person] == ties.out().degree(person)
                        && in[person] == ties.in().degree(person);
            }
            if (same) {
                states.put(bits, 0);
            }
        }
        return states;
    }

    private static void uniform(String drawing, int statesThereAre) {
        TieGraph ties = NetworkDrawing.network(drawing).ties();
        uniform(drawing, statesThereAre, DegreePreservingRewiring.of(ties).begin(Chance.of(5)));
        RowTrades trades = new RowTrades(ties);
        Chance chance = Chance.of(5);
        uniform(drawing, statesThereAre, () -> {
            trades.walk(chance, 4 * DegreePreservingRewiring.ROUNDS);
            return trades.graph();
        });
    }

    /** Every state is met, nothing else is, and chi-square stays below its mean plus four standard deviations. */
    private static void uniform(String drawing, int statesThereAre, Supplier<TieGraph> next) {
        TieGraph ties = NetworkDrawing.network(drawing).ties();
        Map<Long, Integer> met = states(ties);
        assertThat(met).as(drawing).hasSize(statesThereAre);
        for (int draw = 0; draw < DRAWS; draw++) {
            assertThat(met.computeIfPresent(bits(next.get()), (state, times) -> times + 1))
                    .isNotNull();
        }
        double expected = (double) DRAWS / met.size();
        double square = 0;
        for (int times : met.values()) {
            square += (times - expected) * (times - expected) / expected;
        }
        int freedom = met.size() - 1;
        System.out.printf(
                "rewiring of %s: %d states, %d draws, chi-square %.1f on %d degrees of freedom%n",
                drawing, met.size(), DRAWS, square, freedom);
        assertThat(square).as(drawing).isLessThan(freedom + 4 * Math.sqrt(2.0 * freedom));
        assertThat(met.values()).doesNotContain(0);
    }

    @Test
    void aCircleOfThreeTurnsWhichSwitchesAloneCannot() {
        uniform("A -> B, B -> C, C -> A", 2);
    }

    @Test
    void everyGraphWithTheseDegreesIsAsLikely() {
        uniform("A -> B, B -> C, C -> A, C -> D, D -> A", 7);
        uniform("A -> B, A -> C, B -> C, C -> D, D -> E, E -> A, D -> A", 53);
        uniform("A <-> B, B <-> C, C -> D, D -> E, E -> A, A -> D", 73);
    }

    @Test
    void degreesSendersWeightsAndTheNumberOfTiesStay() {
        TieGraph ties = Fixtures.random(30, 0.2, 3);
        Supplier<TieGraph> next = DegreePreservingRewiring.of(ties).begin(Chance.of(1));
        Map<Long, Integer> seen = new HashMap<>();
        for (int draw = 0; draw < 20; draw++) {
            TieGraph drawn = next.get();
            assertThat(drawn.ties()).isEqualTo(ties.ties());
            long hash = 0;
            for (int person = 0; person < 30; person++) {
                assertThat(drawn.out().degree(person)).isEqualTo(ties.out().degree(person));
                assertThat(drawn.in().degree(person)).isEqualTo(ties.in().degree(person));
                assertThat(sent(drawn, person)).isEqualTo(sent(ties, person));
                assertThat(drawn.has(person, person)).isFalse();
                for (int at = drawn.out().begin(person); at < drawn.out().end(person); at++) {
                    hash = hash * 31 + drawn.out().neighbour(at);
                }
            }
            seen.merge(hash, 1, Integer::sum);
        }
        assertThat(seen).hasSize(20);
    }

    private static double sent(TieGraph ties, int person) {
        double sum = 0;
        for (int at = ties.out().begin(person); at < ties.out().end(person); at++) {
            sum += ties.out().weight(at);
        }
        return sum;
    }

    @Test
    void whatCannotBeRewiredStaysAsItIs() {
        for (String drawing : Fixtures.ZEROS.values()) {
            TieGraph ties = NetworkDrawing.network(drawing).ties();
            TieGraph drawn =
                    DegreePreservingRewiring.of(ties).begin(Chance.of(1)).get();
            assertThat(drawn.ties()).as(drawing).isEqualTo(ties.ties());
        }
        TieGraph star = NetworkDrawing.network("A -> B, A -> C, A -> D").ties();
        assertThat(bits(DegreePreservingRewiring.of(star).begin(Chance.of(1)).get()))
                .isEqualTo(bits(star));
    }

    @Test
    void manyTiesAreTradedInRounds() {
        TieGraph ties = Fixtures.random(400, 0.2, 3);
        assertThat(ties.ties()).isGreaterThan(DegreePreservingRewiring.MANY_TIES);
        DegreePreservingRewiring rewiring = DegreePreservingRewiring.of(ties);
        assertThat(rewiring.method())
                .isEqualTo("degree-preserving trades of ties, 6 rounds between networks, 30 before the first");
        TieGraph drawn = rewiring.begin(Chance.of(1)).get();
        int kept = 0;
        for (int person = 0; person < 400; person++) {
            assertThat(drawn.in().degree(person)).isEqualTo(ties.in().degree(person));
            for (int at = drawn.out().begin(person); at < drawn.out().end(person); at++) {
                kept += ties.has(person, drawn.out().neighbour(at)) ? 1 : 0;
            }
        }
        // As many as two graphs of this density share by chance: a fifth.
        assertThat((double) kept / ties.ties()).isBetween(0.15, 0.25);
    }

    @Test
    void theNumberOfStepsIsStated() {
        TieGraph ties = Fixtures.random(30, 0.2, 3);
        assertThat(DegreePreservingRewiring.of(ties).method())
                .isEqualTo("degree-preserving rewiring, %d steps between networks, %d before the first"
                        .formatted(10 * ties.ties(), 100 * ties.ties()));
    }
}
