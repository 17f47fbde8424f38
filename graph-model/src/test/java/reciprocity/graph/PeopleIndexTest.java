package reciprocity.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.model.PersonId;

class PeopleIndexTest {

    private static final PersonId ANA = new PersonId("Ana");
    private static final PersonId BO = new PersonId("Bo");

    @Test
    void numbersFollowTheIdsAndNotTheFile() {
        PeopleIndex index = PeopleIndex.of(List.of(BO, ANA));

        assertThat(index.ids()).containsExactly(ANA, BO);
        assertThat(index.number(BO)).isEqualTo(1);
        assertThat(index.id(0)).isEqualTo(ANA);
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void repeatedAndUnknownPeopleAreRefused() {
        assertThatThrownBy(() -> PeopleIndex.of(List.of(ANA, ANA))).hasMessageContaining("'Ana' is given twice");
        assertThatThrownBy(() -> PeopleIndex.of(List.of(ANA)).number(BO))
                .hasMessageContaining("'Bo' is not among the 1");
    }
}
