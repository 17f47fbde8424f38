package reciprocity.analysis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Layers;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.SourceRow;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/** O1 of the definitions, days and what is not known of them. */
class OnboardingTest {

    private final List<Person> people = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private @Nullable String wave = "2026-04-01";

    private void hired(String id, @Nullable String day) {
        people.add(new Person(
                new PersonId(id),
                id,
                "S",
                "",
                "",
                false,
                false,
                true,
                day == null ? null : LocalDate.parse(day),
                Map.of(),
                0));
    }

    private void mentors(String mentor, String mentee, @Nullable String answered, Map<String, String> further) {
        ties.add(new Tie(
                new PersonId(mentor),
                new PersonId(mentee),
                "mentors",
                1,
                answered,
                further,
                new SourceRow("ties.csv", 2)));
    }

    private void mentors(String mentor, String mentee, String start) {
        mentors(mentor, mentee, null, Map.of("start", start));
    }

    private MentoringTies mentoring() {
        SurveySettings settings =
                new SurveySettings("drawn", wave, List.of("department"), null, SurveySettings.DEFAULT_STAGES);
        TieKind kind = new TieKind("mentors", TieMeaning.MENTORING, Asks.GIVES, null, null, true);
        return MentoringTies.of(Layers.of(
                new Survey(new SurveyId("drawn"), settings, people, List.of(kind), ties), "department", null));
    }

    private Onboarding onboarding() {
        return Onboarding.of(mentoring());
    }

    private void o1() {
        hired("m", null);
        hired("ten", "2026-01-10");
        hired("none", "2026-01-31");
        hired("late", "2026-03-27");
        mentors("m", "ten", "2026-01-20");
    }

    @Test
    void oneOfTwoWhoseWindowClosedHadAMentor() {
        o1();
        assertThat(onboarding().coverage(30)).isEqualTo(Figure.of(0.5));
        assertThat(onboarding().closed(30)).isEqualTo(2);
        assertThat(onboarding().censored(30)).isEqualTo(1);
    }

    @Test
    void aWindowClosesOnItsLastDay() {
        o1();
        assertThat(onboarding().closed(60)).isEqualTo(2);
        assertThat(onboarding().closed(61)).isEqualTo(1);
        assertThat(onboarding().coverage(90).reason()).isEqualTo(Reason.NOT_ASSESSABLE);
    }

    @Test
    void aMentorOnTheLastDayOfTheWindowIsWithinIt() {
        hired("m", null);
        hired("n", "2026-01-01");
        mentors("m", "n", "2026-01-31");
        assertThat(onboarding().coverage(30)).isEqualTo(Figure.of(1));
        assertThat(onboarding().coverage(29)).isEqualTo(Figure.of(0));
    }

    @Test
    void aMentorBeforeTheFirstDayIsWithinEveryWindow() {
        hired("m", null);
        hired("n", "2026-01-10");
        mentors("m", "n", "2025-12-01");
        assertThat(onboarding().coverage(30)).isEqualTo(Figure.of(1));
        assertThat(onboarding().waiting().steps().get(0).time()).isZero();
    }

    @Test
    void whoComesAfterTheSnapshotHasNotComeYet() {
        hired("m", null);
        hired("n", "2026-05-01");
        mentors("m", "n", "2026-05-02");
        assertThat(onboarding().newcomers()).isEmpty();
        assertThat(mentoring().active().ties().ties()).isZero();
    }

    @Test
    void aMentoringWithoutADayLeavesThePersonOut() {
        o1();
        mentors("m", "none", null, Map.of());
        assertThat(onboarding().undated()).isEqualTo(1);
        assertThat(onboarding().coverage(30)).isEqualTo(Figure.of(1));
    }

    @Test
    void theTimeOfTheAnswerStandsInForAStart() {
        hired("m", null);
        hired("n", "2026-01-10");
        mentors("m", "n", "2026-01-15T09:00:00", Map.of());
        assertThat(onboarding().coverage(30)).isEqualTo(Figure.of(1));
    }

    @Test
    void withoutMentorsNothingIsSaid() {
        hired("n", "2025-01-10");
        assertThat(onboarding().coverage(30).reason()).isEqualTo(Reason.NO_TIES);
    }

    @Test
    void aMonthIsPicturedByTheLastDayOfItThatIsKnown() {
        wave = "2026-04";
        hired("a", "2026-03-27");
        assertThat(onboarding().snapshot()).isEqualTo(LocalDate.parse("2026-04-01"));
        hired("b", "2026-04-09");
        hired("c", "2026-05-09");
        assertThat(onboarding().snapshot()).isEqualTo(LocalDate.parse("2026-04-09"));
    }

    @Test
    void withoutAWaveTheLastDayOfAllIsTaken() {
        wave = null;
        assertThat(onboarding().snapshot()).isNull();
        hired("a", "2026-03-27");
        hired("b", null);
        mentors("b", "a", "2026-06-01");
        assertThat(onboarding().snapshot()).isEqualTo(LocalDate.parse("2026-06-01"));
    }

    @Test
    void onlyWhatLastsOnTheDayIsActive() {
        hired("a", null);
        hired("b", null);
        hired("c", null);
        mentors("a", "b", null, Map.of("start", "2026-01-01", "end", "2026-03-31"));
        mentors("a", "c", null, Map.of("Start", "2026-01-01", "End", "2026-04-01"));
        mentors("b", "c", null, Map.of("start", "2026-04-02"));
        mentors("b", "a", null, Map.of("status", "Completed"));
        assertThat(mentoring().active().ties().ties()).isEqualTo(1);
        assertThat(mentoring().active().ties().has(0, 2)).isTrue();
        assertThat(mentoring().ever().ties().ties()).isEqualTo(4);
    }

    @Test
    void recentNewcomersAreASubset() {
        o1();
        hired("old", "2001-01-01");
        assertThat(onboarding().coverage(30).value()).isEqualTo(1.0 / 3);
        assertThat(onboarding().ofLast(365).coverage(30)).isEqualTo(Figure.of(0.5));
    }
}
