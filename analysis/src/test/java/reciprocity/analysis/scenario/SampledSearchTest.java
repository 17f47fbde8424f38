package reciprocity.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.kernel.Acquaintances;
import reciprocity.analysis.kernel.StepTable;
import reciprocity.analysis.kernel.TieGain;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;

/** The estimate, where everybody is drawn, is no estimate. */
class SampledSearchTest {

    private static final Offset<Double> NEARLY = Offset.offset(1e-9);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void withEverybodyDrawnGainsAndEfficiencyAreExact(long seed) {
        String people = String.join(
                ", ", IntStream.range(0, 40).mapToObj("p%02d"::formatted).toList());
        String others = String.join(
                ", ", IntStream.range(40, 70).mapToObj("p%02d"::formatted).toList());
        OrgNetwork network = NetworkDrawing.network("| S: " + people + "; T: " + others)
                .withTies(Fixtures.random(70, 0.01 * seed, seed));
        Inside inside = Inside.of(network);
        SampledSearch search = new SampledSearch(inside, seed);
        for (int i = 0; i < 5; i++) {
            Acquaintances ties = search.ties();
            StepTable table = StepTable.of(ties);
            assertThat(search.inverse()).isEqualTo(table.inverseBetween(inside.labels()), NEARLY);
            Pick pick = search.best().orElseThrow();
            double exact = new TieGain(table, inside.labels(), inside.groups()).of(pick.one(), pick.other());
            assertThat(pick.gain()).isEqualTo(exact, NEARLY);
            assertThat(search.error(pick)).isPositive();
            search.join(pick);
        }
    }
}
