package reciprocity.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SurveyReader;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.sample.SampleOrganization;
import reciprocity.study.Guarding;
import reciprocity.study.Progress;
import reciprocity.study.Question;
import reciprocity.study.Study;

/** What leaders ask of the sample is answered with what was planted in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedLeadershipTest {

    private static final SampleOrganization.Planted PLANTED = SampleOrganization.planted();

    private JsonNode found = Json.mapper().createObjectNode();

    @BeforeAll
    void ask() {
        SampleOrganization.Files files = SampleOrganization.files();
        Survey survey = Objects.requireNonNull(
                SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning())
                        .survey());
        Study study = new Study(survey, Question.byMeaning(), Guarding.always(survey.settings()), Progress.SILENT);
        found = LeadershipApiJson.of(study, "test");
    }

    private static Set<String> ids(Iterable<PersonId> people) {
        Set<String> ids = new TreeSet<>();
        people.forEach(person -> ids.add(person.value()));
        return ids;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(one -> texts.add(one.textValue()));
        return texts;
    }

    @Test
    void theTwoCirclesOfLeadersAreTheClusters() {
        assertThat(found.at("/leaders/clusters")).hasSize(2);
        assertThat(texts(found.at("/leaders/clusters/0"))).isEqualTo(ids(PLANTED.leaderCluster()));
        assertThat(texts(found.at("/leaders/clusters/1"))).isEqualTo(ids(PLANTED.secondCircle()));
    }

    @Test
    void theOneWithoutATieToALeaderStandsApart() {
        assertThat(texts(found.at("/leaders/apart")))
                .containsExactly(PLANTED.isolatedLeader().value());
    }

    @Test
    void theCirclesAreTiedBeyondEitherChance() {
        for (String chance : List.of("rewired", "relabelled")) {
            JsonNode mutual = found.at("/leaders/club/" + chance + "/mutual_density");
            assertThat(mutual.get("ratio").doubleValue()).as(chance).isGreaterThan(5);
            assertThat(mutual.get("q").doubleValue()).as(chance).isLessThan(0.01);
        }
    }

    @Test
    void exactlyTheOneSidedPairsAreUnconfirmed() {
        List<Set<String>> unconfirmed = new ArrayList<>();
        found.at("/partnership/dyads").forEach(dyad -> {
            if (dyad.get("stage").textValue().equals("UNCONFIRMED")) {
                unconfirmed.add(Set.of(dyad.get("a").textValue(), dyad.get("b").textValue()));
            }
        });
        assertThat(unconfirmed)
                .containsExactlyInAnyOrderElementsOf(PLANTED.unconfirmedPairs().stream()
                        .map(PlantedLeadershipTest::ids)
                        .toList());
    }

    @Test
    void everyConfirmedPairIsACirclePair() {
        assertThat(found.at("/partnership/confirmed").intValue()).isEqualTo(12);
        Set<String> circles = ids(PLANTED.leaderCluster());
        circles.addAll(ids(PLANTED.secondCircle()));
        found.at("/partnership/dyads").forEach(dyad -> {
            assertThat(circles)
                    .contains(dyad.get("a").textValue(), dyad.get("b").textValue());
        });
    }

    @Test
    void theIsolatedLeaderReachesNoOtherDepartment() {
        JsonNode five = found.at("/five/" + PLANTED.isolatedLeader());
        assertThat(five.get("departments").textValue()).isEqualTo("NONE");
        assertThat(five.get("colleagues").textValue()).isNotEqualTo("MUTUAL");
        assertThat(found.at("/five_states/departments/none").intValue()).isEqualTo(1);
    }

    @Test
    void theAdviserIsAskedByMostOfThoseWithoutATitle() {
        JsonNode people = found.at("/decisions/emergent/people");
        assertThat(people.findValuesAsText("person")).contains(PLANTED.adviser().value());
        int most = 0;
        String top = "";
        for (JsonNode one : people) {
            if (one.get("asked_by").intValue() > most) {
                most = one.get("asked_by").intValue();
                top = one.get("person").textValue();
            }
        }
        assertThat(top).isEqualTo(PLANTED.adviser().value());
        assertThat(most).isGreaterThan(10);
    }

    @Test
    void theRingOfMentorsIsTheOnlyLoop() {
        assertThat(found.at("/mentoring/cycles")).hasSize(1);
        assertThat(texts(found.at("/mentoring/cycles/0"))).isEqualTo(ids(PLANTED.mentorCycle()));
    }

    @Test
    void mostWhoCameWithinTheYearHaveAMentorAfterNinetyDays() {
        JsonNode year = found.at("/mentoring/waiting_last_year");
        assertThat(year.at("/windows/90/coverage").doubleValue()).isGreaterThan(0.7);
        assertThat(year.at("/windows/30/censored").intValue()).isPositive();
        assertThat(year.get("median_days").doubleValue()).isBetween(30.0, 90.0);
    }

    @Test
    void teamsOfFewerThanFiveAreNotTold() {
        assertThat(found.at("/decisions/teams").properties())
                .isNotEmpty()
                .allSatisfy(
                        team -> assertThat(team.getValue().get("centralization").isNull())
                                .isEqualTo(team.getValue().get("people").intValue() < 5));
    }
}
