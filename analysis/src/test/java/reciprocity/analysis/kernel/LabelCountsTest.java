package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

class LabelCountsTest {

    @ParameterizedTest
    @CsvSource({"1, 8", "3, 8", "256, 8", "257, 4", "65536, 4", "65537, 2"})
    void everyLabellingIsCountedAsIfItWereAlone(int labels, int atOnce) {
        TieGraph ties = RandomGraphs.organization(400, 3_000, 1);
        int[] observed = drawn(400, 7, Chance.of(2));
        LabelCounts counts = new LabelCounts(LabelledTies.of(ties.out(), observed), labels);
        assertThat(counts.atOnce()).isEqualTo(atOnce);
        Chance chance = Chance.of(3);
        for (int count = atOnce; count > 0; count--) {
            int[][] labellings = new int[count][];
            for (int lane = 0; lane < count; lane++) {
                labellings[lane] = drawn(400, labels, chance);
                counts.take(lane, labellings[lane]);
            }
            counts.count(count);
            for (int lane = 0; lane < count; lane++) {
                assertCounted(counts, lane, labellings[lane], labels, ties);
            }
        }
    }

    @Test
    void thoseWithMoreTiesThanALaneHoldsAreCountedToo() {
        TieGraphBuilder builder = TieGraph.builder(1_001);
        for (int person = 1; person <= 1_000; person++) {
            builder.tie(0, person, 1);
            if (person % 2 == 0) {
                builder.tie(person, 0, 1);
            }
        }
        TieGraph ties = builder.build();
        int[] labels = new int[1_001];
        LabelCounts counts = new LabelCounts(LabelledTies.of(ties.out(), labels), 2);
        counts.take(0, labels);
        labels[0] = 1;
        counts.take(1, labels);
        counts.count(2);
        assertThat(counts.inside(0)).isEqualTo(1_500);
        assertThat(counts.pairsInside(0)).isEqualTo(1_000);
        assertThat(counts.inside(1)).isZero();
        assertThat(counts.sent(1, 1)).isEqualTo(1_000);
        assertThat(counts.received(1, 1)).isEqualTo(500);
    }

    private static int[] drawn(int people, int labels, Chance chance) {
        int[] drawn = new int[people];
        for (int person = 0; person < people; person++) {
            // Half of all people share few labels, so that labels meet even where there are very many.
            drawn[person] = chance.nextInt(person % 2 == 0 ? labels : Math.min(labels, 3));
        }
        return drawn;
    }

    private static void assertCounted(LabelCounts counts, int lane, int[] labelling, int labels, TieGraph ties) {
        long[] inside = new long[labels];
        long[] sent = new long[labels];
        long[] received = new long[labels];
        Rows out = ties.out();
        long pairs = 0;
        for (int person = 0; person < labelling.length; person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                int target = out.neighbour(at);
                sent[labelling[person]]++;
                received[labelling[target]]++;
                if (labelling[target] == labelling[person]) {
                    inside[labelling[person]]++;
                    pairs += out.contains(target, person) && target < person ? 0 : 1;
                }
            }
        }
        long all = 0;
        double products = 0;
        for (int label = 0; label < labels; label++) {
            assertThat(counts.inside(lane, label)).isEqualTo(inside[label]);
            assertThat(counts.sent(lane, label)).isEqualTo(sent[label]);
            assertThat(counts.received(lane, label)).isEqualTo(received[label]);
            all += inside[label];
            products += (double) sent[label] * received[label];
        }
        assertThat(counts.inside(lane)).isEqualTo(all);
        assertThat(counts.pairsInside(lane)).isEqualTo(pairs);
        assertThat(counts.sentTimesReceived(lane)).isEqualTo(products);
    }
}
