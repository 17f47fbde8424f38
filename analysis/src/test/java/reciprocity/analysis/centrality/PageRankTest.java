package reciprocity.analysis.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.analysis.metric.PersonFigures.F1;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.PersonFigures;

class PageRankTest {

    private static PersonFigures unweighted(String drawing) {
        return PersonFigures.of(PageRank.unweighted(), drawing);
    }

    private static PersonFigures weighted(String drawing) {
        return PersonFigures.of(PageRank.weighted(), drawing);
    }

    @Test
    void theOneNamedOfTwoHasMore() {
        assertThat(unweighted("A -> B").value("A")).isCloseTo(0.350877, within(1e-6));
        assertThat(unweighted("A -> B").value("B")).isCloseTo(0.649123, within(1e-6));
    }

    @Test
    void everybodyIsAlikeInTheReferenceDrawing() {
        for (double value : unweighted(F1).values()) {
            assertThat(value).isCloseTo(1.0 / 6, within(1e-12));
        }
    }

    @Test
    void aRingAndACompleteNetworkAreEven() {
        for (String drawing : new String[] {"A -> B, B -> C, C -> A", "A <-> B, B <-> C, C <-> A"}) {
            for (double value : unweighted(drawing).values()) {
                assertThat(value).isCloseTo(1.0 / 3, within(1e-12));
            }
        }
    }

    @Test
    void sharesSumToOneWithPeopleWithoutTiesAndWithoutOutgoingTies() {
        PersonFigures ranks = unweighted("A -> B, A -> C, D -> A, E <-> F | : Z");
        assertThat(Arrays.stream(ranks.values()).sum()).isCloseTo(1, within(1e-12));
        assertThat(ranks.value("Z")).isEqualTo(ranks.value("D")).isPositive();
    }

    @Test
    void strongerTiesLeadToMore() {
        PersonFigures ranks = weighted("A -> B 3, A -> C 1, B -> A, C -> A");
        assertThat(ranks.value("B")).isGreaterThan(ranks.value("C"));
        double a = ranks.value("A");
        assertThat(ranks.value("B")).isCloseTo(0.05 + 0.85 * 0.75 * a, within(1e-12));
    }

    @Test
    void allWeightsTimesTenChangeNothing() {
        assertThat(weighted("A -> B 3, A -> C 1, B -> A 2, C -> B 1").values())
                .containsExactly(
                        weighted("A -> B 30, A -> C 10, B -> A 20, C -> B 10").values(), within(1e-12));
    }

    @Test
    void noTiesHaveNoValue() {
        assertThat(unweighted("| : A, B").reason("A")).isEqualTo("NO_TIES");
        assertThat(weighted("| : A, B").reason("A")).isEqualTo("NO_TIES");
    }

    @Test
    void aWeightOfZeroOrLessHasNoWeightedValue() {
        assertThat(weighted("A -> B 0, B -> C").reason("C")).isEqualTo("NOT_ASSESSABLE");
        assertThat(weighted("A -> B -1, B -> C").reason("C")).isEqualTo("NOT_ASSESSABLE");
        assertThat(unweighted("A -> B -1, B -> C").figure("C").defined()).isTrue();
    }
}
