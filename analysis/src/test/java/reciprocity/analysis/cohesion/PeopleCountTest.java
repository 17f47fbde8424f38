package reciprocity.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;

class PeopleCountTest {

    private static final PeopleCount METRIC = new PeopleCount();

    @Test
    void everybodyCounts() {
        assertThat(Fixtures.of(METRIC, "A -> B | : C").value()).isEqualTo(3, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, 0, 1, 3, 2, 3, 5);
    }

    @Test
    void isTheSizeOfTheNetwork() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            assertThat(METRIC.measure(measured).value()).isEqualTo(measured.people());
        }
    }
}
