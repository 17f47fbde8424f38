package reciprocity.analysis.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Metric;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.SurveyFiles;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;

/** Every figure of the known networks equals the one that igraph, sna, networkx or leidenalg computed. */
class KnownNetworksTest {

    @ParameterizedTest
    @MethodSource("reciprocity.analysis.golden.DataSet#all")
    void figuresEqualThoseOfOtherPrograms(DataSet data) {
        Comparison total = compared(data);
        System.out.println(total.report(data.name()));
        assertThat(total.differences()).isEmpty();
        assertThat(total.notBuilt())
                .as("promised metrics missing from the catalogue")
                .isEmpty();
        assertThat(total.compared()).as("figures compared").isPositive();
    }

    private static Comparison compared(DataSet data) {
        JsonNode file = Oracle.read(data);
        Survey survey = survey(data);
        Comparison total = new Comparison();
        for (String relation : Oracle.relations(file)) {
            JsonNode least = file.get("min_weight");
            Reading reading = Reading.asFiled(relation)
                    .groupedBy(file.get("group").textValue())
                    .withMinimumWeight(least.isNull() ? null : least.doubleValue());
            Comparison comparison = new Comparison();
            // The oracle has no shares of chance, so few shuffles do.
            Measured measured = new Measured(OrgNetwork.of(survey, reading), 1, 19);
            comparison.compare(measured, Oracle.of(file, relation));
            total.add(relation, comparison);
        }
        return total;
    }

    private static Survey survey(DataSet data) {
        SurveyFiles files = new SurveyFiles(
                data.folder().resolve("people.csv"), data.folder().resolve("ties.csv"), null);
        IntakeResult result = SurveyReader.read(files, IntakeOptions.asFiled());
        Survey survey = result.survey();
        if (survey == null) {
            throw new AssertionError("%s cannot be read: %s".formatted(data.name(), result.findings()));
        }
        return survey;
    }

    @Test
    void theContractNamesEveryMetricOfTheCatalogue() {
        Set<String> promised = new LinkedHashSet<>();
        Contract.all().forEach(expectation -> promised.add(expectation.shape() + ":" + expectation.id()));
        Set<String> built = new LinkedHashSet<>();
        for (Metric metric : MetricCatalogue.all()) {
            built.add(Comparison.shape(metric) + ":" + metric.id());
        }
        built.removeAll(promised);
        assertThat(built).as("metrics without a line in the contract").isEmpty();
    }

    @Test
    void everyMetricIsComparedOrSaysWhyNot() {
        Comparison comparison = compared(DataSet.all().get(0));
        Set<String> silent = new LinkedHashSet<>();
        for (Expectation expectation : Contract.all()) {
            String metric = expectation.shape() + ":" + expectation.id();
            if (expectation.without() == null && !comparison.comparedIds().contains(metric)) {
                silent.add(metric);
            }
        }
        assertThat(silent)
                .as("metrics with a figure in the oracle that is never compared")
                .isEmpty();
    }
}
