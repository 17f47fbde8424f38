package reciprocity.analysis.silo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.kernel.Homophily;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;

/**
 * Which groups are closed beyond what their size and chance explain, and what explains it. A group is called a silo only
 * where its score is at least {@value #SCORE}, its q at most {@value #Q}, and at least {@value #RESPONSE} of it answered.
 *
 * <p>Score: Coleman, J. S. (1958), Relational analysis, Human Organization 17(4).
 */
public final class SiloDetector {

    /** The least score of a silo. */
    public static final double SCORE = 0.5;

    /** The largest q of a silo. */
    public static final double Q = 0.1;

    /** The least share of answers of a silo. */
    public static final double RESPONSE = 0.65;

    private static final double EQUAL = 1e-12;

    private final OrgNetwork network;
    private final SiloFigures figures;
    private final InsideGraph graph;
    private final long[] matrix;

    private SiloDetector(Measured measured, Basis basis) {
        this.network = measured.network();
        this.figures = basis == Basis.OBSERVED ? SiloFigures.observed(measured) : SiloFigures.of(measured, basis);
        this.graph = figures.graph();
        this.matrix = graph.matrix();
    }

    /**
     * Every group that has people of the organization, by name, called or not. O(B (n + m)) for B shuffles.
     *
     * @param measured the network with its seed and number of shuffles
     * @param basis whose answers count
     */
    public static List<Silo> silos(Measured measured, Basis basis) {
        SiloDetector detector = new SiloDetector(measured, basis);
        List<Silo> silos = new ArrayList<>();
        for (int group = 0; group < detector.graph.groups(); group++) {
            if (detector.graph.size(group) > 0) {
                silos.add(detector.silo(group));
            }
        }
        return List.copyOf(silos);
    }

    private Silo silo(int group) {
        Connectors connectors = Connectors.of(graph, group);
        int people = graph.size(group);
        long sent = sent(group);
        double response = response(group);
        Figure score = figures.score().at(group);
        Figure q = figures.q().at(group);
        boolean called = score.defined()
                && score.value() >= SCORE - EQUAL
                && q.value() <= Q + EQUAL
                && response >= RESPONSE - EQUAL;
        return new Silo(
                network.groups().name(group),
                people,
                response,
                score,
                figures.p().at(group),
                q,
                figures.exact(),
                sent == 0 ? Figure.undefined(Reason.NO_OUT_TIES) : Figure.of((double) arcs(group, group) / sent),
                graph.people() < 2
                        ? Figure.undefined(Reason.TOO_FEW_NODES)
                        : Figure.of((people - 1.0) / (graph.people() - 1.0)),
                (int) sent,
                named(connectors),
                connectors.effective(),
                withoutTop(group, connectors),
                called,
                observedExpected(group),
                missing(group));
    }

    private List<Silo.Connector> named(Connectors connectors) {
        return connectors.carriers().stream()
                .map(c -> new Silo.Connector(
                        network.people().id(graph.person(c.v())), (double) c.arcs() / connectors.arcs(), c.arcs()))
                .toList();
    }

    private double response(int group) {
        BitSet respondents = network.respondents();
        int answered = 0;
        for (int v = 0; v < graph.people(); v++) {
            if (graph.label(v) == group && respondents.get(graph.person(v))) {
                answered++;
            }
        }
        return (double) answered / graph.size(group);
    }

    /** The score once the first connector has left the graph, with all arcs to and from them. */
    private Figure withoutTop(int group, Connectors connectors) {
        if (connectors.carriers().isEmpty()) {
            return Figure.undefined(Reason.NO_OUT_TIES);
        }
        int gone = connectors.carriers().get(0).v();
        long sent = 0;
        long inside = 0;
        for (int v = 0; v < graph.people(); v++) {
            for (int at = graph.begin(v); at < graph.end(v); at++) {
                if (graph.label(v) == group && v != gone && graph.target(at) != gone) {
                    sent++;
                    inside += graph.label(graph.target(at)) == group ? 1 : 0;
                }
            }
        }
        double score = Homophily.inbreeding(inside, sent, graph.size(group) - 1, graph.people() - 1);
        return Double.isNaN(score)
                ? Figure.undefined(sent == 0 ? Reason.NO_OUT_TIES : Reason.SINGLE_GROUP)
                : Figure.of(score);
    }

    private Map<String, Figure> observedExpected(int group) {
        Map<String, Figure> ratios = new LinkedHashMap<>();
        for (int other = 0; other < graph.groups(); other++) {
            if (other != group && graph.size(other) > 0) {
                double expected = (double) sent(group) * received(other) / Math.max(1, graph.arcs());
                ratios.put(network.groups().name(other), ratio(arcs(group, other), expected, group));
            }
        }
        return ratios;
    }

    private Figure ratio(long observed, double expected, int group) {
        if (expected > 0) {
            return Figure.of(observed / expected);
        }
        return Figure.undefined(sent(group) == 0 ? Reason.NO_OUT_TIES : Reason.NO_IN_TIES);
    }

    private List<String> missing(int group) {
        List<String> missing = new ArrayList<>();
        for (int other = 0; other < graph.groups(); other++) {
            if (other != group && graph.size(other) > 0 && arcs(group, other) == 0 && arcs(other, group) == 0) {
                missing.add(network.groups().name(other));
            }
        }
        return missing;
    }

    private long arcs(int row, int column) {
        return matrix[row * graph.groups() + column];
    }

    private long sent(int group) {
        long sum = 0;
        for (int column = 0; column < graph.groups(); column++) {
            sum += arcs(group, column);
        }
        return sum;
    }

    private long received(int group) {
        long sum = 0;
        for (int row = 0; row < graph.groups(); row++) {
            sum += arcs(row, group);
        }
        return sum;
    }
}
