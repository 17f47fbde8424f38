package reciprocity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reciprocity.export.Json;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.sample.SampleOrganization;

/** What the product refuses, held as rules of the API. */
class RefusalsTest {

    private static final String LEADER = "leader-0123456789";
    private static final String CONSULTANT = "consultant-0123456789";
    private static final Survey SAMPLE = sample();
    private static final SurveyId FEW = new SurveyId("few-answers");
    private static Trial trial;

    private static Survey sample() {
        SampleOrganization.Files files = SampleOrganization.files();
        return Objects.requireNonNull(
                SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning())
                        .survey());
    }

    /** The sample as if two of five had answered. */
    private static Survey fewAnswers() {
        List<Person> people = new ArrayList<>();
        for (Person one : SAMPLE.people()) {
            people.add(new Person(
                    one.id(),
                    one.name(),
                    one.department(),
                    one.level(),
                    one.role(),
                    one.leader(),
                    one.external(),
                    people.size() % 5 < 2,
                    one.hired(),
                    one.attributes(),
                    one.row()));
        }
        return new Survey(FEW, SurveySettings.of("Few answers"), people, SAMPLE.kinds(), SAMPLE.ties());
    }

    @BeforeAll
    static void start() {
        trial = Trial.of(new Tokens(CONSULTANT, LEADER, null));
        trial.store.save(SAMPLE, false);
        trial.store.save(fewAnswers(), false);
    }

    @AfterAll
    static void stop() {
        trial.close();
    }

    private static JsonNode leadership(SurveyId id, String token) throws Exception {
        return Json.mapper()
                .readTree(trial.send(
                                "GET",
                                "/api/v1/surveys/" + id + "/leadership",
                                Map.of("Authorization", "Bearer " + token))
                        .body());
    }

    @Test
    void belowTheBadgeNothingIsToldOfSinglePeople() throws Exception {
        JsonNode few = leadership(FEW, CONSULTANT);
        assertThat(few.at("/badge/badge").textValue()).isEqualTo("NO_PERSON_LEVEL");
        assertThat(few.at("/badge/person_level").booleanValue()).isFalse();
        for (String path : List.of(
                "/partnership/dyads",
                "/five",
                "/decisions/teams",
                "/decisions/emergent/people",
                "/mentoring/cycles",
                "/mentoring/chains",
                "/leaders/clusters",
                "/leaders/apart")) {
            assertThat(few.at(path)).as(path).isEmpty();
            assertThat(leadership(SAMPLE.id(), CONSULTANT).at(path)).as(path).isNotEmpty();
        }
    }

    @Test
    void belowTheBadgeNumbersOfPairsTellOfFiveOrNobody() throws Exception {
        for (JsonNode leadership : List.of(leadership(FEW, CONSULTANT), leadership(SAMPLE.id(), LEADER))) {
            int withheld = 0;
            for (JsonNode row : leadership.at("/partnership/tiles")) {
                for (JsonNode tile : row) {
                    withheld += tile.isNull() ? 1 : 0;
                    // Four people or fewer make at most six pairs, and a tile of one to two pairs has at most four
                    // people.
                    assertThat(tile.isNull() || tile.intValue() == 0 || tile.intValue() > 2)
                            .isTrue();
                }
            }
            assertThat(withheld).isNotEqualTo(1);
        }
    }

    @Test
    void trustOfOnePersonInAnotherIsToldToNoLeader() throws Exception {
        JsonNode leader = leadership(SAMPLE.id(), LEADER);
        assertThat(leader.at("/partnership/dyads")).isEmpty();
        assertThat(leader.findValues("gap")).isEmpty();
        assertThat(leader.at("/partnership/stages")).isNotEmpty();
    }

    @Test
    void peopleAreNeverListedByHowTheyFare() throws Exception {
        JsonNode all = leadership(SAMPLE.id(), CONSULTANT);
        List<String> five = new ArrayList<>();
        all.get("five").fieldNames().forEachRemaining(five::add);
        List<String> teams = new ArrayList<>();
        all.at("/decisions/teams").fieldNames().forEachRemaining(teams::add);
        List<String> emergent = all.at("/decisions/emergent/people").findValuesAsText("person");
        List<String> pairs = all.at("/partnership/dyads").findValuesAsText("a");
        for (List<String> people : List.of(five, teams, emergent, pairs)) {
            assertThat(people).isNotEmpty().isSortedAccordingTo(Comparator.naturalOrder());
        }
    }
}
