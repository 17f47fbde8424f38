package reciprocity.analysis.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

class ClosenessInTest {

    private static final ClosenessIn METRIC = new ClosenessIn();

    @Test
    void fiveElevenths() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).get("A"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(5.0 / 11, Fixtures.EXACTLY));
    }

    @Test
    void nobodyReachesIsZero() {
        assertThat(Fixtures.of(METRIC, "A -> B").get("A"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(0, Fixtures.EXACTLY));
    }

    @Test
    void oneAloneIsTooFew() {
        assertThat(Fixtures.of(METRIC, "| : A")).containsEntry("A", Figure.undefined(Reason.TOO_FEW_NODES));
    }

    @Test
    void oneForWhoIsNamedByEverybodyAndNeverMore() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Scores scores = METRIC.measure(measured);
            for (int person = 0; person < scores.size(); person++) {
                boolean named = measured.ties().in().degree(person) == scores.size() - 1;
                assertThat(scores.at(person).value()).isLessThanOrEqualTo(1);
                assertThat(scores.at(person).value() == 1).isEqualTo(named);
            }
        }
    }
}
