package reciprocity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/** Who writes which people and answers; needs no database. */
class TieLanesTest {

    private static final int PEOPLE = 6_001;
    private static final int TIES = 30_000;

    @Test
    void twoWritersNeverHoldTheSamePerson() {
        Survey survey = random();
        TieLanes ties = new TieLanes(survey);

        assertThat(ties.lanes()).isEqualTo(2);
        for (int round = 0; round < ties.rounds(); round++) {
            BitSet one = people(ties, round, 0, survey.kinds().size());
            BitSet other = people(ties, round, 1, survey.kinds().size());
            assertThat(one.isEmpty() || other.isEmpty()).isFalse();
            assertThat(one.intersects(other)).as("round %d", round).isFalse();
        }
    }

    @Test
    void everyAnswerIsWrittenOnceUnderItsKind() {
        for (Survey survey : List.of(random(), star(), survey(PEOPLE, 10), survey(1, 0))) {
            TieLanes ties = new TieLanes(survey);
            int[] times = new int[survey.ties().size()];
            for (int round = 0; round < ties.rounds(); round++) {
                for (int lane = 0; lane < ties.lanes(); lane++) {
                    for (int kind = 0; kind < survey.kinds().size(); kind++) {
                        for (int answer : ties.answers(round, lane, kind)) {
                            times[answer]++;
                            assertThat(survey.ties().get(answer).kind())
                                    .isEqualTo(survey.kinds().get(kind).name());
                        }
                    }
                }
            }
            assertThat(Arrays.stream(times).allMatch(n -> n == 1)).isTrue();
        }
    }

    @Test
    void answersStandByWhoGivesWhicheverWayTheQuestionWasPut() {
        Survey survey = random();
        TieLanes ties = new TieLanes(survey);

        for (int kind = 0; kind < survey.kinds().size(); kind++) {
            TieKind asked = survey.kinds().get(kind);
            int[] answers = ties.answers(1, 1, kind);
            assertThat(answers).isNotEmpty();
            for (int i = 0; i < answers.length; i++) {
                Tie tie = survey.ties().get(answers[i]);
                assertThat(survey.people().get(ties.giver(answers[i])).id()).isEqualTo(tie.giver(asked.asks()));
                assertThat(survey.people().get(ties.receiver(answers[i])).id()).isEqualTo(tie.receiver(asked.asks()));
                if (i > 0) {
                    assertThat(ties.giver(answers[i - 1])).isLessThanOrEqualTo(ties.giver(answers[i]));
                }
            }
        }
    }

    @Test
    void bothWritersHaveAboutAsMuchToDo() {
        Survey survey = random();
        TieLanes ties = new TieLanes(survey);

        for (int round = 0; round < ties.rounds(); round++) {
            for (int lane = 0; lane < ties.lanes(); lane++) {
                assertThat(ties.answers(round, lane, 0).length + ties.answers(round, lane, 1).length)
                        .isBetween(TIES / 7, TIES / 5);
            }
        }
    }

    @Test
    void fewAnswersHaveOneWriter() {
        TieLanes ties = new TieLanes(survey(100, 500));

        assertThat(ties.lanes()).isEqualTo(1);
        assertThat(ties.rounds()).isEqualTo(1);
        assertThat(ties.answers(0, 0, 0)).hasSize(250);
    }

    @Test
    void everyDepartmentHasOneWriterAndEverybodyOne() {
        Survey survey = survey(PEOPLE, 0);

        List<Integer> all = new ArrayList<>();
        List<String> departments = new ArrayList<>();
        PeopleLanes.of(survey)
                .forEach(share -> share.forEach((name, places) -> {
                    departments.add(name);
                    assertThat(places)
                            .allMatch(place ->
                                    survey.people().get(place).department().equals(name));
                    all.addAll(places);
                }));

        assertThat(PeopleLanes.of(survey)).hasSize(2);
        assertThat(departments).doesNotHaveDuplicates().hasSize(8);
        assertThat(all).doesNotHaveDuplicates().hasSize(PEOPLE);
        assertThat(PeopleLanes.of(survey(100, 0))).hasSize(1);
    }

    private static BitSet people(TieLanes ties, int round, int lane, int kinds) {
        BitSet people = new BitSet();
        for (int kind = 0; kind < kinds; kind++) {
            for (int answer : ties.answers(round, lane, kind)) {
                people.set(ties.giver(answer));
                people.set(ties.receiver(answer));
            }
        }
        return people;
    }

    private static Survey random() {
        return survey(PEOPLE, TIES);
    }

    /** Answers of two kinds, which ask in two ways, by turns. */
    static Survey survey(int people, int ties) {
        Random random = new Random(1);
        List<Tie> all = new ArrayList<>();
        for (int i = 0; i < ties; i++) {
            int source = random.nextInt(people);
            int target = (source + 1 + random.nextInt(people - 1)) % people;
            all.add(Tie.of("p" + source, "p" + target, i % 2 == 0 ? "advice" : "help"));
        }
        return survey(people, all);
    }

    private static Survey star() {
        List<Tie> all = new ArrayList<>();
        for (int i = 1; i < TIES; i++) {
            all.add(Tie.of("p0", "p" + i, "help"));
        }
        return survey(TIES, all);
    }

    private static Survey survey(int people, List<Tie> ties) {
        List<Person> roster = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            roster.add(Person.of("p" + i, i % 8 == 0 ? "" : "Department " + i % 8));
        }
        List<TieKind> kinds = List.of(
                new TieKind("advice", TieMeaning.SUPPORT, Asks.RECEIVES, null, null, false),
                new TieKind("help", TieMeaning.OTHER, Asks.GIVES, null, null, false));
        return new Survey(new SurveyId("lanes"), SurveySettings.of("Lanes"), roster, kinds, ties);
    }
}
