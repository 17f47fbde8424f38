package reciprocity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final TieKind ADVICE = new TieKind("advice", TieMeaning.SUPPORT, Asks.GIVES, null, null, true);
    private static final TieKind TRUST = new TieKind("trust", TieMeaning.TRUST, Asks.GIVES, null, null, true);

    private static Survey survey(List<Person> people, List<TieKind> kinds, Tie... ties) {
        return new Survey(new SurveyId("s"), SurveySettings.of("S"), people, kinds, List.of(ties));
    }

    private static List<Person> people(String... ids) {
        return List.of(ids).stream().map(id -> Person.of(id, "X")).toList();
    }

    @Test
    void kindsAreFoundByNameAndMeaningAndCounted() {
        Survey survey = survey(
                people("a", "b"), List.of(ADVICE, TRUST), Tie.of("a", "b", "advice"), Tie.of("b", "a", "advice"));

        assertThat(survey.kind("trust")).isEqualTo(TRUST);
        assertThat(survey.kindsOf(TieMeaning.SUPPORT)).containsExactly("advice");
        assertThat(survey.tieCounts()).containsExactly(Map.entry("advice", 2), Map.entry("trust", 0));
        assertThatThrownBy(() -> survey.kind("love")).hasMessage("no kind 'love'; the survey has [advice, trust]");
    }

    @Test
    void idsAndKindsAreUnique() {
        assertThatThrownBy(() -> survey(people("a", " a "), List.of())).hasMessageContaining("ids are unique");
        assertThatThrownBy(() -> survey(people("a"), List.of(ADVICE, ADVICE))).hasMessageContaining("listed twice");
    }

    @Test
    void aTieNeedsItsPeopleAndItsKind() {
        assertThatThrownBy(() -> survey(people("a"), List.of(ADVICE), Tie.of("a", "b", "advice")))
                .hasMessageContaining("both must stand in the roster");
        assertThatThrownBy(() -> survey(people("a", "b"), List.of(TRUST), Tie.of("a", "b", "advice")))
                .hasMessageContaining("not a kind of the survey");
        assertThatThrownBy(() -> Tie.of("a", "a", "advice")).hasMessageContaining("to itself");
    }

    @Test
    void columnsWithoutAnyValueAreNotOffered() {
        Person ana =
                new Person(new PersonId("a"), "Ana", "", "1", "", true, false, true, null, Map.of("Site", "Oslo"), 2);

        assertThat(survey(List.of(ana), List.of()).columns()).containsExactly("level", "Site");
        assertThat(ana.column("SITE")).isEqualTo("Oslo");
        assertThat(ana.column("leader")).isEqualTo("true");
        assertThat(ana.column("hired")).isEmpty();
    }

    @Test
    void aSurveyIsNotChangedFromOutside() {
        Survey survey = survey(people("a"), List.of(ADVICE));

        assertThatThrownBy(() -> survey.people().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> survey.people().get(0).attributes().put("x", "y"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void idsOfSurveysAreMadeOfNameAndWave() {
        assertThat(SurveyId.of("Spring Survey!", "2026-04")).hasToString("spring-survey-2026-04");
        assertThat(SurveyId.of("Été", null)).hasToString("ete");
        assertThat(SurveyId.of("日本", " ")).hasToString("survey");
        assertThat(SurveyId.of("x".repeat(300), null).value()).hasSize(100);
        assertThatThrownBy(() -> new SurveyId("A b")).hasMessageContaining("lower-case");
    }

    @Test
    void aGiverIsTheSourceOrWhoWasNamedAsHelper() {
        Tie tie = Tie.of("a", "b", "advice");

        assertThat(tie.giver(Asks.GIVES)).hasToString("a");
        assertThat(tie.giver(Asks.RECEIVES)).hasToString("b");
        assertThat(tie.receiver(Asks.RECEIVES)).hasToString("a");
    }

    @Test
    void equalSurveysHaveEqualRevisions() {
        Survey one = survey(people("a", "b"), List.of(ADVICE), Tie.of("a", "b", "advice"));
        Survey same = survey(people("a", "b"), List.of(ADVICE), Tie.of("a", "b", "advice"));
        Survey other = survey(people("a", "b"), List.of(ADVICE), Tie.of("b", "a", "advice"));

        assertThat(SurveySummary.of(one).revision())
                .isEqualTo(SurveySummary.of(same).revision());
        assertThat(SurveySummary.of(one).revision())
                .isNotEqualTo(SurveySummary.of(other).revision());
    }

    @Test
    void theGroupShownIsNeverBelowFive() {
        assertThat(new SurveySettings("S", null, List.of(), 2, List.of()).shownMinimumGroup())
                .isEqualTo(5);
        assertThat(new SurveySettings("S", null, List.of(), 8, List.of()).shownMinimumGroup())
                .isEqualTo(8);
        assertThat(SurveySettings.of("S").shownMinimumGroup()).isEqualTo(5);
    }
}
