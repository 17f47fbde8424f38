package reciprocity.analysis.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

class HarmonicClosenessTest {

    private static final HarmonicCloseness METRIC = new HarmonicCloseness(Facing.IN);

    @Test
    void thirtySevenSixtieths() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).get("A"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(37.0 / 60, Fixtures.EXACTLY));
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
    void outOfReachAndNear() {
        assertThat(Fixtures.of(new HarmonicCloseness(Facing.OUT), Fixtures.F1).get("A"))
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(137.0 / 300, Fixtures.EXACTLY));
    }

    @Test
    void inIsOutOfTurnedTies() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Scores there = METRIC.measure(measured);
            Scores back = new HarmonicCloseness(Facing.OUT).measure(Fixtures.turned(measured));
            for (int person = 0; person < there.size(); person++) {
                assertThat(back.at(person)).isEqualTo(there.at(person));
            }
        }
    }
}
