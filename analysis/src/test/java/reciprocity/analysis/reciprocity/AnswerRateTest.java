package reciprocity.analysis.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

class AnswerRateTest {

    private static final AnswerRate METRIC = new AnswerRate();

    @Test
    void answersEverybody() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).get("B"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(1, Fixtures.EXACTLY));
    }

    @Test
    void answersHalf() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).get("A"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(1.0 / 2, Fixtures.EXACTLY));
    }

    @Test
    void whoReceivesNothingHasNone() {
        assertThat(Fixtures.of(METRIC, "A -> B")).containsEntry("A", Figure.undefined(Reason.NO_IN_TIES));
    }

    @Test
    void isTheReturnRateOfTurnedTies() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Scores there = METRIC.measure(measured);
            Scores back = new ReturnRate().measure(Fixtures.turned(measured));
            for (int person = 0; person < there.size(); person++) {
                assertThat(back.at(person).orElse(-1))
                        .isEqualTo(there.at(person).orElse(-1));
            }
        }
    }
}
