package reciprocity.analysis.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

class ReturnRateTest {

    private static final ReturnRate METRIC = new ReturnRate();

    @Test
    void halfComesBack() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).get("B"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(1.0 / 2, Fixtures.EXACTLY));
    }

    @Test
    void allComesBack() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).get("A"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(1, Fixtures.EXACTLY));
    }

    @Test
    void whoGivesNothingHasNone() {
        assertThat(Fixtures.of(METRIC, "A -> B")).containsEntry("B", Figure.undefined(Reason.NO_OUT_TIES));
    }

    @Test
    void isTheAnswerRateOfTurnedTies() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Scores there = METRIC.measure(measured);
            Scores back = new AnswerRate().measure(Fixtures.turned(measured));
            for (int person = 0; person < there.size(); person++) {
                assertThat(back.at(person).orElse(-1))
                        .isEqualTo(there.at(person).orElse(-1));
            }
        }
    }
}
