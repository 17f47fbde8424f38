package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reciprocity.graph.NearOrder;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.RandomNetworks;
import reciprocity.graph.TieGraph;

/** Kernels find the same of people who stand in another order. */
class NearOrderOfKernelsTest {

    @Test
    void figuresGoBackToThePeopleTheyBelongTo() {
        for (long seed = 0; seed < 150; seed++) {
            OrgNetwork network = RandomNetworks.network(seed);
            NearOrder order = NearOrder.of(network.groups());
            TieGraph ties = network.ties();
            TieGraph near = ties.ordered(order);
            for (boolean weighted : new boolean[] {false, true}) {
                assertThat(order.back(TeleportingWalk.of(near.out(), near.in(), 0.85, weighted)))
                        .as("shares, seed %d", seed)
                        .containsExactly(TeleportingWalk.of(ties.out(), ties.in(), 0.85, weighted), within(1e-12));
            }
            if (ties.ties() > 0) {
                assertThat(order.back(Objects.requireNonNull(SpectralLimit.undirected(near.either()))))
                        .as("limit, seed %d", seed)
                        .containsExactly(Objects.requireNonNull(SpectralLimit.undirected(ties.either())), within(1e-9));
            }
            assertThat(order.back(CoreNumbers.of(near.either()))).isEqualTo(CoreNumbers.of(ties.either()));
            assertThat(StrongComponents.of(near).count())
                    .isEqualTo(StrongComponents.of(ties).count());
            assertThat(WeakComponents.of(near).count())
                    .isEqualTo(WeakComponents.of(ties).count());
            assertThat(order.back(EgoNetworks.ofTies(near.either(), near.out(), near.in())
                            .constraint()))
                    .as("constraint, seed %d", seed)
                    .containsExactly(
                            EgoNetworks.ofTies(ties.either(), ties.out(), ties.in())
                                    .constraint(),
                            within(1e-12));
            Triangles found = Triangles.of(near);
            Triangles expected = Triangles.of(ties);
            assertThat(order.back(IntStream.range(0, ties.people())
                            .map(place -> (int) found.of(place))
                            .toArray()))
                    .isEqualTo(IntStream.range(0, ties.people())
                            .map(person -> (int) expected.of(person))
                            .toArray());
        }
    }
}
