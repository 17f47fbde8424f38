package reciprocity.analysis.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;

class CrossingsTest {

    private static int number(Measured measured, String id) {
        return measured.network().people().ids().stream()
                .map(Object::toString)
                .toList()
                .indexOf(id);
    }

    @Test
    void theOnlyThreadCarriesAllOfItAndNobodyCouldTakeOver() {
        Measured measured = Fixtures.drawn(Fixtures.F1);
        int c = number(measured, "C");
        Crossings crossings = Crossings.of(measured);
        assertThat(crossings.joined(c)).containsExactly(new Crossings.Joined(0, 1, 1, 1.0));
        assertThat(crossings.substitutes(c)).isEmpty();
        assertThat(crossings.load(c)).isEqualTo(3);
        assertThat(crossings.loadRank(c)).isEqualTo(1);
        assertThat(crossings.joined(number(measured, "A"))).isEmpty();
        assertThat(crossings.loadRank(number(measured, "A"))).isEqualTo(4.0 / 6, Fixtures.EXACTLY);
    }

    @Test
    void substitutesCoverMostFirstThenAreNearThenFree() {
        Measured measured = Fixtures.drawn(
                "A -> X, A -> Y, B -> X, C -> X, C -> Y, D -> X, A -> D, B -> E, B -> F | S: A, B, C, D, E, F; T: X; U: Y");
        Crossings crossings = Crossings.of(measured);
        List<Crossings.Substitute> found = crossings.substitutes(number(measured, "A"));
        assertThat(found)
                .containsExactly(
                        new Crossings.Substitute(number(measured, "C"), 2, 2, false),
                        new Crossings.Substitute(number(measured, "D"), 1, 2, true),
                        new Crossings.Substitute(number(measured, "B"), 1, 3, false));
        assertThat(crossings.joined(number(measured, "A")).get(0).share()).isEqualTo(0.25, Fixtures.EXACTLY);
    }
}
