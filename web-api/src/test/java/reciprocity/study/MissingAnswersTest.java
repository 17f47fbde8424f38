package reciprocity.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.response.Interval;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.Reading;
import reciprocity.model.Person;
import reciprocity.model.Survey;

/** What is observed counts the same people as its bounds, so that it never lies outside them. */
class MissingAnswersTest {

    private static final double EXACTLY = 1e-12;

    private static Survey survey(Random random) {
        int size = 2 + random.nextInt(9);
        StringBuilder ties = new StringBuilder();
        double density = random.nextDouble();
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (a != b && random.nextDouble() < density) {
                    ties.append(ties.isEmpty() ? "" : ", ").append("p" + a + " -> p" + b);
                }
            }
        }
        StringBuilder roster = new StringBuilder(" | S: p0");
        for (int a = 1; a < size; a++) {
            roster.append(a == size / 2 ? "; E: p" : ", p").append(a);
        }
        Survey drawn = NetworkDrawing.survey(ties.append(roster).toString());
        List<Person> people = new ArrayList<>();
        for (Person one : drawn.people()) {
            boolean external = random.nextInt(4) == 0;
            people.add(new Person(
                    one.id(),
                    one.name(),
                    one.department(),
                    "",
                    "",
                    false,
                    external,
                    !external && random.nextInt(3) > 0,
                    null,
                    Map.of(),
                    one.row()));
        }
        return new Survey(drawn.id(), drawn.settings(), people, drawn.kinds(), drawn.ties());
    }

    @Test
    void whatIsObservedNeverLiesOutsideItsBounds() {
        Random random = new Random(7);
        int inside = 0;
        for (int i = 0; i < 400; i++) {
            Survey survey = survey(random);
            Question question = new Question(List.of(), null, null, Reading.Direction.BY_MEANING, 1, 9);
            Study study = new Study(survey, question, new Guarding(null), Progress.SILENT);
            for (MissingAnswers.Bounded bounded :
                    study.ask(new MissingAnswers()).byAsking()) {
                Map<Interval, Figure> all = new LinkedHashMap<>();
                all.put(bounded.bounds().reciprocity(), bounded.reciprocity());
                all.put(bounded.bounds().density(), bounded.density());
                all.put(bounded.bounds().externalInternal(), bounded.externalInternal());
                bounded.bounds()
                        .silo()
                        .forEach((group, bounds) -> all.put(
                                bounds,
                                bounded.silo()
                                        .at(study.network().groups().names().indexOf(group))));
                for (Map.Entry<Interval, Figure> one : all.entrySet()) {
                    if (one.getValue().defined()) {
                        assertThat(one.getValue().value())
                                .isBetween(
                                        one.getKey().least().value() - EXACTLY,
                                        one.getKey().greatest().value() + EXACTLY);
                        inside++;
                    }
                }
            }
        }
        assertThat(inside).isGreaterThan(800);
    }

    @Test
    void externalPeopleAreNotCountedAmongThePairsThatCouldHaveTies() {
        Survey drawn = NetworkDrawing.survey("A -> B, B -> A, A -> X | S: A, B, X");
        List<Person> people = new ArrayList<>();
        for (Person one : drawn.people()) {
            boolean external = one.id().value().equals("X");
            people.add(new Person(
                    one.id(), one.name(), "S", "", "", false, external, !external, null, Map.of(), one.row()));
        }
        Survey survey = new Survey(drawn.id(), drawn.settings(), people, drawn.kinds(), drawn.ties());
        Question question = new Question(List.of(), null, null, Reading.Direction.BY_MEANING, 1, 9);
        Study study = new Study(survey, question, new Guarding(null), Progress.SILENT);
        MissingAnswers.Bounded bounded =
                study.ask(new MissingAnswers()).byAsking().get(0);
        assertThat(bounded.density()).isEqualTo(Figure.of(1));
        assertThat(bounded.bounds().density().least()).isEqualTo(Figure.of(1));
    }
}
