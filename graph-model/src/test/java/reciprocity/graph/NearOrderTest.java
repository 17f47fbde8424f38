package reciprocity.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class NearOrderTest {

    @Test
    void groupsStandTogetherAndPeopleInsideThemByNumber() {
        NearOrder order = NearOrder.of(Grouping.of("department", List.of("b", "a", "b", "", "a")));

        assertThat(order.persons()).containsExactly(3, 1, 4, 0, 2);
        assertThat(order.person(1)).isEqualTo(1);
        assertThat(order.place(4)).isEqualTo(2);
    }

    @Test
    void nobodyHasNoPlace() {
        NearOrder order = NearOrder.of(Grouping.of("department", List.of()));

        assertThat(order.people()).isZero();
        assertThat(TieGraph.builder(0).build().ordered(order).people()).isZero();
    }

    @Test
    void everyTieIsThereWithItsWeightInAllThreeOrders() {
        for (long seed = 0; seed < 200; seed++) {
            OrgNetwork network = RandomNetworks.network(seed);
            assertSame(network.ties(), NearOrder.of(network.groups()));
        }
    }

    @Test
    void weightsStayAsNarrowAsTheyWere() {
        Random random = new Random(5);
        for (DoubleSupplier weight :
                List.<DoubleSupplier>of(() -> 1, () -> 1 + random.nextInt(5), random::nextFloat, random::nextDouble)) {
            TieGraphBuilder builder = TieGraph.builder(60);
            for (int tie = 0; tie < 1_500; tie++) {
                builder.tie(random.nextInt(60), random.nextInt(60), weight.getAsDouble());
            }
            TieGraph ties = builder.build();
            NearOrder order = NearOrder.of(Grouping.of(
                    "group", random.ints(60, 0, 7).mapToObj(String::valueOf).toList()));
            assertSame(ties, order);
            assertThat(ties.ordered(order).bytes()).isEqualTo(ties.bytes());
            assertThat(ties.ordered(order).unweighted()).isEqualTo(ties.unweighted());
        }
    }

    @Test
    void whatWasFoundByPlaceGoesBackToPeople() {
        NearOrder order = NearOrder.of(Grouping.of("department", List.of("b", "a", "b")));

        assertThat(order.back(new double[] {0.1, 0.2, 0.3})).containsExactly(0.2, 0.1, 0.3);
        assertThat(order.back(new int[] {1, 2, 3})).containsExactly(2, 1, 3);
    }

    @Test
    void anOrderOfOtherPeopleIsRefused() {
        NearOrder order = NearOrder.of(Grouping.of("department", Collections.nCopies(3, "a")));

        assertThatThrownBy(() -> TieGraph.builder(2).build().ordered(order))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the order is of 3 people, the graph of 2");
    }

    private static void assertSame(TieGraph ties, NearOrder order) {
        TieGraph ordered = ties.ordered(order);
        assertThat(ordered.ties()).isEqualTo(ties.ties());
        assertSame(ties.out(), ordered.out(), order);
        assertSame(ties.in(), ordered.in(), order);
        assertSame(ties.either(), ordered.either(), order);
        assertSame(ties.mutual(), ordered.mutual(), order);
    }

    private static void assertSame(Rows rows, Rows ordered, NearOrder order) {
        assertThat(ordered.entries()).isEqualTo(rows.entries());
        for (int place = 0; place < ordered.people(); place++) {
            assertThat(ordered.degree(place)).isEqualTo(rows.degree(order.person(place)));
            for (int at = ordered.begin(place); at < ordered.end(place); at++) {
                int there = rows.find(order.person(place), order.person(ordered.neighbour(at)));
                assertThat(there).isNotNegative();
                assertThat(ordered.weight(at)).isEqualTo(rows.weight(there));
                assertThat(at == ordered.begin(place) || ordered.neighbour(at - 1) < ordered.neighbour(at))
                        .isTrue();
            }
        }
    }
}
