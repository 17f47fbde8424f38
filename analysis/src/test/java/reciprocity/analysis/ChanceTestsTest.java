package reciprocity.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ForkJoinPool;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.Significance;
import reciprocity.analysis.significance.UniformNetworks.Condition;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;

class ChanceTestsTest {

    private static Measured forty(int draws) {
        OrgNetwork network = NetworkDrawing.network("| : " + String.join(", ", names(40)));
        return new Measured(network.withTies(Fixtures.random(40, 0.3, 2)), 5, draws);
    }

    private static String[] names(int many) {
        String[] names = new String[many];
        for (int i = 0; i < many; i++) {
            names[i] = "p" + i;
        }
        return names;
    }

    @Test
    void aCircleOfThreeTurnsEitherWay() {
        // Two networks have these degrees, both with one 030C.
        Family family = ChanceTests.rewired(Fixtures.drawn("A -> B, B -> C, C -> A"));
        Significance circle = family.test("triads.030C").significance();
        assertThat(circle.nullMean().value()).isEqualTo(1);
        assertThat(circle.twoSided().value()).isEqualTo(1);
        assertThat(family.tests()).hasSize(19);
    }

    @Test
    void chanceReturnsAsManyTiesAsTheFormulaSays() {
        // With m ties of n(n-1) places any tie is returned with chance (m-1)/(n(n-1)-1).
        Measured measured = forty(2_000);
        Significance found = ChanceTests.uniform(measured, Condition.EDGES)
                .test("reciprocity")
                .significance();
        double expected = (measured.ties().ties() - 1.0) / (40 * 39 - 1);
        assertThat(found.nullMean().value())
                .isEqualTo(expected, Offset.offset(5 * found.nullSd().value() / Math.sqrt(2_000)));
        assertThat(ChanceTests.uniform(measured, Condition.DYAD_CENSUS)
                        .test("reciprocity")
                        .significance()
                        .upper()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void oneThreadOrTwoGiveTheSame() throws Exception {
        Measured measured = forty(1_500);
        assertThat(with(2, measured)).isEqualTo(with(1, measured)).isEqualTo(ChanceTests.rewired(measured));
        assertThat(ChanceTests.rewired(new Measured(measured.network(), 6, 1_500)))
                .isNotEqualTo(ChanceTests.rewired(measured));
    }

    private static Family with(int threads, Measured measured) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> ChanceTests.rewired(measured)).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void familiesCorrectThePThatTheirSideAsksFor() {
        for (Family.Tested test : ChanceTests.rewired(forty(99)).tests()) {
            Significance significance = test.significance();
            assertThat(test.q().value())
                    .isGreaterThanOrEqualTo(significance.p(test.side()).value());
            assertThat(significance.draws()).isEqualTo(99);
            assertThat(significance.seed()).isEqualTo(5);
            assertThat(significance.exact()).isFalse();
        }
        assertThatThrownBy(() -> ChanceTests.rewired(forty(9)).test("none")).hasMessageContaining("no test 'none'");
    }

    @Test
    void whatCannotBeMeasuredCannotBeTested() {
        for (String drawing : Fixtures.ZEROS.values()) {
            Measured measured = new Measured(NetworkDrawing.network(drawing), 1, 19);
            for (Condition condition : Condition.values()) {
                for (Family.Tested test :
                        ChanceTests.uniform(measured, condition).tests()) {
                    assertThat(test.q().reason())
                            .isEqualTo(test.significance().statistic().reason());
                }
            }
            assertThat(ChanceTests.rewired(measured).tests()).hasSize(19);
        }
        assertThat(ChanceTests.rewired(Fixtures.drawn("| : A, B, C"))
                        .test("reciprocity")
                        .q()
                        .reason())
                .isEqualTo(Reason.NO_TIES);
    }
}
