package reciprocity.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.kernel.TriadType;
import reciprocity.analysis.metric.Measured;

class TriadCountTest {

    private static final TriadCount METRIC = new TriadCount(TriadType.T120C);

    @Test
    void twoOfTheTypes120C() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(2, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void theSixteenCountsAddUpToAllTriples() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            double triples = 0;
            for (TriadType type : TriadType.values()) {
                triples += new TriadCount(type).measure(measured).value();
            }
            assertThat(triples).isEqualTo(84);
        }
    }
}
