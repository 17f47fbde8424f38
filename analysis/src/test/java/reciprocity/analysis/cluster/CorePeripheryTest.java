package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class CorePeripheryTest {

    private static final CorePeriphery METRIC = new CorePeriphery();

    @Test
    void theHandWorkedValue() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(0.25, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(
                METRIC,
                Reason.TOO_FEW_NODES,
                Reason.TOO_FEW_NODES,
                Reason.NO_TIES,
                Reason.TOO_FEW_NODES,
                Reason.CONSTANT,
                3.0 / 7);
    }

    @Test
    void turningEveryTieRoundChangesNothing() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Figure there = METRIC.measure(measured);
            Figure back = METRIC.measure(Fixtures.turned(measured));
            assertThat(back.reason()).isEqualTo(there.reason());
            assertThat(back.orElse(0)).isEqualTo(there.orElse(0), Fixtures.EXACTLY);
        }
    }

    @Test
    void aStarHasItsMiddleForACoreThatFitsFully() {
        CorePeriphery.Core core = CorePeriphery.core(Fixtures.drawn("M -> A, M -> B, C -> M"));
        assertThat(core.fit().value()).isEqualTo(1, Fixtures.EXACTLY);
        assertThat(core.members()).containsExactly(3);
        assertThat(core.exact()).isTrue();
    }

    @Test
    void theClimbFindsAPlantedCoreAmongForty() {
        TieGraphBuilder ties = TieGraph.builder(40);
        for (int core = 0; core < 4; core++) {
            for (int other = core + 1; other < 40; other++) {
                ties.tie(10 * core + 3, other == 10 * core + 3 ? core : other);
            }
        }
        for (int core = 3; core < 40; core += 10) {
            for (int other = 0; other < 40; other++) {
                ties.tie(core, other);
            }
        }
        StringBuilder people = new StringBuilder("| :");
        for (int person = 0; person < 40; person++) {
            people.append(person == 0 ? " " : ", ").append("p%02d".formatted(person));
        }
        Measured measured =
                Measured.of(NetworkDrawing.network(people.toString()).withTies(ties.build()));
        CorePeriphery.Core core = CorePeriphery.core(measured);
        assertThat(core.members()).containsExactly(3, 13, 23, 33);
        assertThat(core.fit().value()).isEqualTo(1, Fixtures.EXACTLY);
        assertThat(core.exact()).isFalse();
    }
}
