package reciprocity.analysis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reciprocity.graph.NetworkDrawing.network;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/** M1 of the definitions, and what its words leave to the edges. People are numbered by name. */
class MentorChainsTest {

    private static final String M1 = "Ann -> Bo, Bo -> Cy, Dee -> Eli";
    private static final String GROUPS = " | S: Ann, Dee, Eli; E: Bo, Cy";

    private static MentorChains of(String drawing) {
        return MentorChains.of(network(drawing));
    }

    @Test
    void oneOfThreeMentorsHasAMentor() {
        MentorChains chains = of(M1 + GROUPS);
        assertThat(chains.mentorsMentorCoverage().value()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(chains.grandMentorCoverage().value()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(chains.crossFunctional().value()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(chains.menteeCoverage()).isEqualTo(Figure.of(0.6));
        assertThat(chains.maxDepth()).isEqualTo(Figure.of(2));
        assertThat(chains.cycles()).isEmpty();
        assertThat(chains.chain(2)).isEqualTo(List.of(List.of(0), List.of(1), List.of(2)));
    }

    @Test
    void aRingIsOneLoopAndNoEndlessWay() {
        MentorChains ring = of(M1 + ", Cy -> Ann" + GROUPS);
        assertThat(ring.cycles()).isEqualTo(List.of(List.of(0, 1, 2)));
        assertThat(ring.maxDepth()).isEqualTo(Figure.of(1));
        assertThat(ring.chain(0)).isEqualTo(List.of(List.of(0, 1, 2)));
    }

    @Test
    void aRingAloneHasNoDepth() {
        assertThat(of("a <-> b").maxDepth()).isEqualTo(Figure.of(0));
    }

    @Test
    void theMenteesOwnMenteeIsNoGrandMentor() {
        assertThat(of("a <-> b").grandMentorCoverage()).isEqualTo(Figure.of(0));
        assertThat(of("a <-> b, c -> a").grandMentorCoverage().value()).isCloseTo(1.0 / 2, within(1e-12));
    }

    @Test
    void withoutAMentorNothingIsSaid() {
        MentorChains none = of(" | S: a, b");
        for (Figure figure : List.of(
                none.mentorsMentorCoverage(),
                none.menteeCoverage(),
                none.grandMentorCoverage(),
                none.maxDepth(),
                none.crossFunctional(),
                none.loadGini())) {
            assertThat(figure.reason()).isEqualTo(Reason.NO_TIES);
        }
        assertThat(none.cycles()).isEmpty();
    }

    @Test
    void theLongestOfSeveralWaysCounts() {
        MentorChains chains = of("a -> d, a -> b, b -> c, c -> d");
        assertThat(chains.depth(3)).isEqualTo(3);
        assertThat(chains.chain(3)).hasSize(4);
    }

    @Test
    void loadIsUnequalWhereOneCarriesMost() {
        MentorChains even = of("a -> x, b -> y");
        assertThat(even.load()).containsExactly(1, 1);
        assertThat(even.loadGini()).isEqualTo(Figure.of(0));
        // Loads 1 and 3: half the mean absolute difference over the mean, ((0 + 2 + 2 + 0) / 4) / (2 * 2).
        assertThat(of("a -> x, b -> x, b -> y, b -> z").loadGini().value()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void aLongChainNeedsNoStack() {
        String chain = IntStream.range(0, 3_000)
                .mapToObj(i -> "p%05d -> p%05d".formatted(i, i + 1))
                .collect(Collectors.joining(", "));
        assertThat(of(chain).maxDepth()).isEqualTo(Figure.of(3_000));
    }
}
