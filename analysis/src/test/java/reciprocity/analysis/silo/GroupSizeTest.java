package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;

class GroupSizeTest {

    private static final GroupSize METRIC = new GroupSize();

    @Test
    void everybodyOfTheRosterIsCountedWithTiesOrWithout() {
        assertThat(METRIC.measure(Drawn.measured("A -> B | S: A, B; E: C"))
                        .at(1)
                        .value())
                .isEqualTo(2, EXACTLY);
        assertThat(METRIC.measure(Drawn.measured("A -> B | S: A, B; : C")).at(0).value())
                .isEqualTo(1, EXACTLY);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly("[]", "[1.0]", "[1.0, 2.0]", "[1.0, 1.0]", "[1.0, 2.0]", "[3.0]");
    }
}
