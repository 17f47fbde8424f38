package reciprocity.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.Reading;
import reciprocity.graph.Symmetry;
import reciprocity.model.InMemorySurveyStore;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.model.SurveyStore;

class AheadTest {

    private final List<Runnable> tasks = new ArrayList<>();
    private final SurveyStore store = new InMemorySurveyStore();
    private final Studies studies =
            new Studies(() -> store, Pseudonyms.random(), new Ahead(tasks::add, () -> tasks.clear()));

    @Test
    void figuresOfManyPeopleAreComputedOnceBeforeSomebodyAsks() {
        Survey many = stored(PersonFigures.MANY + 1);
        Study study = studies.study(studies.summary(many.id()), Question.byMeaning());
        assertThat(studies.study(studies.summary(many.id()), Question.byMeaning()))
                .isSameAs(study);

        assertThat(tasks).hasSize(1);
        tasks.get(0).run();
        assertThat(study.personFigures().get(0).scores().at(0).defined()).isTrue();
    }

    @Test
    void figuresOfFewPeopleWait() {
        Survey few = stored(4);
        studies.study(studies.summary(few.id()), Question.byMeaning());

        assertThat(tasks).isEmpty();
    }

    @Test
    void nothingOfSinglePeopleIsComputedForWhoeverSeesNone() {
        Survey many = stored(PersonFigures.MANY + 1);
        Question leader = new Question(
                List.of(), null, null, Reading.Direction.BY_MEANING, 1, 1000, Symmetry.AS_NAMED, Viewer.LEADER);
        studies.study(studies.summary(many.id()), leader);

        assertThat(tasks).isEmpty();
    }

    private Survey stored(int size) {
        Survey drawn = NetworkDrawing.survey("A -> B, B -> C, C -> A, C -> D | S: A, B; T: C, D");
        List<Person> people = new ArrayList<>(drawn.people());
        for (int i = 0; people.size() < size; i++) {
            people.add(Person.of(String.format(Locale.ROOT, "p%05d", i), "U"));
        }
        Survey survey = new Survey(drawn.id(), drawn.settings(), people, drawn.kinds(), drawn.ties());
        store.save(survey, false);
        return survey;
    }
}
