package reciprocity.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.cohesion.BowTie.Part;
import reciprocity.analysis.metric.Reason;

class BowTieTest {

    private static BowTie of(String drawing) {
        return BowTie.of(Fixtures.drawn(drawing));
    }

    @Test
    void everybodyStandsInOnePart() {
        BowTie bowTie = of("A -> B, B -> C, C -> B, C -> D, A -> T, S -> D | : Z");
        // In the order of ids: A, B, C, D, S, T, Z.
        assertThat(bowTie.of(0)).isEqualTo(Part.IN);
        assertThat(bowTie.of(1)).isEqualTo(Part.CORE);
        assertThat(bowTie.of(2)).isEqualTo(Part.CORE);
        assertThat(bowTie.of(3)).isEqualTo(Part.OUT);
        assertThat(bowTie.of(4)).isEqualTo(Part.OTHER);
        assertThat(bowTie.of(5)).isEqualTo(Part.OTHER);
        assertThat(bowTie.of(6)).isEqualTo(Part.DISCONNECTED);
        assertThat(bowTie.size(Part.OTHER)).isEqualTo(2);
        assertThat(bowTie.severalLargest()).isFalse();
    }

    @Test
    void ofTwoLargestTheOneWithTheFirstPersonIsTheCore() {
        BowTie bowTie = of("C <-> D, A <-> B, A -> C");
        assertThat(bowTie.severalLargest()).isTrue();
        assertThat(bowTie.of(0)).isEqualTo(Part.CORE);
        assertThat(bowTie.of(2)).isEqualTo(Part.OUT);
    }

    @Test
    void withoutACircleThereIsNoCore() {
        assertThat(of("A -> B").reason()).isEqualTo(Reason.NO_CORE);
        assertThat(of("A -> B").size(Part.CORE)).isZero();
        assertThatThrownBy(() -> of("A -> B").of(0)).isInstanceOf(IllegalStateException.class);
    }
}
