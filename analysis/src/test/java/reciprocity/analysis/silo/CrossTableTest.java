package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Grouping;

class CrossTableTest {

    /** Of A to F: A and D are directors. */
    private static final Grouping LEVELS = Grouping.of("level", List.of("dir", "mid", "mid", "dir", "mid", "mid"));

    private static CrossTable departmentsByLevel() {
        Measured measured = Drawn.f1();
        return CrossTable.of(measured, measured.groups(), LEVELS);
    }

    @Test
    void departmentsSendToLevels() {
        CrossTable table = departmentsByLevel();
        // Row 1 is S = {A, B, C}: A->B, B->A, B->C, C->A, C->D; row 0 is E = {D, E, F}: D->C, D->E, E->F, F->D, F->E.
        assertThat(table.ties(1, 0)).isEqualTo(3);
        assertThat(table.ties(1, 1)).isEqualTo(2);
        assertThat(table.ties(0, 0)).isEqualTo(1);
        assertThat(table.ties(0, 1)).isEqualTo(4);
        assertThat(table.weight(0, 1)).isEqualTo(4);
    }

    @Test
    void nobodyIsAPairWithThemselves() {
        CrossTable table = departmentsByLevel();
        assertThat(table.inBoth(1, 0)).isEqualTo(1);
        assertThat(table.pairs(1, 0)).isEqualTo(5);
        assertThat(table.density(1, 0).value()).isEqualTo(3.0 / 5, EXACTLY);
        assertThat(table.density(1, 1).value()).isEqualTo(2.0 / 10, EXACTLY);
    }

    @Test
    void expectedIsSentTimesReceivedOverAll() {
        CrossTable table = departmentsByLevel();
        assertThat(table.expected(1, 0).value()).isEqualTo(5 * 4 / 10.0, EXACTLY);
        assertThat(table.observedExpected(1, 0).value()).isEqualTo(1.5, EXACTLY);
        assertThat(table.observedExpected(0, 0).value()).isEqualTo(0.5, EXACTLY);
    }

    @Test
    void ofOneColumnItIsTheMatrixOfTheCatalogue() {
        Measured measured = Drawn.measured(Drawn.random(3));
        CrossTable table = CrossTable.of(measured, measured.groups(), measured.groups());
        for (int cell = 0; cell < 9; cell++) {
            int row = cell / 3;
            int column = cell % 3;
            assertThat(table.density(row, column))
                    .isEqualTo(new DensityBetween().measure(measured).at(cell));
            assertThat(table.observedExpected(row, column).value())
                    .isEqualTo(new ObservedExpected().measure(measured).at(cell).value(), EXACTLY);
        }
    }

    @Test
    void whereNothingCanBeExpectedThereIsAReason() {
        Measured one = Drawn.measured("| S: A");
        CrossTable alone = CrossTable.of(one, one.groups(), one.groups());
        assertThat(alone.density(0, 0).reason()).isEqualTo(Reason.TOO_FEW_NODES);
        assertThat(alone.expected(0, 0).reason()).isEqualTo(Reason.NO_TIES);
        Measured arc = Drawn.measured("A -> B | S: A; T: B");
        CrossTable two = CrossTable.of(arc, arc.groups(), arc.groups());
        assertThat(two.observedExpected(1, 1).reason()).isEqualTo(Reason.NO_OUT_TIES);
        assertThat(two.observedExpected(0, 0).reason()).isEqualTo(Reason.NO_IN_TIES);
        assertThat(two.observedExpected(0, 1).value()).isEqualTo(1);
    }

    @Test
    void groupingsOfOtherPeopleAreRefused() {
        assertThatThrownBy(() -> CrossTable.of(Drawn.f1(), LEVELS, Grouping.of("level", List.of("mid"))))
                .hasMessageContaining("the columns 1, the network has 6");
    }
}
