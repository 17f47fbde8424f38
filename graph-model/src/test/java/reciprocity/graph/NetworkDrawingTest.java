package reciprocity.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import reciprocity.model.Person;
import reciprocity.model.PersonId;

class NetworkDrawingTest {

    @Test
    void tiesDepartmentsAndLeadersAreRead() {
        OrgNetwork network = NetworkDrawing.network("Ana -> Bo, Bo <-> Cy 3 | Sales: Ana*, Bo; Legal: Cy; : Dee");

        assertThat(network.people().ids()).extracting(PersonId::value).containsExactly("Ana", "Bo", "Cy", "Dee");
        assertThat(network.groups().names()).containsExactly("", "Legal", "Sales");
        assertThat(network.leaders().cardinality()).isEqualTo(1);
        assertThat(network.person(0).leader()).isTrue();
        assertThat(network.ties().ties()).isEqualTo(3);
        assertThat(network.ties().weight(0, 1)).isEqualTo(1);
        assertThat(network.ties().weight(1, 2)).isEqualTo(3);
        assertThat(network.ties().weight(2, 1)).isEqualTo(3);
    }

    @Test
    void peopleWithoutDepartmentNeedNoBar() {
        assertThat(NetworkDrawing.survey("A -> B").people())
                .extracting(Person::department)
                .containsExactly("", "");
        assertThat(NetworkDrawing.network("").size()).isZero();
    }

    @Test
    void whatIsNoTieIsRefused() {
        assertThatThrownBy(() -> NetworkDrawing.survey("A > B"))
                .hasMessage("'A > B' is no tie; write A -> B or A <-> B");
    }
}
