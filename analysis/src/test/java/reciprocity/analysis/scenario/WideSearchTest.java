package reciprocity.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.kernel.Chance;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;

/** The search among many people, held against looking at every candidate. */
class WideSearchTest {

    private static final int GROUP = 20;

    /** Departments of twenty, most ties inside, some to departments nearby, few to anywhere. */
    private static OrgNetwork organization(int groups, long seed) {
        String people = "| "
                + String.join(
                        "; ",
                        IntStream.range(0, groups)
                                .mapToObj(group -> "G%02d: ".formatted(group)
                                        + String.join(
                                                ", ",
                                                IntStream.range(0, GROUP)
                                                        .mapToObj(i -> "p%04d".formatted(group * GROUP + i))
                                                        .toList()))
                                .toList());
        OrgNetwork network = NetworkDrawing.network(people);
        int size = network.size();
        Chance chance = Chance.of(seed);
        TieGraphBuilder builder = TieGraph.builder(size);
        for (int i = 0; i < size * 5; i++) {
            int from = chance.nextInt(size);
            double where = chance.nextDouble();
            int to = where < 0.8
                    ? from / GROUP * GROUP + chance.nextInt(GROUP)
                    : where < 0.95 ? (from + GROUP + chance.nextInt(GROUP)) % size : chance.nextInt(size);
            builder.tie(from, to);
        }
        return network.withTies(builder.build());
    }

    private static List<Pick> picks(Search search, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Pick pick = search.best().orElseThrow();
                    search.join(pick);
                    return pick;
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itFindsWhatLookingAtEveryCandidateFinds(long seed) {
        Inside inside = Inside.of(organization(12, seed));
        Search whole = new WholeSearch(inside);
        Search wide = new WideSearch(inside);
        for (int i = 0; i < 5; i++) {
            Pick best = whole.best().orElseThrow();
            Pick found = wide.best().orElseThrow();
            assertThat(found.gain()).isGreaterThan(0.97 * best.gain());
            whole.join(best);
            wide.join(best);
        }
    }

    @Test
    void itIsTheSameOnOneThreadAndOnSeveral() throws Exception {
        Inside inside = Inside.of(organization(8, 4));
        List<Pick> several = picks(new WideSearch(inside), 4);
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            assertThat(one.submit(() -> picks(new WideSearch(inside), 4)).get()).isEqualTo(several);
            assertThat(one.submit(() -> picks(new WholeSearch(inside), 4)).get())
                    .isEqualTo(picks(new WholeSearch(inside), 4));
        } finally {
            one.shutdown();
        }
    }

    @Test
    void partsThatNothingJoinsAreJoined() {
        Search search =
                new WideSearch(Inside.of(NetworkDrawing.network("A -> B, B -> C, D -> E | S: A, B, C; T: D, E; U: F")));
        assertThat(search.best().map(Pick::gain).orElseThrow())
                .isEqualTo(
                        new WholeSearch(Inside.of(
                                        NetworkDrawing.network("A -> B, B -> C, D -> E | S: A, B, C; T: D, E; U: F")))
                                .best()
                                .map(Pick::gain)
                                .orElseThrow(),
                        Fixtures.EXACTLY);
    }
}
