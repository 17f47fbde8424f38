package reciprocity.analysis.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

class PersonReciprocityTest {

    private static final PersonReciprocity METRIC = new PersonReciprocity();

    @Test
    void twoThirdsOfHerTiesGoBothWays() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).get("B"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(2.0 / 3, Fixtures.EXACTLY));
    }

    @Test
    void withoutTiesThereIsNone() {
        assertThat(Fixtures.of(METRIC, "A -> B | : C")).containsEntry("C", Figure.undefined(Reason.NO_TIES));
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
