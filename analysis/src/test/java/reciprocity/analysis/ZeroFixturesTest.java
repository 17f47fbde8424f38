package reciprocity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;

/** Where there is nothing to divide by, every metric gives a number or its reason. */
class ZeroFixturesTest {

    static Stream<String> zeros() {
        return Fixtures.ZEROS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("zeros")
    void everyMetricGivesANumberOrAReason(String zero) {
        Measured measured = Fixtures.drawn(drawing(zero));
        for (Metric metric : MetricCatalogue.all()) {
            for (Figure figure : figures(metric, measured)) {
                assertThat(figure.defined() ? Double.isFinite(figure.value()) : figure.reason() != null)
                        .as("%s of %s", metric.id(), zero)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("zeros")
    void thereIsOneFigureAPersonAGroupAndAPairOfGroups(String zero) {
        Measured measured = Fixtures.drawn(drawing(zero));
        int groups = measured.groups().groups();
        for (Metric metric : MetricCatalogue.all()) {
            int expected = metric instanceof NetworkMetric
                    ? 1
                    : metric instanceof PersonMetric
                            ? measured.people()
                            : metric instanceof GroupMetric ? groups : groups * groups;
            assertThat(figures(metric, measured))
                    .as("%s of %s", metric.id(), zero)
                    .hasSize(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("zeros")
    void withNegativeAndZeroWeightsTooEveryMetricGivesANumberOrAReason(String zero) {
        String drawing = drawing(zero).replace("A -> B", "A -> B -2").replace("A <-> B", "A <-> B 0");
        Measured measured = Fixtures.drawn(drawing);
        for (Metric metric : MetricCatalogue.all()) {
            assertThat(figures(metric, measured))
                    .as("%s of %s", metric.id(), drawing)
                    .doesNotContainNull();
        }
    }

    private static String drawing(String zero) {
        return Fixtures.ZEROS.getOrDefault(zero, "");
    }

    private static List<Figure> figures(Metric metric, Measured measured) {
        if (metric instanceof NetworkMetric network) {
            return List.of(network.measure(measured));
        }
        Scores scores = scores(metric, measured);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            figures.add(scores.at(i));
        }
        return figures;
    }

    private static Scores scores(Metric metric, Measured measured) {
        if (metric instanceof PersonMetric person) {
            return person.measure(measured);
        }
        return metric instanceof GroupMetric group
                ? group.measure(measured)
                : ((MatrixMetric) metric).measure(measured);
    }
}
