package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class RowTradesTest {

    private static TieGraph weighted(int people, int ties, long seed) {
        Chance chance = Chance.of(seed);
        TieGraphBuilder builder = TieGraph.builder(people);
        for (int i = 0; i < ties; i++) {
            builder.tie(chance.nextInt(people), chance.nextInt(people), 1 + chance.nextInt(5));
        }
        return builder.build();
    }

    @Test
    void degreesStayAndEveryTieKeepsItsWeightAndItsSender() {
        TieGraph ties = weighted(60, 700, 3);
        RowTrades walk = new RowTrades(ties);
        walk.walk(Chance.of(4), 20);
        TieGraph drawn = walk.graph();
        int moved = 0;
        for (int person = 0; person < 60; person++) {
            assertThat(drawn.out().degree(person)).isEqualTo(ties.out().degree(person));
            assertThat(drawn.in().degree(person)).isEqualTo(ties.in().degree(person));
            assertThat(drawn.has(person, person)).isFalse();
            assertThat(weights(drawn.out(), person)).isEqualTo(weights(ties.out(), person));
            for (int at = drawn.out().begin(person); at < drawn.out().end(person); at++) {
                moved += ties.has(person, drawn.out().neighbour(at)) ? 0 : 1;
            }
        }
        assertThat(moved).isGreaterThan(drawn.ties() / 2);
    }

    private static double[] weights(Rows rows, int person) {
        double[] weights = new double[rows.degree(person)];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = rows.weight(rows.begin(person) + i);
        }
        java.util.Arrays.sort(weights);
        return weights;
    }

    /** The same graph put together tie by tie. */
    @Test
    void theThreeOrdersOfTheGraphAgree() {
        TieGraph ties = weighted(40, 300, 5);
        RowTrades walk = new RowTrades(ties);
        walk.walk(Chance.of(6), 7);
        TieGraph drawn = walk.graph();
        TieGraphBuilder builder = TieGraph.builder(40);
        for (int person = 0; person < 40; person++) {
            for (int at = drawn.out().begin(person); at < drawn.out().end(person); at++) {
                builder.tie(person, drawn.out().neighbour(at), drawn.out().weight(at));
            }
        }
        TieGraph again = builder.build();
        same(drawn.out(), again.out());
        same(drawn.in(), again.in());
        same(drawn.either(), again.either());
    }

    private static void same(Rows one, Rows other) {
        assertThat(one.entries()).isEqualTo(other.entries());
        for (int person = 0; person < one.people(); person++) {
            assertThat(one.begin(person)).isEqualTo(other.begin(person));
        }
        for (int at = 0; at < one.entries(); at++) {
            assertThat(one.neighbour(at)).isEqualTo(other.neighbour(at));
            assertThat(one.weight(at)).isEqualTo(other.weight(at));
        }
    }

    /** Both walks lead to the same graphs: reciprocity of many of them has the same mean and spread. */
    @Test
    void returnedTiesAreAsManyAsAfterSwitches() {
        TieGraph ties = weighted(200, 2_000, 7);
        RowTrades trades = new RowTrades(ties);
        ArcSwitching switches = new ArcSwitching(ties);
        Chance one = Chance.of(8);
        Chance other = Chance.of(9);
        int networks = 400;
        double[] traded = new double[2];
        double[] switched = new double[2];
        for (int i = 0; i < networks; i++) {
            trades.walk(one, 8);
            switches.walk(other, 10L * ties.ties());
            add(traded, trades.graph());
            add(switched, switches.graph());
        }
        double first = traded[0] / networks;
        double second = switched[0] / networks;
        double spread = Math.sqrt(switched[1] / networks - second * second);
        System.out.printf(
                "returned ties after trades %.2f, after switches %.2f, standard deviation %.2f%n",
                first, second, spread);
        assertThat(Math.abs(first - second)).isLessThan(4 * spread * Math.sqrt(2.0 / networks));
        assertThat(Math.sqrt(traded[1] / networks - first * first)).isBetween(0.8 * spread, 1.25 * spread);
    }

    private static void add(double[] sums, TieGraph ties) {
        double returned = ties.mutual().entries();
        sums[0] += returned;
        sums[1] += returned * returned;
    }

    @Test
    void equalSeedsGiveEqualGraphs() {
        TieGraph ties = weighted(50, 400, 1);
        RowTrades one = new RowTrades(ties);
        one.walk(Chance.of(2), 5);
        RowTrades again = new RowTrades(ties);
        again.walk(Chance.of(2), 5);
        same(one.graph().out(), again.graph().out());
    }

    @Test
    void whatCannotBeTradedStays() {
        for (String drawing : new String[] {"", "A -> B", "A -> B, A -> C", "A <-> B"}) {
            TieGraph ties = NetworkDrawing.network(drawing).ties();
            RowTrades walk = new RowTrades(ties);
            walk.walk(Chance.of(1), 5);
            same(walk.graph().out(), ties.out());
        }
    }

    @Test
    void itEndsWhereWhoeverHearsOfItWantsIt() {
        RowTrades walk = new RowTrades(weighted(20, 100, 1));
        assertThatThrownBy(() -> Workers.heard(
                        (done, total) -> {
                            throw new CancellationException("enough");
                        },
                        () -> {
                            walk.walk(Chance.of(1), 1);
                            return true;
                        }))
                .isInstanceOf(CancellationException.class);
    }
}
