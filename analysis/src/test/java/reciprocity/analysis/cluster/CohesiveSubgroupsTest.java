package reciprocity.analysis.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.cluster.CohesiveSubgroups.Subgroup;
import reciprocity.analysis.cluster.CohesiveSubgroups.Ties;
import reciprocity.analysis.metric.Measured;
import reciprocity.graph.Rows;

class CohesiveSubgroupsTest {

    @Test
    void theTwoTrianglesAreTheCliquesAndNoneIsACoalition() {
        CohesiveSubgroups found = CohesiveSubgroups.cliques(Fixtures.drawn(Fixtures.F1), Ties.EITHER);
        assertThat(found.all()).extracting(Subgroup::members).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5));
        assertThat(found.largest()).isEqualTo(3);
        assertThat(found.coalitions()).isEmpty();
        assertThat(found.complete()).isTrue();
        assertThat(CohesiveSubgroups.cliques(Fixtures.drawn(Fixtures.F1), Ties.MUTUAL)
                        .all())
                .isEmpty();
    }

    @Test
    void aCliqueOfTwoGroupsIsACoalition() {
        CohesiveSubgroups found =
                CohesiveSubgroups.cliques(Fixtures.drawn("A <-> B, B <-> C, C <-> A | S: A, B; E: C"), Ties.MUTUAL);
        assertThat(found.coalitions()).containsExactly(new Subgroup(List.of(0, 1, 2), 2));
    }

    @Test
    void aSquareIsATwoPlex() {
        CohesiveSubgroups found =
                CohesiveSubgroups.plexes(Fixtures.drawn("A -> B, B -> C, C -> D, D -> A"), Ties.EITHER, 2, 4);
        assertThat(found.all()).extracting(Subgroup::members).containsExactly(List.of(0, 1, 2, 3));
    }

    @Test
    void onSmallNetworksItFindsWhatTryingAllSetsFinds() {
        for (int seed = 0; seed < 40; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            for (int k = 1; k <= 2; k++) {
                assertThat(CohesiveSubgroups.plexes(measured, Ties.EITHER, k, 3).all())
                        .as("seed %d, k %d", seed, k)
                        .extracting(Subgroup::members)
                        .containsExactlyInAnyOrderElementsOf(
                                plainly(measured.ties().either(), k));
            }
        }
    }

    private static List<List<Integer>> plainly(Rows rows, int k) {
        List<List<Integer>> found = new ArrayList<>();
        for (int some = 1; some < 1 << rows.people(); some++) {
            if (Integer.bitCount(some) >= 3 && plex(rows, some, k) && maximal(rows, some, k)) {
                List<Integer> members = new ArrayList<>();
                for (int person = 0; person < rows.people(); person++) {
                    if ((some >> person & 1) == 1) {
                        members.add(person);
                    }
                }
                found.add(members);
            }
        }
        return found;
    }

    private static boolean maximal(Rows rows, int some, int k) {
        for (int person = 0; person < rows.people(); person++) {
            if ((some >> person & 1) == 0 && plex(rows, some | 1 << person, k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean plex(Rows rows, int some, int k) {
        for (int person = 0; person < rows.people(); person++) {
            int tied = 0;
            for (int at = rows.begin(person); at < rows.end(person); at++) {
                tied += some >> rows.neighbour(at) & 1;
            }
            if ((some >> person & 1) == 1 && tied < Integer.bitCount(some) - k) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theSearchSaysWhereItEnded() {
        // Thirty people, each tied to all but one other: 2^15 cliques.
        StringBuilder drawing = new StringBuilder();
        for (int one = 0; one < 30; one++) {
            for (int other = one + 1; other < 30; other++) {
                if (one / 2 != other / 2) {
                    drawing.append("p%02d -> p%02d, ".formatted(one, other));
                }
            }
        }
        drawing.setLength(drawing.length() - 2);
        CohesiveSubgroups found = CohesiveSubgroups.cliques(Fixtures.drawn(drawing.toString()), Ties.EITHER);
        assertThat(found.complete()).isFalse();
        assertThat(found.all()).hasSize(CohesiveSubgroups.MOST_FOUND);
    }

    @Test
    void plexesThatCouldFallApartAreRefused() {
        assertThatThrownBy(() -> CohesiveSubgroups.plexes(Fixtures.drawn(""), Ties.EITHER, 3, 4))
                .hasMessageContaining("least 4");
        assertThat(CohesiveSubgroups.cliques(Fixtures.drawn(""), Ties.EITHER).largest())
                .isZero();
    }
}
