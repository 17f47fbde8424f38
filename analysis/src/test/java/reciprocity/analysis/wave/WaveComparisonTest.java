package reciprocity.analysis.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reciprocity.analysis.Fixtures.EXACTLY;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.Reading;
import reciprocity.graph.TieGraph;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.Scale;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

class WaveComparisonTest {

    private static WaveComparison compare(Survey before, Survey after) {
        return WaveComparison.of(before, after, Reading.byMeaning(), 499, 1);
    }

    private static WaveComparison compare(String before, String after) {
        return compare(NetworkDrawing.survey(before), NetworkDrawing.survey(after));
    }

    private static Delta delta(WaveComparison comparison, String id) {
        return comparison.network().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Survey asking(Survey survey, TieKind kind) {
        return new Survey(
                new SurveyId("other"),
                survey.settings(),
                survey.people(),
                List.of(kind),
                survey.ties().stream()
                        .map(tie -> new Tie(
                                tie.source(),
                                tie.target(),
                                kind.name(),
                                tie.weight(),
                                null,
                                tie.attributes(),
                                tie.origin()))
                        .toList());
    }

    @Test
    void t1KeepsTwoOfThreeAndHalfIsNew() {
        WaveComparison comparison = compare("A <-> B, B -> C | S: A, B, C", "A <-> B, C -> B, A -> C | S: A, B, C");
        assertThat(comparison.ties().kept().value()).isEqualTo(2.0 / 3, EXACTLY);
        assertThat(comparison.ties().fresh().value()).isEqualTo(0.5, EXACTLY);
        assertThat(comparison.ties().jaccard().value()).isEqualTo(0.4, EXACTLY);
        Delta reciprocity = delta(comparison, "reciprocity");
        assertThat(reciprocity.before().value()).isEqualTo(2.0 / 3, EXACTLY);
        assertThat(reciprocity.after().value()).isEqualTo(0.5, EXACTLY);
        assertThat(reciprocity.delta().value()).isEqualTo(-1.0 / 6, EXACTLY);
        assertThat(comparison.kept()).hasSize(2);
        assertThat(comparison.fresh())
                .extracting(pair -> pair.source() + " " + pair.target())
                .containsExactly("A C", "C B");
        assertThat(comparison.lost())
                .extracting(pair -> pair.source() + " " + pair.target())
                .containsExactly("B C");
    }

    @Test
    void whoJoinedAndLeftIsToldApartFromChangedTies() {
        // D left with a one-way tie, E joined with a returned one; among A, B, C nothing changed but B -> C.
        WaveComparison comparison =
                compare("A <-> B, C -> A, D -> A | S: A, B, C, D", "A <-> B, C -> A, B -> C, E <-> A | S: A, B, C, E");
        assertThat(comparison.people()).isEqualTo(new WaveComparison.People(3, 3, 1, 1, 0, 0, 4, 4));
        Delta reciprocity = delta(comparison, "reciprocity");
        assertThat(reciprocity.wholeBefore().value()).isEqualTo(2.0 / 4, EXACTLY);
        assertThat(reciprocity.left().value()).isEqualTo(2.0 / 3 - 2.0 / 4, EXACTLY);
        assertThat(reciprocity.delta().value()).isEqualTo(2.0 / 4 - 2.0 / 3, EXACTLY);
        assertThat(reciprocity.joined().value()).isEqualTo(4.0 / 6 - 2.0 / 4, EXACTLY);
        assertThat(reciprocity.left().value()
                        + reciprocity.delta().value()
                        + reciprocity.joined().value())
                .isEqualTo(
                        reciprocity.wholeAfter().value()
                                - reciprocity.wholeBefore().value(),
                        EXACTLY);
    }

    @Test
    void whoAnsweredOnlyOnceIsNotCompared() {
        Survey before = NetworkDrawing.survey("A -> B, B -> A, C -> A | S: A, B, C");
        List<Person> people = new ArrayList<>(before.people());
        Person silent = people.get(2);
        people.set(
                2,
                new Person(silent.id(), silent.name(), "S", "", "", false, false, false, null, silent.attributes(), 2));
        Survey after = new Survey(new SurveyId("later"), before.settings(), people, before.kinds(), before.ties());
        WaveComparison comparison = compare(before, after);
        assertThat(comparison.people().respondents()).isEqualTo(2);
        assertThat(comparison.people().answeredOnce()).isEqualTo(1);
        assertThat(delta(comparison, "reciprocity").before()).isEqualTo(Figure.of(1));
    }

    @Test
    void anotherScaleThresholdDirectionOrQuestionIsNotComparable() {
        Survey before = NetworkDrawing.survey(Fixtures.F1);
        TieKind other = new TieKind("support", TieMeaning.SUPPORT, Asks.RECEIVES, new Scale(0, 10), 2.0, true);
        WaveComparison comparison = compare(before, asking(before, other));
        assertThat(comparison.comparable()).isFalse();
        assertThat(comparison.kinds().get(0).why())
                .containsExactly(
                        "question asked who is given to, then who is received from",
                        "scale none became 0 to 10",
                        "threshold none became 2");
        assertThat(delta(comparison, "reciprocity").delta().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        WaveComparison renamed = compare(
                before, asking(before, new TieKind("advice", TieMeaning.SUPPORT, Asks.GIVES, null, null, true)));
        assertThat(renamed.kinds())
                .containsExactly(
                        new Comparability("advice", List.of("not asked in the earlier wave")),
                        new Comparability("support", List.of("not asked in the later wave")));
    }

    @Test
    void aKindOfNeitherWaveIsRefused() {
        Survey survey = NetworkDrawing.survey(Fixtures.F1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaveComparison.of(survey, survey, Reading.byMeaning("advice"), 99, 1))
                .withMessageContaining("advice");
    }

    @Test
    void aWaveAgainstItselfChangesNothing() {
        WaveComparison comparison = compare(Fixtures.F1, Fixtures.F1);
        for (Delta delta : comparison.network()) {
            assertThat(delta.delta().orElse(0)).as(delta.id()).isZero();
            assertThat(delta.beyondChance()).isFalse();
        }
        assertThat(delta(comparison, "reciprocity").low()).isEqualTo(Figure.of(0));
        assertThat(delta(comparison, "transitivity").low().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(comparison.group("S").get(0).after().value()).isEqualTo(-0.6, EXACTLY);
        assertThat(comparison.group("S").get(2).after().value()).isEqualTo(2.0 / 3, EXACTLY);
        assertThat(comparison.group("nobody's")).isEmpty();
    }

    @Test
    void withoutPeopleOrTiesThereAreReasons() {
        assertThat(delta(compare("", ""), "reciprocity").delta().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(delta(compare("| S: A, B", "A -> B | S: A, B"), "reciprocity")
                        .delta()
                        .reason())
                .isEqualTo(Reason.NO_TIES);
    }

    @Test
    void theIntervalHoldsTheChangeAndIsTheSameEveryTime() {
        TieGraph early = Fixtures.random(40, 0.08, 1);
        TieGraph late = Fixtures.random(40, 0.12, 2);
        int[] labels = new int[40];
        for (int person = 0; person < 40; person++) {
            labels[person] = person % 3;
        }
        double[] changes = new double[499];
        DyadBootstrap bootstrap = new DyadBootstrap(early, late, labels);
        Chance chance = Chance.of(7);
        double sum = 0;
        for (int draw = 0; draw < changes.length; draw++) {
            DyadBootstrap.Draw drawn = bootstrap.draw(chance);
            changes[draw] = drawn.after().ties() - drawn.before().ties();
            sum += changes[draw];
        }
        double observed = late.ties() - early.ties();
        double[] ends = DyadBootstrap.ends(changes);
        assertThat(ends[0]).isLessThan(observed);
        assertThat(ends[1]).isGreaterThan(observed);
        // Each of the pairs is drawn as often as another: the mean is the observed one, within four standard errors.
        assertThat(sum / changes.length).isBetween(observed - 4, observed + 4);
        Chance again = Chance.of(7);
        DyadBootstrap.Draw first = new DyadBootstrap(early, late, labels).draw(again);
        DyadBootstrap.Draw second = bootstrap.draw(Chance.of(7));
        assertThat(first.after().ties()).isEqualTo(second.after().ties());
    }

    @Test
    void pairsKeepTheirLabels() {
        TieGraph inside =
                NetworkDrawing.network("A <-> B, C <-> D | S: A, B; T: C, D").ties();
        DyadBootstrap bootstrap = new DyadBootstrap(inside, inside, new int[] {0, 0, 1, 1});
        Chance chance = Chance.of(3);
        for (int draw = 0; draw < 50; draw++) {
            TieGraph drawn = bootstrap.draw(chance).after();
            // The only pair of each label is tied, and no pair between labels is: nothing else can be drawn.
            assertThat(drawn.ties()).isEqualTo(4);
            assertThat(drawn.has(0, 2)).isFalse();
        }
    }

    @Test
    void linesWithoutContactAnyMoreAreCounted() {
        TieKind support = new TieKind("support", TieMeaning.SUPPORT, Asks.GIVES, null, null, true);
        TieKind reports = new TieKind("reports_to", TieMeaning.REPORTING, Asks.GIVES, null, null, true);
        List<Person> people = List.of(Person.of("A", "S"), Person.of("B", "S"), Person.of("C", "S"));
        Survey base = NetworkDrawing.survey("");
        Survey before = new Survey(
                new SurveyId("one"),
                base.settings(),
                people,
                List.of(support, reports),
                List.of(Tie.of("B", "A", "reports_to"), Tie.of("C", "A", "reports_to"), Tie.of("A", "B", "support")));
        Survey after = new Survey(
                new SurveyId("two"),
                base.settings(),
                people,
                List.of(support, reports),
                List.of(Tie.of("B", "A", "reports_to"), Tie.of("C", "A", "reports_to"), Tie.of("C", "A", "support")));
        assertThat(compare(before, after).lines()).isEqualTo(new WaveComparison.Lines(2, 1, 1, 1));
    }
}
