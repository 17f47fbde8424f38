package reciprocity.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Scale;
import reciprocity.model.SourceRow;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

class OrgNetworkTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;

    private static Tie tie(String source, String target, String kind, double weight, int row) {
        return new Tie(
                new PersonId(source),
                new PersonId(target),
                kind,
                weight,
                null,
                Map.of(),
                new SourceRow("ties.csv", row));
    }

    private static TieKind kind(String name, Asks asks, @Nullable Scale scale, @Nullable Double threshold) {
        return new TieKind(name, TieMeaning.SUPPORT, asks, scale, threshold, true);
    }

    private static Survey survey(List<TieKind> kinds, Tie... ties) {
        List<Person> people = List.of(Person.of("c", "Y"), Person.of("a", "X"), Person.of("b", "X"));
        return new Survey(new SurveyId("s"), SurveySettings.of("s"), people, kinds, List.of(ties));
    }

    @Test
    void peopleStandInTheOrderOfTheirIdsWithTiesOrWithout() {
        OrgNetwork network = OrgNetwork.of(survey(List.of()), Reading.asFiled());

        assertThat(network.size()).isEqualTo(3);
        assertThat(network.person(A).id()).hasToString("a");
        assertThat(network.groups().name(network.groups().of(C))).isEqualTo("Y");
        assertThat(network.ties().ties()).isZero();
    }

    @Test
    void asFiledRowsAreSummedWhateverTheScaleAndThreshold() {
        Survey survey = survey(
                List.of(kind("k", Asks.RECEIVES, new Scale(0, 5), 4.0)),
                tie("a", "b", "k", 1, 2),
                tie("a", "b", "k", 2, 3),
                tie("b", "a", "k", 5, 4));

        TieGraph ties = OrgNetwork.of(survey, Reading.asFiled("k")).ties();

        assertThat(ties.weight(A, B)).isEqualTo(3);
        assertThat(ties.weight(B, A)).isEqualTo(5);
    }

    @Test
    void byMeaningAReceivingKindIsTurnedRound() {
        Survey survey = survey(List.of(kind("k", Asks.RECEIVES, null, null)), tie("a", "b", "k", 2, 2));

        TieGraph ties = OrgNetwork.of(survey, Reading.byMeaning("k")).ties();

        assertThat(ties.has(A, B)).isFalse();
        assertThat(ties.weight(B, A)).isEqualTo(2);
    }

    @Test
    void byMeaningTheLastRatingCountsAndCountsAreSummed() {
        Survey survey = survey(
                List.of(kind("rating", Asks.GIVES, new Scale(1, 5), null), kind("count", Asks.GIVES, null, null)),
                tie("a", "b", "rating", 5, 2),
                tie("a", "b", "rating", 2, 3),
                tie("a", "b", "count", 5, 4),
                tie("a", "b", "count", 2, 5));

        assertThat(OrgNetwork.of(survey, Reading.byMeaning("rating")).ties().weight(A, B))
                .isEqualTo(2);
        assertThat(OrgNetwork.of(survey, Reading.byMeaning("count")).ties().weight(A, B))
                .isEqualTo(7);
        assertThat(OrgNetwork.of(survey, Reading.byMeaning()).ties().weight(A, B))
                .isEqualTo(9);
    }

    @Test
    void byMeaningAnswersBelowTheThresholdAreNoTies() {
        Survey survey = survey(
                List.of(kind("k", Asks.GIVES, null, 3.0)),
                tie("a", "b", "k", 2, 2),
                tie("b", "c", "k", 2, 3),
                tie("b", "c", "k", 1, 4),
                tie("c", "a", "k", 3, 5));

        TieGraph ties = OrgNetwork.of(survey, Reading.byMeaning("k")).ties();

        assertThat(ties.has(A, B)).isFalse();
        assertThat(ties.weight(B, C)).isEqualTo(3);
        assertThat(ties.weight(C, A)).isEqualTo(3);
    }

    @Test
    void aMinimumWeightLeavesOutSingleRows() {
        Survey survey =
                survey(List.of(kind("k", Asks.GIVES, null, null)), tie("a", "b", "k", 2, 2), tie("a", "b", "k", 3, 3));

        TieGraph ties = OrgNetwork.of(survey, Reading.asFiled("k").withMinimumWeight(3.0))
                .ties();

        assertThat(ties.weight(A, B)).isEqualTo(3);
    }

    @Test
    void unknownKindsAndColumnsAreRefused() {
        Survey survey = survey(List.of());

        assertThatThrownBy(() -> OrgNetwork.of(survey, Reading.asFiled("k"))).hasMessageContaining("no kind 'k'");
        assertThatThrownBy(() -> OrgNetwork.of(survey, Reading.asFiled().groupedBy("site")))
                .hasMessageContaining("no column 'site'");
    }

    @Test
    void theGroupCanBeAnotherColumn() {
        OrgNetwork network = OrgNetwork.of(survey(List.of()), Reading.asFiled());

        assertThat(network.groupedBy("respondent").groups().names()).containsExactly("true");
        assertThat(network.groups().groups()).isEqualTo(2);
    }

    @Test
    void otherTiesNeedTheSamePeople() {
        OrgNetwork network = OrgNetwork.of(survey(List.of()), Reading.asFiled());

        assertThat(network.withTies(TieGraph.builder(3).tie(0, 1).build())
                        .ties()
                        .ties())
                .isEqualTo(1);
        assertThatThrownBy(() -> network.withTies(TieGraph.builder(2).build()))
                .hasMessage("the ties are among 2 people, the network has 3");
    }

    @Test
    void marksOnPeopleAreCopies() {
        OrgNetwork network = NetworkDrawing.network("A -> B | S: A*, B");
        network.leaders().clear();

        assertThat(network.leaders().cardinality()).isEqualTo(1);
        assertThat(network.respondents().cardinality()).isEqualTo(2);
        assertThat(network.externals().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfRowsDoesNotMatter(long seed) {
        Survey survey = RandomNetworks.survey(seed, 20, 60, 3, true);
        Survey turned = new Survey(
                survey.id(), survey.settings(), reversed(survey.people()), survey.kinds(), reversed(survey.ties()));
        TieGraph one = OrgNetwork.of(survey, Reading.asFiled()).ties();
        TieGraph other = OrgNetwork.of(turned, Reading.asFiled()).ties();

        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 20; j++) {
                assertThat(one.weight(i, j)).isEqualTo(other.weight(i, j));
            }
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}
