package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

/** A chain and a star of a million people pass with the default stack, and cost no more than reading them. */
class MillionPeopleTest {

    private static final int MILLION = 1_000_000;

    @Test
    void aChain() {
        TieGraphBuilder builder = TieGraph.builder(MILLION);
        for (int person = 1; person < MILLION; person++) {
            builder.tie(person - 1, person);
        }
        TieGraph chain = builder.build();
        Condensation condensed = Condensation.of(chain, StrongComponents.of(chain));
        long pairs = MILLION * (MILLION - 1L) / 2;
        assertThat(WeakComponents.of(chain).count()).isEqualTo(1);
        assertThat(ReachedPairs.of(condensed)).isEqualTo(new ReachedPairs(0, pairs));
        assertThat(UpperBounds.pairs(condensed)).isEqualTo(pairs);
        assertThat(UpperBounds.pairs(condensed.turned())).isEqualTo(pairs);
        TriadCensus census = TriadCensus.of(chain, Triangles.of(chain));
        assertThat(census.of(TriadType.T021C)).isEqualTo(MILLION - 2);
        assertThat(census.chains()).isEqualTo(MILLION - 2);
    }

    @Test
    void aStar() {
        TieGraphBuilder builder = TieGraph.builder(MILLION);
        for (int person = 1; person < MILLION; person++) {
            builder.tie(person, 0);
        }
        TieGraph star = builder.build();
        Condensation condensed = Condensation.of(star, StrongComponents.of(star));
        long pairs = MILLION * (MILLION - 1L) / 2;
        assertThat(StrongComponents.of(star).count()).isEqualTo(MILLION);
        assertThat(ReachedPairs.of(condensed)).isEqualTo(new ReachedPairs(0, MILLION - 1));
        assertThat(UpperBounds.pairs(condensed)).isEqualTo(MILLION - 1);
        assertThat(UpperBounds.pairs(condensed.turned())).isEqualTo(pairs);
        TriadCensus census = TriadCensus.of(star, Triangles.of(star));
        assertThat(census.of(TriadType.T021U)).isEqualTo((MILLION - 1L) * (MILLION - 2L) / 2);
        assertThat(Distances.of(star).to().pairs()).isEqualTo(MILLION - 1);
    }

    @Test
    void aCircle() {
        TieGraphBuilder builder = TieGraph.builder(MILLION);
        for (int person = 0; person < MILLION; person++) {
            builder.tie(person, (person + 1) % MILLION);
        }
        TieGraph circle = builder.build();
        StrongComponents strong = StrongComponents.of(circle);
        assertThat(strong.count()).isEqualTo(1);
        assertThat(strong.size(0)).isEqualTo(MILLION);
        assertThat(ReachedPairs.of(Condensation.of(circle, strong)))
                .isEqualTo(new ReachedPairs(MILLION * (MILLION - 1L) / 2, 0));
    }
}
