package reciprocity.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {

    @Test
    void groupsAreNumberedByName() {
        Grouping groups = Grouping.of("department", List.of("Sales", "", "Legal", "Sales"));

        assertThat(groups.names()).containsExactly("", "Legal", "Sales");
        assertThat(groups.groups()).isEqualTo(3);
        assertThat(groups.people()).isEqualTo(4);
        assertThat(groups.column()).isEqualTo("department");
        assertThat(groups.of(0)).isEqualTo(2);
        assertThat(groups.name(groups.of(1))).isEmpty();
        assertThat(groups.size(2)).isEqualTo(2);
        assertThat(groups.members(2)).containsExactly(0, 3);
        assertThat(groups.labels()).containsExactly(2, 0, 1, 2);
    }

    @Test
    void labelsAreACopy() {
        Grouping groups = Grouping.of("level", List.of("1", "2"));
        groups.labels()[0] = 1;

        assertThat(groups.of(0)).isZero();
    }
}
