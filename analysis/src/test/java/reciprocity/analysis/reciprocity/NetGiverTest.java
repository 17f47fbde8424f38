package reciprocity.analysis.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

class NetGiverTest {

    private static final NetGiver METRIC = new NetGiver();

    @Test
    void givesTwiceWhatSheReceives() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).get("B"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(1.0 / 3, Fixtures.EXACTLY));
    }

    @Test
    void receivesTwiceWhatHeGives() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).get("A"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(-1.0 / 3, Fixtures.EXACTLY));
    }

    @Test
    void countsStrength() {
        assertThat(Fixtures.of(METRIC, Fixtures.W1).get("C"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(-1.0 / 5, Fixtures.EXACTLY));
    }

    @Test
    void withoutTiesThereIsNone() {
        assertThat(Fixtures.of(METRIC, "A -> B | : C")).containsEntry("C", Figure.undefined(Reason.NO_TIES));
    }

    @Test
    void aWeightOfZeroLeavesNobodyAssessable() {
        assertThat(Fixtures.of(METRIC, "A -> B 0, B -> C | : D"))
                .containsEntry("B", Figure.undefined(Reason.NOT_ASSESSABLE));
    }

    @Test
    void turningEveryTieRoundTurnsTheSign() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Scores there = METRIC.measure(measured);
            Scores back = METRIC.measure(Fixtures.turned(measured));
            for (int person = 0; person < there.size(); person++) {
                assertThat(back.at(person).orElse(0))
                        .isEqualTo(-there.at(person).orElse(0), Fixtures.EXACTLY);
            }
        }
    }
}
