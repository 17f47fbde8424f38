package reciprocity.analysis.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Layers;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/** V1 of the definitions, and what its words leave to the edges. */
class LeaderRelationshipsTest {

    private final List<Person> people = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    private void person(String id, String department, String level, String role, boolean leader, boolean external) {
        people.add(new Person(
                new PersonId(id), id, department, level, role, leader, external, !external, null, Map.of(), 0));
    }

    private void member(String id, String department, String level) {
        person(id, department, level, "", false, false);
    }

    private void leader(String id, String department, String level) {
        person(id, department, level, "", true, false);
    }

    private void supports(String from, String to) {
        ties.add(Tie.of(from, to, "support"));
    }

    private void reportsTo(String from, String to) {
        ties.add(Tie.of(from, to, "reports_to"));
    }

    private List<FiveRelationships> all() {
        List<TieKind> kinds = List.of(
                new TieKind("support", TieMeaning.SUPPORT, Asks.GIVES, null, null, true),
                new TieKind("reports_to", TieMeaning.REPORTING, Asks.GIVES, null, null, true));
        Layers layers = Layers.of(
                new Survey(new SurveyId("drawn"), SurveySettings.of("drawn"), people, kinds, ties), "department", null);
        return LeaderRelationships.of(
                layers.network(TieMeaning.SUPPORT),
                layers.network(TieMeaning.REPORTING).ties());
    }

    private FiveRelationships only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    private State state(Relationship relationship) {
        return only().standing(relationship).state();
    }

    private void v1() {
        leader("L", "S", "2");
        member("B", "S", "1");
        member("R1", "S", "3");
        member("R2", "S", "3");
        member("P", "S", "2");
        person("K", "", "", "", false, true);
        member("X", "E", "3");
        reportsTo("L", "B");
        reportsTo("P", "B");
        reportsTo("R1", "L");
        reportsTo("R2", "L");
        supports("L", "B");
        supports("B", "L");
        supports("L", "R1");
        supports("L", "K");
        supports("L", "X");
        supports("X", "L");
    }

    @Test
    void theFiveOfOneLeader() {
        v1();
        assertThat(state(Relationship.BOSS)).isEqualTo(State.MUTUAL);
        assertThat(state(Relationship.REPORTS)).isEqualTo(State.GIVEN_ONLY);
        assertThat(state(Relationship.COLLEAGUES)).isEqualTo(State.NONE);
        assertThat(state(Relationship.CUSTOMERS)).isEqualTo(State.GIVEN_ONLY);
        assertThat(state(Relationship.DEPARTMENTS)).isEqualTo(State.MUTUAL);
        assertThat(only().reach()).isEqualTo(Figure.of(0.8));
        assertThat(only().reciprocal()).isEqualTo(Figure.of(0.5));
        assertThat(only().standing(Relationship.REPORTS).depth()).isEqualTo(Figure.of(0.5));
    }

    @Test
    void withoutReportsAndCustomersThereAreThree() {
        leader("L", "S", "2");
        member("B", "S", "1");
        member("P", "S", "2");
        member("X", "E", "3");
        reportsTo("L", "B");
        supports("L", "B");
        supports("B", "L");
        assertThat(state(Relationship.REPORTS)).isEqualTo(State.NA);
        assertThat(state(Relationship.CUSTOMERS)).isEqualTo(State.NA);
        assertThat(only().reach()).isEqualTo(Figure.of(1.0 / 3));
        assertThat(only().reciprocal()).isEqualTo(Figure.of(1.0 / 3));
        assertThat(only().standing(Relationship.REPORTS).depth().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
    }

    @Test
    void twoWithoutABossAreNoColleaguesByIt() {
        leader("L", "S", "2");
        member("O", "S", "3");
        assertThat(state(Relationship.COLLEAGUES)).isEqualTo(State.NA);
    }

    @Test
    void twoWithoutALevelAreNoColleaguesByIt() {
        leader("L", "S", "");
        member("O", "S", "");
        assertThat(state(Relationship.COLLEAGUES)).isEqualTo(State.NA);
    }

    @Test
    void oneBossOrOnePlaceMakesColleagues() {
        leader("L", "S", "2");
        member("Same", "S", "2");
        member("Else", "E", "9");
        member("B", "S", "1");
        reportsTo("L", "B");
        reportsTo("Else", "B");
        assertThat(only().standing(Relationship.COLLEAGUES).candidates()).isEqualTo(2);
    }

    @Test
    void anExternalPersonIsACustomerAndNothingElse() {
        leader("L", "S", "2");
        person("K", "E", "2", "", false, true);
        reportsTo("L", "K");
        supports("L", "K");
        supports("K", "L");
        assertThat(state(Relationship.BOSS)).isEqualTo(State.NA);
        assertThat(state(Relationship.DEPARTMENTS)).isEqualTo(State.NA);
        assertThat(state(Relationship.CUSTOMERS)).isEqualTo(State.MUTUAL);
        assertThat(only().reach()).isEqualTo(Figure.of(1));
        assertThat(only().reciprocal().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
    }

    @Test
    void neverBothWaysTheMoreFrequentCounts() {
        leader("L", "S", "2");
        member("X", "E", "3");
        member("Y", "E", "3");
        member("Z", "E", "3");
        supports("L", "X");
        supports("Y", "L");
        assertThat(state(Relationship.DEPARTMENTS)).isEqualTo(State.GIVEN_ONLY);
        supports("Z", "L");
        assertThat(state(Relationship.DEPARTMENTS)).isEqualTo(State.RECEIVED_ONLY);
        assertThat(only().standing(Relationship.DEPARTMENTS).depth()).isEqualTo(Figure.of(1));
    }

    @Test
    void aLeaderAloneHasNothingToReach() {
        leader("L", "S", "2");
        assertThat(only().reach().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(only().reciprocal().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
    }

    @Test
    void supportStaffAreASixthLineOutsideReach() {
        leader("L", "S", "2");
        person("A", "S", "4", "Support Staff", false, false);
        supports("A", "L");
        assertThat(state(Relationship.SUPPORT_STAFF)).isEqualTo(State.RECEIVED_ONLY);
        assertThat(only().reach().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
    }
}
