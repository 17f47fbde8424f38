package reciprocity.analysis.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.cohesion.Density;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Scores;
import reciprocity.analysis.reciprocity.EdgeReciprocity;
import reciprocity.analysis.silo.ExternalInternalIndex;
import reciprocity.analysis.silo.SiloScore;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;
import reciprocity.model.Asks;

/** The bounds against every answer that the silent could have given, measured one by one. */
class EveryAnswerTest {

    private static final List<String> ROSTERS = List.of(
            "| S: A, B; E: C, D", "| S: A, B, C; E: D", "| S: A; E: B; L: C, D", "| S: A, B; E: C", "| S: A, B, C, D");

    @Test
    void noAnswerGoesBeyondTheBoundsAndSomeReachThem() {
        int networks = 0;
        int answers = 0;
        for (String roster : ROSTERS) {
            for (Set<String> silent :
                    List.of(Set.of("A"), Set.of("C"), Set.of("A", "B"), Set.of("B", "C"), Set.of("A", "B", "C"))) {
                for (int density = 0; density < 4; density++) {
                    for (Asks asks : Asks.values()) {
                        OrgNetwork network = Silent.network(roster, silent, Set.of());
                        answers += check(network, Fixtures.random(network.size(), 0.3 * density, networks), asks);
                        networks++;
                    }
                }
            }
        }
        System.out.printf("bounds: %d networks, %d sets of answers measured%n", networks, answers);
    }

    private static int check(OrgNetwork roster, TieGraph ties, Asks asks) {
        ResponseBounds bounds = ResponseBounds.of(roster.withTies(ties), asks);
        List<int[]> unknown = new ArrayList<>();
        for (int a = 0; a < roster.size(); a++) {
            for (int b = 0; b < roster.size(); b++) {
                if (a != b && !roster.respondents().get(asks == Asks.GIVES ? a : b)) {
                    unknown.add(new int[] {a, b});
                }
            }
        }
        assertThat(bounds.unknownPairs()).isEqualTo(unknown.size());
        Map<String, double[]> ends = new LinkedHashMap<>();
        for (int answer = 0; answer < 1 << unknown.size(); answer++) {
            Measured measured = new Measured(roster.withTies(answered(roster, ties, asks, unknown, answer)), 1, 1);
            widen(ends, "reciprocity", new EdgeReciprocity().measure(measured));
            widen(ends, "density", new Density().measure(measured));
            widen(ends, "ei", new ExternalInternalIndex().measure(measured));
            Scores silo = new SiloScore().measure(measured);
            for (int group = 0; group < silo.size(); group++) {
                widen(ends, roster.groups().name(group), silo.at(group));
            }
        }
        same(ends.get("reciprocity"), bounds.reciprocity());
        same(ends.get("density"), bounds.density());
        same(ends.get("ei"), bounds.externalInternal());
        bounds.silo().forEach((group, interval) -> same(ends.get(group), interval));
        return 1 << unknown.size();
    }

    private static TieGraph answered(OrgNetwork roster, TieGraph ties, Asks asks, List<int[]> unknown, int answer) {
        TieGraphBuilder builder = TieGraph.builder(roster.size());
        for (int a = 0; a < roster.size(); a++) {
            for (int b = 0; b < roster.size(); b++) {
                if (ties.has(a, b) && roster.respondents().get(asks == Asks.GIVES ? a : b)) {
                    builder.tie(a, b);
                }
            }
        }
        for (int i = 0; i < unknown.size(); i++) {
            if ((answer >> i & 1) == 1) {
                builder.tie(unknown.get(i)[0], unknown.get(i)[1]);
            }
        }
        return builder.build();
    }

    private static void widen(Map<String, double[]> ends, String id, Figure figure) {
        if (figure.defined()) {
            double[] end = ends.computeIfAbsent(id, key -> new double[] {figure.value(), figure.value()});
            end[0] = Math.min(end[0], figure.value());
            end[1] = Math.max(end[1], figure.value());
        }
    }

    private static void same(double @Nullable [] ends, Interval interval) {
        assertThat(interval.least().defined()).isEqualTo(ends != null);
        assertThat(interval.greatest().defined()).isEqualTo(ends != null);
        if (ends != null) {
            assertThat(interval.least().value()).isEqualTo(ends[0], Fixtures.EXACTLY);
            assertThat(interval.greatest().value()).isEqualTo(ends[1], Fixtures.EXACTLY);
        }
    }
}
