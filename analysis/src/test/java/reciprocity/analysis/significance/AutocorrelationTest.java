package reciprocity.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class AutocorrelationTest {

    /** A row of people, each tied to the next. */
    private static Rows row(int people) {
        TieGraphBuilder ties = TieGraph.builder(people);
        for (int person = 0; person + 1 < people; person++) {
            ties.tie(person, person + 1, 1);
        }
        return ties.build().either();
    }

    private static Significance moran(Rows ties, double... values) {
        return Autocorrelation.moran(ties, values, 99, 1);
    }

    /** Two alike beside two alike: of the six ways to place them only this one and its mirror give 1/3, by hand. */
    @Test
    void twoHalvesOfARowAreAThird() {
        Significance test = moran(row(4), 1, 1, 0, 0);
        assertThat(test.statistic().value()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(test.exact()).isTrue();
        assertThat(test.draws()).isEqualTo(6);
        assertThat(test.upper().value()).isEqualTo(2 / 6.0);
        assertThat(test.nullMean().value()).isCloseTo(-1 / 3.0, within(1e-15));
    }

    @Test
    void turnByTurnIsMinusOne() {
        assertThat(moran(row(4), 1, 0, 1, 0).statistic().value()).isCloseTo(-1, within(1e-15));
    }

    @Test
    void whatIsUndefinedSaysWhy() {
        assertThat(moran(row(1), 1).statistic().reason()).isEqualTo(Reason.TOO_FEW_NODES);
        assertThat(moran(row(3), 2, 2, 2).statistic().reason()).isEqualTo(Reason.CONSTANT);
        assertThat(moran(TieGraph.builder(2).build().either(), 0, 1).statistic().reason())
                .isEqualTo(Reason.NO_TIES);
    }
}
