package reciprocity.analysis.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.analysis.metric.PersonFigures.F1;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.PersonFigures;

class EgoEfficiencyTest {

    @Test
    void effectiveSizeIsDividedByContacts() {
        assertThat(PersonFigures.of(EgoEfficiency.undirected(), F1).value("C")).isCloseTo(7.0 / 9, within(1e-12));
        assertThat(PersonFigures.of(EgoEfficiency.undirected(), F1).value("A")).isCloseTo(0.5, within(1e-12));
        assertThat(PersonFigures.of(EgoEfficiency.directed(), F1).value("C")).isCloseTo(2.5 / 3, within(1e-12));
    }

    @Test
    void nobodyInAStarRepeatsAnother() {
        assertThat(PersonFigures.of(EgoEfficiency.directed(), "M -> A, M -> B, C -> M")
                        .values())
                .containsOnly(1);
    }

    @Test
    void aPersonWithoutTiesHasNoValue() {
        assertThat(PersonFigures.of(EgoEfficiency.directed(), "A -> B | : Z").reason("Z"))
                .isEqualTo("NO_TIES");
        assertThat(PersonFigures.of(EgoEfficiency.undirected(), "| : Z").reason("Z"))
                .isEqualTo("NO_TIES");
    }
}
