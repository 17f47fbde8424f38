package reciprocity.analysis.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;

class VariantsTest {

    private static List<Variant> of(String id, String drawing) {
        return Variants.of(Fixtures.drawn(drawing), id);
    }

    private static Variant named(String name, String id, String drawing) {
        return of(id, drawing).stream()
                .filter(variant -> variant.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reciprocityIsReadInSixWays() {
        List<Variant> found = of("reciprocity", Fixtures.F1);
        double[] expected = {0.6, 3.0 / 7, 11.0 / 15, 0.4, Math.log(1.8), 0.6};
        assertThat(found).hasSameSizeAs(new int[expected.length]);
        for (int i = 0; i < expected.length; i++) {
            assertThat(found.get(i).value().value()).isCloseTo(expected[i], within(1e-12));
        }
        assertThat(found).extracting(Variant::printedBy).noneMatch(String::isBlank);
    }

    @Test
    void theReadingAskedForComesFirst() {
        assertThat(of("reciprocity.rho", Fixtures.F1).get(0).value().value()).isCloseTo(0.4, within(1e-12));
        assertThat(of("reciprocity.rho", Fixtures.F1)).hasSize(6);
    }

    @Test
    void leastUpperBoundsByTheManualAreFarFromThoseOfTheCode() {
        List<Variant> found = of("krackhardt.lubness", "A -> C, B -> C, C -> D, C -> E");
        assertThat(found.get(0).value().value()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(found.get(2).value().value()).isCloseTo(5.0 / 6, within(1e-12));
        // On a tree both are full.
        assertThat(of("krackhardt.lubness", "A -> B, A -> C, B -> D, B -> E"))
                .filteredOn(variant -> !variant.id().endsWith(".turned"))
                .extracting(variant -> variant.value().value())
                .containsOnly(1.0);
    }

    @Test
    void whoHasOneContactCountsInOneMeanAndNotInTheOther() {
        // A triangle with a pendant: clustering 1, 1, 1/3 and none.
        String drawing = "A -> B, B -> C, C -> A, C -> D";
        assertThat(Variants.of(Fixtures.drawn(drawing), PersonMetric.class, "clustering"))
                .hasSize(2)
                .allSatisfy(variant -> assertThat(variant.values().size()).isEqualTo(4));
        List<Variant> found = of("transitivity", drawing);
        assertThat(found.get(2).value().value()).isCloseTo(7.0 / 12, within(1e-12));
        assertThat(found.get(3).value().value()).isCloseTo(7.0 / 9, within(1e-12));
    }

    @Test
    void aCircleOfThreeIsHalfOfTheDirectedTrianglesPossible() {
        Variant directed = named("Mean clustering of directed ties", "transitivity", "A -> B, B -> C, C -> A");
        assertThat(directed.value().value()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void coresByDirectionDifferFromTheCoreOfPairs() {
        String circle = "A -> B, B -> C, C -> A, C -> D";
        assertThat(values(named("Core number, in", "core", circle))).containsExactly(1, 1, 1, 1);
        assertThat(values(named("Core number, out", "core", circle))).containsExactly(1, 1, 1, 0);
        assertThat(values(named("Core number, in and out together", "core", "A <-> B")))
                .containsExactly(2, 2);
    }

    @Test
    void closedPairsAreCountedByWhoDoesNotAsk() {
        String closed = "Brokerage with closed pairs counted too";
        assertThat(values(named(closed, "brokerage.total", "A -> V, V -> B, A -> B")))
                .containsExactly(0, 0, 1);
        assertThat(values(named(closed, "brokerage.total", "A <-> V"))).containsExactly(0, 0);
        assertThat(values(named(closed, "brokerage.itinerant", "A <-> V, V <-> B | S: A, B; T: V")))
                .containsExactly(0, 0, 2);
    }

    @Test
    void everyFamilyGivesANumberOrAReasonForEverybody() {
        for (String drawing : Fixtures.ZEROS.values()) {
            Measured measured = Fixtures.drawn(drawing);
            for (String id : Variants.ids()) {
                for (Variant variant : Variants.of(measured, id)) {
                    for (int place = 0; place < variant.values().size(); place++) {
                        Figure figure = variant.values().at(place);
                        assertThat(figure.defined() || figure.reason() != null).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void groupsReadTheExternalInternalIndexInFourWays() {
        List<Variant> found = of("ei.received", Fixtures.F1);
        assertThat(found).extracting(Variant::id).containsExactly("ei.received", "ei.sent", "ei.incident", "ei.ends");
        // Group S is the second by name.
        assertThat(found)
                .extracting(variant -> variant.values().at(1).value())
                .containsExactly(-3.0 / 5, -3.0 / 5, -1.0 / 2, -5.0 / 7);
    }

    @Test
    void anIdOfTheCatalogueKnowsTheOtherReadingsByName() {
        assertThat(Variants.others(NetworkMetric.class, "reciprocity"))
                .extracting(ReadingFamily.Named::id)
                .containsExactly(
                        "reciprocity.dyad",
                        "reciprocity.symmetry",
                        "reciprocity.rho",
                        "reciprocity.log_ratio",
                        "reciprocity.weighted");
        assertThat(Variants.others(PersonMetric.class, "clustering")).hasSize(1);
        assertThat(Variants.others(NetworkMetric.class, "people")).isEmpty();
        assertThat(Variants.others(MatrixMetric.class, "density")).isEmpty();
    }

    @Test
    void theFamiliesAreThoseWithKnownVariants() {
        assertThat(Variants.ids())
                .containsAll(Set.of("reciprocity", "ei", "constraint", "closeness.in", "clustering", "core"))
                .contains("brokerage.total", "krackhardt.lubness", "harmonic.in", "betweenness", "effective_size");
        assertThat(of("pagerank", Fixtures.F1)).isEmpty();
    }

    private static double[] values(Variant variant) {
        double[] values = new double[variant.values().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = variant.values().at(i).value();
        }
        return values;
    }
}
