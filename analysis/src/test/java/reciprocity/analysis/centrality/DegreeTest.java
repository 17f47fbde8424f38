package reciprocity.analysis.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Scores;

class DegreeTest {

    private static final Degree METRIC = new Degree(Facing.IN);

    @Test
    void namedByTwo() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).get("A"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(2, Fixtures.EXACTLY));
    }

    @Test
    void namedByNobody() {
        assertThat(Fixtures.of(METRIC, "A -> B").get("A"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(0, Fixtures.EXACTLY));
    }

    @Test
    void inIsOutOfTurnedTies() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Scores there = METRIC.measure(measured);
            Scores back = new Degree(Facing.OUT).measure(Fixtures.turned(measured));
            for (int person = 0; person < there.size(); person++) {
                assertThat(back.at(person)).isEqualTo(there.at(person));
            }
        }
    }
}
