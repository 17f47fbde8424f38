package reciprocity.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reciprocity.graph.Reading;
import reciprocity.graph.Symmetry;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.SourceRow;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;
import reciprocity.study.Guarding;
import reciprocity.study.PersonFigures;
import reciprocity.study.Progress;
import reciprocity.study.Question;
import reciprocity.study.Study;
import reciprocity.study.UnanswerableException;

/** The map of everybody, of one group, and of too many people for one answer. */
class NetworkJsonTest {

    /** People in turn in departments A, B and D, but the last two in C; each gives to the next one. */
    private static Study study(int size) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(Person.of(
                    "p%05d".formatted(i), i < size - 2 ? List.of("A", "B", "D").get(i % 3) : "C"));
        }
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i + 1 < size; i++) {
            ties.add(new Tie(
                    people.get(i).id(),
                    people.get(i + 1).id(),
                    "support",
                    1,
                    null,
                    Map.of(),
                    new SourceRow("ties.csv", i + 2)));
        }
        TieKind kind = new TieKind("support", TieMeaning.SUPPORT, Asks.GIVES, null, null, false);
        Survey survey = new Survey(new SurveyId("s"), SurveySettings.of("s"), people, List.of(kind), ties);
        Question question =
                new Question(List.of("support"), null, null, Reading.Direction.BY_MEANING, 1, 99, Symmetry.AS_NAMED);
        return new Study(survey, question, Guarding.always(survey.settings()), Progress.SILENT);
    }

    @Test
    void fewPeopleAreAllShown() {
        JsonNode json = NetworkJson.of(study(12), null, "1");
        assertThat(json.get("folded").booleanValue()).isFalse();
        assertThat(json.at("/people/id")).hasSize(12);
        assertThat(json.at("/ties/source")).hasSize(11);
        assertThat(json.at("/people/measures").has("betweenness")).isTrue();
        assertThat(json.get("notMeasured")).isEmpty();
        assertThat(json.has("between")).isFalse();
    }

    @Test
    void ofOneGroupOnlyItsPeopleAreShownAndTheTiesAmongThem() {
        JsonNode json = NetworkJson.of(study(12), "C", "1");
        assertThat(json.at("/people/id").get(0).textValue()).isEqualTo("p00010");
        assertThat(json.at("/people/id")).hasSize(2);
        assertThat(json.at("/people/x")).hasSize(2);
        assertThat(json.at("/people/measures/degree.in").get(1).intValue()).isEqualTo(1);
        assertThat(json.at("/ties/source").get(0).intValue()).isZero();
        assertThat(json.at("/ties/target").get(0).intValue()).isEqualTo(1);
        assertThat(json.at("/ties/source")).hasSize(1);
    }

    @Test
    void aGroupThatIsNotThereIsRefused() {
        Study study = study(12);
        assertThatThrownBy(() -> NetworkJson.of(study, "E", "1")).isInstanceOf(UnanswerableException.class);
    }

    @Test
    void tooManyPeopleAreFoldedIntoGroupsAndSmallGroupsHaveNoTiesThere() {
        JsonNode json = NetworkJson.of(study(PersonFigures.MANY + 2), null, "1");
        assertThat(json.get("folded").booleanValue()).isTrue();
        assertThat(json.get("size").intValue()).isEqualTo(PersonFigures.MANY + 2);
        assertThat(json.at("/people/id")).isEmpty();
        assertThat(json.at("/ties/source")).isEmpty();
        assertThat(json.get("groups")).hasSize(4).allMatch(group -> group.has("x") && group.has("y"));
        // C is withheld and one other with it, so that nobody finds it by subtraction; the two left are tied one way.
        assertThat(json.at("/between/source")).hasSize(1);
        assertThat(json.at("/between/ties").get(0).intValue()).isCloseTo(PersonFigures.MANY / 3, within(1));
        assertThat(json.get("notMeasured").toString()).contains("\"betweenness\"", "\"closeness.in\"");
    }
}
