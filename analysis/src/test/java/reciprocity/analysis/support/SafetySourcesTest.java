package reciprocity.analysis.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.kernel.StrongComponents;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.TieGraph;

class SafetySourcesTest {

    private final SafetySources metric = new SafetySources();

    @Test
    void besideTheCircleOneIsSafeBehindOnePersonNot() {
        Map<String, Figure> figures =
                Fixtures.of(metric, "A <-> B, B <-> C, C <-> A, A -> D, B -> D, D -> E, A -> F, F -> G, B -> G | S: H");
        assertThat(figures)
                .containsEntry("A", Figure.of(2))
                .containsEntry("D", Figure.of(2))
                .containsEntry("E", Figure.of(1))
                .containsEntry("G", Figure.of(2))
                .containsEntry("H", Figure.of(0));
    }

    @Test
    void aPersonOfTheCircleIsNoSourceOfTheirOwn() {
        assertThat(Fixtures.of(metric, "A <-> B")).containsEntry("A", Figure.of(1));
    }

    @Test
    void withoutACircleThereIsAReason() {
        assertThat(Fixtures.of(metric, "A -> B")).containsEntry("B", Figure.undefined(Reason.NO_CORE));
    }

    @Test
    void oneSourceMeansThatOnePersonsLeaveCutsOff() {
        for (long seed = 0; seed < 200; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            Scores scores = metric.measure(measured);
            for (int person = 0; person < scores.size() && scores.defined(person); person++) {
                assertThat(scores.at(person).value())
                        .as("seed %d person %d", seed, person)
                        .isEqualTo(byLeaving(measured.ties(), person));
            }
        }
    }

    /** 0 where nothing of the circle reaches this person; else 1 where some one person's leave ends that, else 2. */
    private static int byLeaving(TieGraph ties, int person) {
        StrongComponents parts = StrongComponents.of(ties);
        int core = -1;
        for (int i = 0; i < ties.people(); i++) {
            boolean larger = core < 0 || parts.size(parts.of(i)) > parts.size(core);
            core = parts.size(parts.of(i)) > 1 && larger ? parts.of(i) : core;
        }
        BitSet circle = new BitSet();
        for (int i = 0; i < ties.people(); i++) {
            circle.set(i, i != person && parts.of(i) == core);
        }
        if (!reached(ties, circle, person, -1)) {
            return 0;
        }
        for (int gone = 0; gone < ties.people(); gone++) {
            if (gone != person && !reached(ties, circle, person, gone)) {
                return 1;
            }
        }
        return 2;
    }

    private static boolean reached(TieGraph ties, BitSet circle, int person, int gone) {
        BitSet seen = (BitSet) circle.clone();
        if (gone >= 0) {
            seen.clear(gone);
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < ties.people(); i++) {
                for (int j = 0; j < ties.people(); j++) {
                    if (seen.get(i) && j != gone && !seen.get(j) && ties.has(i, j)) {
                        seen.set(j);
                        grown = true;
                    }
                }
            }
        }
        return seen.get(person);
    }
}
