package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Scores;

class CommunityCountTest {

    private static final CommunityCount METRIC = new CommunityCount();

    @Test
    void theTwoTrianglesAreTwo() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(2);
    }

    @Test
    void whoHasNoTiesIsOneAlone() {
        Fixtures.onZeros(METRIC, 0, 1, 3, 1, 1, 3);
    }

    @Test
    void isHowManyLabelsArePrinted() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Scores labels = new Community().measure(measured);
            double highest = -1;
            for (int person = 0; person < labels.size(); person++) {
                highest = Math.max(highest, labels.at(person).value());
            }
            assertThat(METRIC.measure(measured).value()).isEqualTo(highest + 1);
        }
    }
}
