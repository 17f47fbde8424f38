package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.Side;
import reciprocity.analysis.significance.Significance;

class LabelTestsTest {

    @Test
    void twoOfTwentyAssignmentsKeepAsMuchInside() {
        Family family = LabelTests.network(Fixtures.drawn(Fixtures.F1));
        Significance index = family.test("ei").significance();
        assertThat(index.statistic().value()).isEqualTo(-0.6, Fixtures.EXACTLY);
        assertThat(index.draws()).isEqualTo(20);
        assertThat(index.exact()).isTrue();
        assertThat(index.lower().value()).isEqualTo(0.1, Fixtures.EXACTLY);
        assertThat(index.upper().value()).isEqualTo(1);
        assertThat(index.twoSided().value()).isEqualTo(0.2, Fixtures.EXACTLY);
        assertThat(index.nullMean().value()).isEqualTo(0.2, Fixtures.EXACTLY);
        // With six people nothing can be more extreme.
        assertThat(index.nothingMoreExtreme(Side.LOWER)).isTrue();
        assertThat(family.test("ei").side()).isEqualTo(Side.LOWER);
        assertThat(family.test("ei.ties").significance().statistic().value()).isEqualTo(-5.0 / 7, Fixtures.EXACTLY);
        assertThat(family.test("ei.ties").significance().lower().value()).isEqualTo(0.1, Fixtures.EXACTLY);
        Significance assortativity = family.test("assortativity.group").significance();
        assertThat(assortativity.statistic().value()).isEqualTo(0.6, Fixtures.EXACTLY);
        assertThat(assortativity.upper().value()).isEqualTo(0.1, Fixtures.EXACTLY);
        assertThat(assortativity.nullGreatest().value()).isEqualTo(0.6, Fixtures.EXACTLY);
        // All three p are 0.1, so q is too.
        assertThat(family.tests())
                .allSatisfy(test -> assertThat(test.q().value()).isEqualTo(0.1, Fixtures.EXACTLY));
    }

    @Test
    void siloScoresHaveTheSharesOfTheDetector() {
        for (long seed = 1; seed < 6; seed++) {
            Measured measured = new Measured(
                    Fixtures.drawn("| S: a, b, c, d; E: e, f, g; L: h, i")
                            .network()
                            .withTies(Fixtures.random(9, 0.3, seed)),
                    seed,
                    199);
            List<Silo> silos = SiloDetector.silos(measured, Basis.RESPONDENTS);
            Family family = LabelTests.silo(measured, Basis.RESPONDENTS);
            for (int i = 0; i < silos.size(); i++) {
                Family.Tested tested = family.tests().get(i);
                assertThat(tested.id()).isEqualTo(silos.get(i).group());
                assertThat(tested.significance().statistic())
                        .isEqualTo(silos.get(i).score());
                assertThat(tested.significance().upper()).isEqualTo(silos.get(i).p());
                assertThat(tested.q()).isEqualTo(silos.get(i).q());
            }
        }
        Significance silo = LabelTests.silo(Fixtures.drawn(Fixtures.F1), Basis.OBSERVED)
                .test("S")
                .significance();
        assertThat(silo.upper().value()).isEqualTo(0.1, Fixtures.EXACTLY);
        assertThat(silo.statistic().value()).isEqualTo(2.0 / 3, Fixtures.EXACTLY);
    }

    @Test
    void whatCannotBeMeasuredCannotBeTested() {
        for (String drawing : Fixtures.ZEROS.values()) {
            for (Family.Tested test :
                    LabelTests.network(Fixtures.drawn(drawing)).tests()) {
                assertThat(test.q().reason())
                        .as(drawing + test.id())
                        .isEqualTo(test.significance().statistic().reason());
            }
        }
        Family none = LabelTests.network(Fixtures.drawn("| S: A, B; E: C"));
        assertThat(none.test("ei").significance().upper().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(LabelTests.silo(Fixtures.drawn("A -> B | S: A, B; E: C"), Basis.OBSERVED)
                        .test("E")
                        .q()
                        .reason())
                .isEqualTo(Reason.NO_OUT_TIES);
    }
}
