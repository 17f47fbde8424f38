package reciprocity.analysis.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.TieGraph;

class QapTest {

    private static TieGraph ties(String drawing) {
        return NetworkDrawing.network(drawing).ties();
    }

    @Test
    void threeOfSixOrdersOfThreePeopleGiveAsMuch() {
        // By hand: S and T share two of their three ties, 6 ordered pairs, so r = (6 * 2 - 9) / (6 * 3 - 9) = 1/3.
        Significance result = Qap.correlation(ties("A <-> B, B -> C"), ties("A <-> B, C -> B"), Entries.TIES, 9_999, 1);
        assertThat(result.statistic().value()).isEqualTo(1.0 / 3, Fixtures.EXACTLY);
        assertThat(result.upper().value()).isEqualTo(0.5);
        assertThat(result.exact()).isTrue();
        assertThat(result.draws()).isEqualTo(6);
        assertThat(result.nothingMoreExtreme(Side.UPPER)).isTrue();
        // The orders share 2, 2, 2, 1, 1, 1 ties: r is 1/3 or -1/3, each three times.
        assertThat(result.lower().value()).isEqualTo(1);
        assertThat(result.twoSided().value()).isEqualTo(1);
        assertThat(result.nullMean().value()).isEqualTo(0, Fixtures.EXACTLY);
        assertThat(result.nullSd().value()).isEqualTo(1.0 / 3, Fixtures.EXACTLY);
        assertThat(result.nullLeast().value()).isEqualTo(-1.0 / 3, Fixtures.EXACTLY);
    }

    @Test
    void aLayerGoesWithItselfCompletely() {
        TieGraph layer = Fixtures.random(12, 0.3, 4);
        Significance result = Qap.correlation(layer, layer, Entries.WEIGHTS, 999, 1);
        assertThat(result.statistic().value()).isEqualTo(1, Fixtures.EXACTLY);
        assertThat(result.upper().value()).isEqualTo(0.001);
        assertThat(result.lower().value()).isEqualTo(1);
        assertThat(result.twoSided().value()).isEqualTo(0.002);
        assertThat(result.exact()).isFalse();
        assertThat(result.nothingMoreExtreme(Side.UPPER)).isFalse();
    }

    @Test
    void weightsCountWhereTheyAreWanted() {
        // Six pairs: entries 3, 1, 0, 0, 0, 0 and 1, 3, 0, 0, 0, 0: (6 * 6 - 16) / (6 * 10 - 16) = 20/44.
        Significance result =
                Qap.correlation(ties("A -> B 3, B -> C 1"), ties("A -> B 1, B -> C 3"), Entries.WEIGHTS, 99, 1);
        assertThat(result.statistic().value()).isEqualTo(20.0 / 44, Fixtures.EXACTLY);
        assertThat(Qap.correlation(ties("A -> B 3, B -> C 1"), ties("A -> B 1, B -> C 3"), Entries.TIES, 99, 1)
                        .statistic()
                        .value())
                .isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void theTwoLayersMayChangePlaces() {
        TieGraph one = Fixtures.random(6, 0.4, 1);
        TieGraph other = Fixtures.random(6, 0.5, 2);
        Significance there = Qap.correlation(one, other, Entries.TIES, 99, 1);
        Significance back = Qap.correlation(other, one, Entries.TIES, 99, 1);
        assertThat(there.exact()).isTrue();
        assertThat(back.statistic().value()).isEqualTo(there.statistic().value(), Fixtures.EXACTLY);
        assertThat(back.upper()).isEqualTo(there.upper());
        assertThat(back.lower()).isEqualTo(there.lower());
    }

    @Test
    void chanceHasNoCorrelationOnAverage() {
        Significance exact =
                Qap.correlation(Fixtures.random(7, 0.4, 1), Fixtures.random(7, 0.4, 12), Entries.TIES, 99, 1);
        assertThat(exact.draws()).isEqualTo(5_040);
        assertThat(exact.nullMean().value()).isEqualTo(0, Offset.offset(1e-9));
    }

    @Test
    void theSeedDecidesAndNothingElse() {
        TieGraph one = Fixtures.random(40, 0.2, 1);
        TieGraph other = Fixtures.random(40, 0.2, 2);
        Significance first = Qap.correlation(one, other, Entries.TIES, 999, 3);
        assertThat(Qap.correlation(one, other, Entries.TIES, 999, 3)).isEqualTo(first);
        assertThat(Qap.correlation(one, other, Entries.TIES, 999, 4).nullMean()).isNotEqualTo(first.nullMean());
    }

    @Test
    void nothingToCompareHasItsReason() {
        TieGraph tie = ties("A -> B | : A, B, C");
        assertThat(reason(ties(""), ties(""))).isEqualTo(Reason.TOO_FEW_NODES);
        assertThat(reason(ties("| : A"), ties("| : A"))).isEqualTo(Reason.TOO_FEW_NODES);
        assertThat(reason(tie, ties("| : A, B, C"))).isEqualTo(Reason.NO_TIES);
        assertThat(reason(ties("A <-> B, B <-> C, A <-> C"), tie)).isEqualTo(Reason.CONSTANT);
        assertThatThrownBy(() -> Qap.correlation(tie, ties("A -> B"), Entries.TIES, 99, 1))
                .hasMessageContaining("3 and 2 people");
    }

    private static @Nullable Reason reason(TieGraph one, TieGraph other) {
        Significance result = Qap.correlation(one, other, Entries.TIES, 99, 1);
        assertThat(result.upper().reason()).isEqualTo(result.statistic().reason());
        return result.statistic().reason();
    }
}
