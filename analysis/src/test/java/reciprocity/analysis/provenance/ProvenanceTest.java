package reciprocity.analysis.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;
import reciprocity.analysis.silo.ExternalInternalIndex;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Scale;
import reciprocity.model.SourceRow;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

class ProvenanceTest {

    private static final int PEOPLE = 7;

    @Test
    void theEvidenceOfAnIndexIsEveryRowAndTwoOfThemLeave() {
        Survey survey = NetworkDrawing.survey(Fixtures.F1);
        OrgNetwork network = OrgNetwork.of(survey, Reading.byMeaning());
        List<DecidingRow> rows = Provenance.of(survey, network).ofNetwork("ei");
        assertThat(rows).hasSize(10);
        assertThat(rows.stream()
                        .filter(row -> network.groups().of(row.source())
                                != network.groups().of(row.target()))
                        .map(row -> row.answer().source() + ">" + row.answer().target()))
                .containsExactly("C>D", "D>C");
    }

    @Test
    void withoutTheRowBackTheIndexIsTheOneWorkedByHand() {
        Survey survey = NetworkDrawing.survey(Fixtures.F1);
        List<Tie> left = survey.ties().stream()
                .filter(tie -> !(tie.source().value() + tie.target()).equals("DC"))
                .toList();
        OrgNetwork network = OrgNetwork.of(
                new Survey(survey.id(), survey.settings(), survey.people(), survey.kinds(), left), Reading.byMeaning());
        assertThat(new ExternalInternalIndex().measure(Measured.of(network)).value())
                .isEqualTo(-7.0 / 9, Fixtures.EXACTLY);
    }

    @Test
    void anAnswerThatALaterOneReplacesDecidesNothing() {
        Survey survey = random(
                1,
                List.of(new TieKind("rated", TieMeaning.SUPPORT, Asks.RECEIVES, new Scale(0, 5), 2.0, true)),
                List.of(
                        tie("p0", "p1", "rated", 4, 1),
                        tie("p0", "p1", "rated", 1, 2),
                        tie("p2", "p1", "rated", 1, 3)));
        Provenance provenance = Provenance.of(survey, OrgNetwork.of(survey, Reading.byMeaning()));
        assertThat(provenance.all().stream().map(row -> row.answer().origin().row()))
                .as("the last answer stops the first from being a tie; the third counts nowhere")
                .containsExactly(2);
    }

    /** The promise: what a row is not evidence of stays the same to the last digit when the row is deleted. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void deletingARowChangesOnlyFiguresWhoseEvidenceHoldsIt(long seed) {
        Survey survey = random(seed);
        for (Reading reading : List.of(Reading.byMeaning(), Reading.asFiled("rated"), Reading.byMeaning("counted"))) {
            OrgNetwork network = OrgNetwork.of(survey, reading);
            Provenance provenance = Provenance.of(survey, network);
            Map<String, Figure> before = figures(network);
            for (Tie deleted : survey.ties()) {
                List<Tie> left = survey.ties().stream()
                        .filter(tie -> !tie.equals(deleted))
                        .toList();
                Survey less = new Survey(survey.id(), survey.settings(), survey.people(), survey.kinds(), left);
                Map<String, Figure> after = figures(OrgNetwork.of(less, reading));
                before.forEach((name, figure) -> {
                    if (!figure.equals(after.get(name))) {
                        assertThat(evidence(provenance, network, name).stream().map(DecidingRow::answer))
                                .as("%s changed from %s to %s", name, figure, after.get(name))
                                .contains(deleted);
                    }
                });
            }
        }
    }

    private static List<DecidingRow> evidence(Provenance provenance, OrgNetwork network, String name) {
        String[] parts = name.split(" ", -1);
        return switch (parts[0]) {
            case "network" -> provenance.ofNetwork(parts[1]);
            case "person" -> provenance.ofPerson(parts[1], Integer.parseInt(parts[2]));
            case "group" -> provenance.ofGroup(parts[1], Integer.parseInt(parts[2]));
            default -> {
                int groups = network.groups().groups();
                int cell = Integer.parseInt(parts[2]);
                yield provenance.ofCell(parts[1], cell / groups, cell % groups);
            }
        };
    }

    private static Map<String, Figure> figures(OrgNetwork network) {
        Measured measured = new Measured(network, 1, 19);
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Metric metric : MetricCatalogue.all()) {
            if (metric instanceof NetworkMetric one) {
                figures.put("network " + one.id(), one.measure(measured));
            } else if (metric instanceof PersonMetric one) {
                put(figures, "person " + one.id(), one.measure(measured));
            } else if (metric instanceof GroupMetric one) {
                put(figures, "group " + one.id(), one.measure(measured));
            } else if (metric instanceof MatrixMetric one) {
                put(figures, "cell " + one.id(), one.measure(measured));
            }
        }
        return figures;
    }

    private static void put(Map<String, Figure> figures, String name, Scores scores) {
        for (int i = 0; i < scores.size(); i++) {
            figures.put(name + " " + i, scores.at(i));
        }
    }

    private static Survey random(long seed) {
        List<TieKind> kinds = List.of(
                new TieKind("rated", TieMeaning.SUPPORT, Asks.RECEIVES, new Scale(0, 5), 2.0, true),
                new TieKind("counted", TieMeaning.SUPPORT, Asks.GIVES, null, null, true));
        Chance chance = Chance.of(seed);
        List<Tie> ties = new ArrayList<>();
        while (ties.size() < 9) {
            int from = chance.nextInt(PEOPLE);
            int to = chance.nextInt(PEOPLE);
            if (from != to) {
                String kind = kinds.get(chance.nextInt(2)).name();
                ties.add(tie("p" + from, "p" + to, kind, chance.nextInt(4), ties.size() + 1));
                if (chance.nextInt(3) == 0) {
                    ties.add(tie("p" + from, "p" + to, kind, chance.nextInt(4), ties.size() + 1));
                }
            }
        }
        return random(seed, kinds, ties);
    }

    private static Survey random(long seed, List<TieKind> kinds, List<Tie> ties) {
        Chance chance = Chance.of(seed + 100);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Person.of("p" + i, "G" + chance.nextInt(3)));
        }
        return new Survey(new SurveyId("drawn"), SurveySettings.of("drawn"), people, kinds, ties);
    }

    private static Tie tie(String from, String to, String kind, double weight, int row) {
        return new Tie(
                new PersonId(from), new PersonId(to), kind, weight, null, Map.of(), new SourceRow("ties.csv", row));
    }
}
