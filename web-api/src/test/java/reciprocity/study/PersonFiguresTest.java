package reciprocity.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.NetworkDrawing;
import reciprocity.model.Person;
import reciprocity.model.Survey;

class PersonFiguresTest {

    private static Study many() {
        Survey drawn = NetworkDrawing.survey("A -> B, B -> C, C -> A, C -> D | S: A, B; T: C, D");
        List<Person> people = new ArrayList<>(drawn.people());
        for (int i = 0; people.size() <= PersonFigures.MANY; i++) {
            people.add(Person.of(String.format(Locale.ROOT, "p%05d", i), "U"));
        }
        Survey survey = new Survey(drawn.id(), drawn.settings(), people, drawn.kinds(), drawn.ties());
        return new Study(survey, Question.byMeaning(), new Guarding(null), Progress.SILENT);
    }

    @Test
    void amongManyWhatStandsOnAllPathsSaysThatItIsNotMeasured() {
        Measurements measured = many().measurements();
        assertThat(measured.overall().stream()
                        .filter(one -> one.figure().reason() == Reason.NOT_MEASURED)
                        .map(one -> one.card().id()))
                .contains("diameter", "distance.mean", "efficiency.cross_group", "krackhardt.lubness")
                .doesNotContain("reciprocity", "components.weak", "krackhardt.connectedness");
        assertThat(measured.people().stream()
                        .filter(one -> one.scores().at(0).reason() == Reason.NOT_MEASURED)
                        .map(one -> one.card().id()))
                .contains("betweenness", "betweenness.undirected", "closeness.in")
                .doesNotContain("pagerank", "core");
        assertThat(PersonFigures.waiting(PersonFigures.MANY + 1)).contains("betweenness");
        assertThat(PersonFigures.waiting(PersonFigures.MANY)).isEmpty();
    }

    @Test
    void whatIsNamedIsMeasuredHoweverManyThereAre() {
        Measurements measured = many().ask(ChosenMeasures.of("betweenness,diameter"));
        assertThat(measured.overall()).allMatch(one -> one.figure().defined());
        assertThat(measured.people().get(0).scores().at(2).value()).isEqualTo(3);
    }
}
