package reciprocity.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

class PersonClusteringTest {

    private static final PersonClustering METRIC = new PersonClustering();

    @Test
    void aClosedCircle() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).get("A"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(1, Fixtures.EXACTLY));
    }

    @Test
    void oneOfThreePairs() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).get("C"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(1.0 / 3, Fixtures.EXACTLY));
    }

    @Test
    void oneContactIsTooFew() {
        assertThat(Fixtures.of(METRIC, "A -> B")).containsEntry("A", Figure.undefined(Reason.TOO_FEW_NODES));
    }

    @Test
    void turningEveryTieRoundChangesNothing() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Scores there = METRIC.measure(measured);
            Scores back = METRIC.measure(Fixtures.turned(measured));
            for (int person = 0; person < there.size(); person++) {
                assertThat(back.at(person)).isEqualTo(there.at(person));
            }
        }
    }
}
