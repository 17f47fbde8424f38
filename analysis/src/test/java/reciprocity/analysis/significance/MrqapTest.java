package reciprocity.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.TieGraph;

class MrqapTest {

    private static TieGraph ties(String drawing) {
        return NetworkDrawing.network(drawing).ties();
    }

    private static Map<String, TieGraph> layers(TieGraph... graphs) {
        Map<String, TieGraph> layers = new LinkedHashMap<>();
        for (TieGraph graph : graphs) {
            layers.put("x" + (layers.size() + 1), graph);
        }
        return layers;
    }

    private static Mrqap.Regression regress(TieGraph outcome, TieGraph... graphs) {
        return Mrqap.regress(outcome, layers(graphs), Entries.TIES, 499, 1);
    }

    @Test
    void oneLayerIsTheSimpleRegressionAndItsTestIsQap() {
        // S on T of D14: six pairs, three ties each, two shared. Slope 2/3 - 1/3 = 1/3, intercept 1/3, r = 1/3,
        // t = r sqrt(4 / (1 - r^2)) = 1/sqrt(2); three of six orders give as much, and all as much either way.
        Mrqap.Regression fit = regress(ties("A <-> B, B -> C"), ties("A <-> B, C -> B"));
        Mrqap.Coefficient slope = fit.coefficients().get(1);
        assertThat(fit.coefficients().get(0).estimate().value()).isEqualTo(1.0 / 3, Fixtures.EXACTLY);
        assertThat(slope.estimate().value()).isEqualTo(1.0 / 3, Fixtures.EXACTLY);
        assertThat(slope.significance().statistic().value()).isEqualTo(Math.sqrt(0.5), Fixtures.EXACTLY);
        assertThat(slope.significance().exact()).isTrue();
        assertThat(slope.significance().upper().value()).isEqualTo(0.5);
        assertThat(slope.significance().twoSided().value()).isEqualTo(1);
        assertThat(fit.rSquared().value()).isEqualTo(1.0 / 9, Fixtures.EXACTLY);
        assertThat(fit.adjusted().value()).isEqualTo(1 - 8.0 / 9 * 5 / 4, Fixtures.EXACTLY);
        assertThat(fit.pairs()).isEqualTo(6);
    }

    @Test
    void oneLayerHasTheSharesOfQap() {
        for (int seed = 1; seed < 5; seed++) {
            TieGraph outcome = Fixtures.random(6, 0.4, seed);
            TieGraph layer = Fixtures.random(6, 0.5, seed + 10);
            Significance qap = Qap.correlation(outcome, layer, Entries.TIES, 99, 1);
            Significance slope = regress(outcome, layer).coefficients().get(1).significance();
            assertThat(slope.upper()).isEqualTo(qap.upper());
            assertThat(slope.lower()).isEqualTo(qap.lower());
        }
    }

    @Test
    void estimatesAndTAreThoseOfTheNormalEquations() {
        for (int seed = 1; seed < 6; seed++) {
            TieGraph outcome = Fixtures.random(8, 0.4, seed);
            TieGraph[] layers = {
                Fixtures.random(8, 0.3, seed + 10),
                Fixtures.random(8, 0.5, seed + 20),
                Fixtures.random(8, 0.2, seed + 30)
            };
            Mrqap.Regression fit = Mrqap.regress(outcome, layers(layers), Entries.WEIGHTS, 19, 1);
            double[][] expected = normalEquations(outcome, layers);
            for (int i = 0; i < expected.length; i++) {
                Mrqap.Coefficient coefficient = fit.coefficients().get(i);
                assertThat(coefficient.estimate().value()).isEqualTo(expected[i][0], Offset.offset(1e-9));
                assertThat(coefficient.significance().statistic().value())
                        .isEqualTo(expected[i][1], Offset.offset(1e-8));
            }
        }
    }

    /** Estimate and t of the intercept and each layer, by inverting X'X. */
    private static double[][] normalEquations(TieGraph outcome, TieGraph[] layers) {
        int people = outcome.people();
        int many = layers.length + 1;
        double[][] system = new double[many][2 * many];
        double[] products = new double[many];
        double squares = 0;
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < people; b++) {
                if (a == b) {
                    continue;
                }
                double[] x = new double[many];
                x[0] = 1;
                for (int i = 1; i < many; i++) {
                    x[i] = layers[i - 1].weight(a, b);
                }
                double y = outcome.weight(a, b);
                squares += y * y;
                for (int i = 0; i < many; i++) {
                    products[i] += x[i] * y;
                    for (int j = 0; j < many; j++) {
                        system[i][j] += x[i] * x[j];
                    }
                }
            }
        }
        for (int i = 0; i < many; i++) {
            system[i][many + i] = 1;
        }
        for (int pivot = 0; pivot < many; pivot++) {
            double head = system[pivot][pivot];
            for (int j = 0; j < 2 * many; j++) {
                system[pivot][j] /= head;
            }
            for (int i = 0; i < many; i++) {
                double factor = system[i][pivot];
                for (int j = 0; i != pivot && j < 2 * many; j++) {
                    system[i][j] -= factor * system[pivot][j];
                }
            }
        }
        double left = squares;
        double[][] result = new double[many][2];
        for (int i = 0; i < many; i++) {
            for (int j = 0; j < many; j++) {
                result[i][0] += system[i][many + j] * products[j];
            }
            left -= result[i][0] * products[i];
        }
        double variance = left / (people * (people - 1) - many);
        for (int i = 0; i < many; i++) {
            result[i][1] = result[i][0] / Math.sqrt(variance * system[i][many + i]);
        }
        return result;
    }

    @Test
    void onlyWhatTheOthersLeaveIsPermuted() {
        // x1 leaves of x2 a residual; its orders, refitted with x1 and compared by t, are counted here one by one.
        TieGraph outcome = Fixtures.random(5, 0.5, 3);
        TieGraph one = Fixtures.random(5, 0.4, 14);
        TieGraph two = Fixtures.random(5, 0.4, 25);
        Significance slope = regress(outcome, one, two).coefficients().get(2).significance();
        assertThat(slope.exact()).isTrue();
        assertThat(slope.draws()).isEqualTo(120);
        double[] shares = DoubleSemiPartialling.shares(outcome, one, two);
        assertThat(slope.upper().value()).isEqualTo(shares[0], Fixtures.EXACTLY);
        assertThat(slope.lower().value()).isEqualTo(shares[1], Fixtures.EXACTLY);
        assertThat(slope.twoSided().value()).isEqualTo(shares[2], Fixtures.EXACTLY);
    }

    @Test
    void aLayerThatFollowsFromOthersHasNoCoefficient() {
        TieGraph layer = Fixtures.random(8, 0.4, 2);
        Mrqap.Regression fit = regress(Fixtures.random(8, 0.4, 1), layer, layer, Fixtures.random(8, 0.4, 3));
        List<Mrqap.Coefficient> found = fit.coefficients();
        assertThat(found.get(1).estimate().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(found.get(2).significance().upper().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(found.get(2).q().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(found.get(3).estimate().defined()).isTrue();
        assertThat(found.get(3).q()).isEqualTo(found.get(3).significance().twoSided());
    }

    @Test
    void aPerfectFitHasAnEstimateButNoT() {
        TieGraph layer = Fixtures.random(8, 0.4, 2);
        Mrqap.Regression fit = regress(layer, layer);
        assertThat(fit.coefficients().get(1).estimate().value()).isEqualTo(1, Fixtures.EXACTLY);
        assertThat(fit.coefficients().get(1).significance().statistic().reason())
                .isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(fit.rSquared().value()).isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void nothingToExplainHasItsReason() {
        Mrqap.Regression none = regress(ties("| : A, B, C, D"), ties("A -> B | : A, B, C, D"));
        assertThat(none.rSquared().reason()).isEqualTo(Reason.CONSTANT);
        assertThat(none.coefficients().get(1).significance().statistic().reason())
                .isEqualTo(Reason.CONSTANT);
        for (String drawing : List.of("", "| : A", "A -> B")) {
            Mrqap.Regression few = regress(ties(drawing), ties(drawing));
            assertThat(few.rSquared().reason()).as(drawing).isEqualTo(Reason.TOO_FEW_NODES);
            assertThat(few.coefficients().get(1).estimate().reason()).isEqualTo(Reason.TOO_FEW_NODES);
        }
        assertThatThrownBy(() -> regress(ties("A -> B"), ties("A -> B, B -> C")))
                .hasMessageContaining("layer 'x1' has 3 people, the outcome has 2");
        assertThatThrownBy(() -> regress(TieGraph.builder(2_001).build())).hasMessageContaining("at most 2000");
    }
}
