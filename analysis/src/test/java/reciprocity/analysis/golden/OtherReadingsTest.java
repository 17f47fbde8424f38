package reciprocity.analysis.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.variant.Variant;
import reciprocity.analysis.variant.Variants;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SurveyFiles;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;

/** Readings that the catalogue leaves out equal what the programs print that are said to print them. */
class OtherReadingsTest {

    private static final double USUAL = 1e-8;

    /** The figure of the oracle for each reading, by the family's id and the reading's name. */
    private static final Map<String, String> PRINTED = Map.ofEntries(
            Map.entry("transitivity|Mean clustering of those who have two contacts", "r/clustering_local_average_nan"),
            Map.entry("transitivity|Mean clustering of directed ties", "python/clustering_directed_average"),
            Map.entry("closeness.in|Closeness, in, of those who reach", "python/closeness_in_plain/*"),
            Map.entry("closeness.in|Closeness, out, raw", "r/closeness_out/*"),
            Map.entry("closeness.in|Closeness, undirected, corrected", "python/closeness_undirected_wf/*"),
            Map.entry("harmonic.in|Harmonic closeness, in, undivided", "python/harmonic_in_sum/*"),
            Map.entry("harmonic.in|Harmonic closeness, undirected, undivided", "python/harmonic_undirected_sum/*"),
            Map.entry("core|Core number, in and out together", "python/kcore_directed_total/*"),
            Map.entry("core|Core number, in", "r/kcore_in/*"),
            Map.entry("core|Core number, out", "r/kcore_out/*"));

    @ParameterizedTest
    @MethodSource("reciprocity.analysis.golden.DataSet#all")
    void readingsEqualThoseOfTheProgramsNamed(DataSet data) {
        JsonNode file = Oracle.read(data);
        Survey survey = survey(data);
        JsonNode least = file.get("min_weight");
        int compared = 0;
        for (String relation : Oracle.relations(file)) {
            Reading reading = Reading.asFiled(relation)
                    .groupedBy(file.get("group").textValue())
                    .withMinimumWeight(least.isNull() ? null : least.doubleValue());
            Measured measured = new Measured(OrgNetwork.of(survey, reading), 1, 1);
            compared += compare(measured, Oracle.of(file, relation));
            compared += brokers(measured, Oracle.of(file, relation));
        }
        System.out.printf("%s: %d figures of other readings compared%n", data.name(), compared);
        assertThat(compared).isGreaterThan(PRINTED.size());
    }

    private static int compare(Measured measured, Oracle oracle) {
        int compared = 0;
        for (Map.Entry<String, String> printed : PRINTED.entrySet()) {
            String[] names = printed.getKey().split("\\|", -1);
            Variant variant = named(measured, names[0], names[1]);
            if (printed.getValue().endsWith("/*")) {
                for (int person = 0; person < measured.people(); person++) {
                    String id = measured.network().people().id(person).value();
                    equal(names[1] + " of " + id, variant.values().at(person), oracle.number(printed.getValue(), id));
                    compared++;
                }
            } else {
                equal(names[1], variant.value(), oracle.number(printed.getValue()));
                compared++;
            }
        }
        return compared;
    }

    /** Closed pairs are told role by role for everybody together; a role that nobody plays is left out there. */
    private static int brokers(Measured measured, Oracle oracle) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (String role : new String[] {"coordinator", "representative", "gatekeeper", "liaison"}) {
            roles.put(role, role);
        }
        roles.put("itinerant", "consultant");
        roles.forEach((ours, theirs) -> {
            Variant variant = named(measured, "brokerage." + ours, "Brokerage with closed pairs counted too");
            double sum = 0;
            for (int person = 0; person < measured.people(); person++) {
                sum += variant.values().at(person).value();
            }
            JsonNode total = oracle.at("python/brokerage_all_definition_totals").get(theirs);
            assertThat(sum).as(ours).isEqualTo(total == null ? 0 : total.doubleValue());
        });
        return roles.size();
    }

    private static Variant named(Measured measured, String id, String name) {
        return Variants.of(measured, id).stream()
                .filter(variant -> variant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no reading '%s' of %s".formatted(name, id)));
    }

    private static void equal(String what, Figure found, @Nullable Double expected) {
        if (expected == null) {
            assertThat(found.defined()).as(what).isFalse();
        } else {
            assertThat(found.value())
                    .as(what)
                    .isEqualTo(expected, Offset.offset(USUAL * Math.max(1, Math.abs(expected))));
        }
    }

    private static Survey survey(DataSet data) {
        SurveyFiles files = new SurveyFiles(
                data.folder().resolve("people.csv"), data.folder().resolve("ties.csv"), null);
        Survey survey = SurveyReader.read(files, IntakeOptions.asFiled()).survey();
        if (survey == null) {
            throw new AssertionError(data.name() + " cannot be read");
        }
        return survey;
    }
}
