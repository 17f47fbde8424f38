package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.jgrapht.JGraphTView;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;

class CrossingWaysTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    private static CrossingWays ways(String drawing) {
        OrgNetwork network = NetworkDrawing.network(drawing);
        return CrossingWays.of(network.ties().either(), network.groups().labels(), 1);
    }

    @Test
    void twoTrianglesMeetInTheirBridge() {
        CrossingWays ways = ways("A <-> B, B -> C, C -> A, C <-> D, D -> E, E <-> F, F -> D | S: A, B, C; E: D, E, F");
        assertThat(ways.pairs()).isEqualTo(18);
        // Of nine pairs, C carries the six that begin in A or B.
        assertThat(ways.share(2)).isEqualTo(6.0 / 9, EXACTLY);
        assertThat(ways.share(0)).isZero();
        // Of the four pairs without C and D, all pass.
        assertThat(ways.shareThrough(2, 3)).isEqualTo(1, EXACTLY);
        assertThat(ways.shareThrough(0)).isZero();
    }

    @Test
    void twoEqualWaysAreSharedByHalves() {
        CrossingWays ways = ways("A -> B, A -> C, B -> D, C -> D | S: A; T: B, C; U: D");
        // Pairs: A-B, A-C, A-D, B-D, C-D; B-C is inside a group.
        assertThat(ways.pairs()).isEqualTo(10);
        assertThat(ways.share(1)).isEqualTo(0.1, EXACTLY);
        assertThat(ways.shareThrough(1)).isEqualTo(0.5 / 3, EXACTLY);
        assertThat(ways.shareThrough(1, 2)).isEqualTo(1, EXACTLY);
    }

    @Test
    void withoutWaysNobodyCarriesAny() {
        assertThat(ways("| S: A; T: B").share(0)).isZero();
        assertThat(ways("A <-> B | S: A, B").shareThrough(0)).isZero();
        assertThat(ways("").pairs()).isZero();
    }

    @Test
    void oneSetOfOnePersonIsThatPersonOnARandomNetwork() {
        Chance chance = Chance.of(8);
        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            int a = chance.nextInt(15);
            int b = (a + 1 + chance.nextInt(14)) % 15;
            drawing.append(i == 0 ? "" : ", ").append("p%02d -> p%02d".formatted(a, b));
        }
        drawing.append(" | R: p00, p01, p02, p03, p04; S: p05, p06, p07, p08, p09; T: p10, p11, p12, p13, p14");
        OrgNetwork network = NetworkDrawing.network(drawing.toString());
        CrossingWays ways =
                CrossingWays.of(network.ties().either(), network.groups().labels(), 1);
        for (int person = 0; person < 15; person++) {
            int v = person;
            // Pairs that end in v are no part of the share through v, but of the share of v.
            long ending = IntStream.range(0, 15)
                    .filter(other ->
                            network.groups().of(other) != network.groups().of(v))
                    .filter(other -> joined(network, v, other))
                    .count();
            double carried = ways.share(v) * ways.pairs();
            assertThat(ways.shareThrough(v) * (ways.pairs() - 2 * ending)).isEqualTo(carried, Offset.offset(1e-9));
        }
    }

    private static boolean joined(OrgNetwork network, int a, int b) {
        return BFSShortestPath.findPathBetween(JGraphTView.either(network.ties()), a, b) != null;
    }
}
