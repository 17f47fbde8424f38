package reciprocity.analysis.wave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.kernel.Homophily;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.OrgNetwork;

/** The figures that waves are compared by, of one network: of the whole, and of each group by name. */
record WaveFigures(Map<String, Figure> network, Map<String, Map<String, Figure>> groups) {

    /** Figures of pairs, of which the bootstrap makes an interval. */
    static final List<String> OF_PAIRS =
            List.of("reciprocity", "reciprocity.rho", "density", "ei", "assortativity.group");

    /** Figures of more than two people at once: what three make, how many reach one. */
    static final List<String> OF_MORE = List.of(
            "return.generalised",
            "return.none",
            "transitivity",
            "krackhardt.connectedness",
            "centralization.in",
            "safety_net.none",
            "safety_net.one");

    /** Figures of a group, all of pairs. */
    static final List<String> OF_GROUPS = List.of("ei.sent", "ei.received", "silo");

    static WaveFigures all(OrgNetwork network) {
        List<String> ids = new ArrayList<>(OF_PAIRS);
        ids.addAll(OF_MORE);
        return of(network, ids);
    }

    static WaveFigures ofPairs(OrgNetwork network) {
        return of(network, OF_PAIRS);
    }

    private static WaveFigures of(OrgNetwork network, List<String> ids) {
        Measured measured = new Measured(network, 1, 1);
        Map<String, Figure> whole = new LinkedHashMap<>();
        for (String id : ids) {
            NetworkMetric metric = MetricCatalogue.find(NetworkMetric.class, id);
            if (metric == null) {
                throw new IllegalStateException("the catalogue has no metric '%s'".formatted(id));
            }
            whole.put(id, metric.measure(measured));
        }
        Map<String, Map<String, Figure>> groups = new LinkedHashMap<>();
        Scores sent = scores("ei.sent", measured);
        Scores received = scores("ei.received", measured);
        for (int group = 0; group < network.groups().groups(); group++) {
            Map<String, Figure> figures = new LinkedHashMap<>();
            figures.put("ei.sent", sent.at(group));
            figures.put("ei.received", received.at(group));
            figures.put("silo", silo(network, group, sent.at(group)));
            groups.put(network.groups().name(group), figures);
        }
        return new WaveFigures(whole, groups);
    }

    private static Scores scores(String id, Measured measured) {
        GroupMetric metric = MetricCatalogue.find(GroupMetric.class, id);
        if (metric == null) {
            throw new IllegalStateException("the catalogue has no metric '%s'".formatted(id));
        }
        return metric.measure(measured);
    }

    /** The silo score follows from the share sent inside; asking the metric would shuffle labels for nothing. */
    private static Figure silo(OrgNetwork network, int group, Figure sent) {
        if (!sent.defined()) {
            return sent;
        }
        if (network.groups().groups() == 1) {
            return Figure.undefined(Reason.SINGLE_GROUP);
        }
        double inside = (1 - sent.value()) / 2;
        return Figure.of(Homophily.inbreeding(inside, network.groups().size(group), network.size()));
    }

    Figure network(String id) {
        return network.getOrDefault(id, Figure.undefined(Reason.NOT_ASSESSABLE));
    }

    Figure group(String name, String id) {
        return groups.getOrDefault(name, Map.of()).getOrDefault(id, Figure.undefined(Reason.NOT_ASSESSABLE));
    }
}
