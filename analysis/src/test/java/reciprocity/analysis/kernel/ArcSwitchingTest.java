package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class ArcSwitchingTest {

    private static TieGraph walked(String drawing, long steps, int changes) {
        ArcSwitching walk = new ArcSwitching(NetworkDrawing.network(drawing).ties());
        walk.walk(Chance.of(1), steps);
        if (changes >= 0) {
            assertThat(walk.changes()).as(drawing).isEqualTo(changes);
        }
        return walk.graph();
    }

    @Test
    void whatHasNoOtherNetworkNeverChanges() {
        // A star, everybody with everybody, a mutual pair, a circle of three with one tie answered, a transitive
        // triple.
        for (String only : new String[] {
            "A -> B, A -> C, A -> D",
            "A <-> B, B <-> C, A <-> C",
            "A <-> B",
            "A <-> B, B -> C, C -> A",
            "A -> B, B -> C, A -> C"
        }) {
            walked(only, 1_000, 0);
        }
    }

    @Test
    void theCircleTurnsEveryTimeTwoOfItsTiesAreDrawn() {
        // Two of three ties are different in two draws of three.
        ArcSwitching walk = new ArcSwitching(
                NetworkDrawing.network("A -> B, B -> C, C -> A").ties());
        walk.walk(Chance.of(4), 30_000);
        assertThat(walk.changes()).isBetween(19_600L, 20_400L);
    }

    @Test
    void aTieKeepsItsSenderAndItsWeight() {
        TieGraph walked = walked("A -> B 7, C -> D 2", 101, -1);
        assertThat(walked.ties()).isEqualTo(2);
        assertThat(walked.weight(0, 1) + walked.weight(0, 3)).isEqualTo(7);
        assertThat(walked.weight(2, 1) + walked.weight(2, 3)).isEqualTo(2);
    }

    @Test
    void tooFewTiesDoNothing() {
        assertThat(walked("", 10, 0).ties()).isZero();
        assertThat(walked("A -> B", 10, 0).has(0, 1)).isTrue();
    }

    @Test
    void peopleWithFewAndWithManyTiesKeepAllTheirTies() {
        int people = 90;
        TieGraphBuilder builder = TieGraph.builder(people);
        for (int person = 0; person < people; person++) {
            int ties = person % 9 == 0 ? 70 : person % 3;
            for (int step = 1; step <= ties; step++) {
                builder.tie(person, (person + step) % people, step);
            }
        }
        TieGraph begun = builder.build();
        ArcSwitching walk = new ArcSwitching(begun);
        walk.walk(Chance.of(2), 20_000);
        TieGraph walked = walk.graph();
        assertThat(walk.changes()).isGreaterThan(500);
        // A tie made twice would have become one.
        assertThat(walked.ties()).isEqualTo(begun.ties());
        for (int person = 0; person < people; person++) {
            assertThat(walked.out().degree(person)).isEqualTo(begun.out().degree(person));
            assertThat(walked.in().degree(person)).isEqualTo(begun.in().degree(person));
        }
    }
}
