package reciprocity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reciprocity.document.Brand;
import reciprocity.export.Exporter;
import reciprocity.export.Exporters;
import reciprocity.export.Json;
import reciprocity.model.InMemorySurveyStore;
import reciprocity.study.ScenarioJobs;
import reciprocity.study.Studies;

/** The routes and the written contract say the same, both ways. */
class RoutesTest {

    private static List<Routes.Route> routes() {
        Studies studies = new Studies(InMemorySurveyStore::new);
        StoreDoor none = new StoreDoor() {
            @Override
            public Status status() {
                return new Status(State.STARTING, "", "", "");
            }

            @Override
            public reciprocity.model.SurveyStore store() {
                throw new NotReadyException(status());
            }
        };
        return Routes.of(
                new StatusResource(none, "test"),
                new SessionResource(new AccessGuard(Set.of(), Tokens.of(null))),
                new CatalogueResource("test"),
                new SurveysResource(none, studies),
                new StudiesResource(studies, "test", Brand.PLAIN),
                new WhatIfResource(studies, "test"),
                new StructureResource(studies, "test"),
                new EvidenceResource(studies, "test"),
                new ScenariosResource(studies, new PlansResource(none, studies), new ScenarioJobs(() -> "job"), "test"),
                new PlansResource(none, studies),
                new LeadershipResource(studies, "test"),
                new SupportResource(studies, "test"),
                new WavesResource(none, studies, "test"),
                new ResearchResource(studies, "test"),
                new ImportResource(studies));
    }

    @Test
    void routesAndContractAreTheSame() {
        assertThat(routes().stream()
                        .map(route -> route.method().name() + " " + route.path())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Contract.operations().stream()
                        .map(operation -> operation.method() + " " + operation.path())
                        .toList());
    }

    @Test
    void everyReferenceOfTheContractLeadsSomewhere() {
        Matcher reference = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"").matcher(Json.text(Contract.whole()));
        int found = 0;
        while (reference.find()) {
            assertThat(Contract.whole().at(reference.group(1)).isMissingNode())
                    .as(reference.group(1))
                    .isFalse();
            found++;
        }
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void everyPathParameterIsDeclared() {
        Contract.whole().get("paths").properties().forEach(path -> {
            Set<String> declared = new java.util.TreeSet<>();
            for (JsonNode parameter : path.getValue().path("parameters")) {
                JsonNode there =
                        Contract.whole().at(parameter.get("$ref").textValue().substring(1));
                declared.add(there.get("name").textValue());
            }
            Set<String> used = Pattern.compile("\\{(\\w+)}")
                    .matcher(path.getKey())
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
            assertThat(declared).as(path.getKey()).isEqualTo(used);
        });
    }

    @Test
    void theExportFormatsAreThoseOfTheContract() {
        Set<String> written = new java.util.TreeSet<>();
        Contract.whole().at("/components/parameters/format/schema/enum").forEach(one -> written.add(one.textValue()));
        assertThat(Exporters.all().stream().map(Exporter::ending).toList())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyOperationSaysWhatItAnswers() {
        Contract.whole()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String what = operation.getKey() + " " + path.getKey();
                    if (!operation.getKey().equals("parameters")) {
                        assertThat(operation.getValue().path("responses"))
                                .as(what)
                                .isNotEmpty();
                        assertThat(operation.getValue().path("parameters").isNull())
                                .as(what)
                                .isFalse();
                    }
                }));
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        List<String> names = Contract.whole().get("paths").findValuesAsText("operationId");
        assertThat(names).hasSize(Contract.operations().size()).doesNotHaveDuplicates();
    }
}
