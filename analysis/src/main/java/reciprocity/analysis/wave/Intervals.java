package reciprocity.analysis.wave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;

/** Intervals of the changes of figures of pairs. */
final class Intervals {

    /** The most draws, as a share, in which a figure may be undefined. */
    private static final double UNDEFINED = 0.05;

    private final Map<String, List<Double>> changes = new LinkedHashMap<>();
    private final int draws;

    record Interval(Figure low, Figure high) {}

    Intervals(OrgNetwork early, OrgNetwork late, int[] labels, int draws, long seed) {
        this.draws = draws;
        DyadBootstrap bootstrap = new DyadBootstrap(early.ties(), late.ties(), labels);
        Chance chance = Chance.of(seed).split(0xB007);
        for (int draw = 0; draw < draws; draw++) {
            DyadBootstrap.Draw drawn = bootstrap.draw(chance);
            WaveFigures was = WaveFigures.ofPairs(early.withTies(drawn.before()));
            WaveFigures is = WaveFigures.ofPairs(late.withTies(drawn.after()));
            WaveFigures.OF_PAIRS.forEach(id -> add("", id, was.network(id), is.network(id)));
            is.groups()
                    .keySet()
                    .forEach(name -> WaveFigures.OF_GROUPS.forEach(
                            id -> add(name, id, was.group(name, id), is.group(name, id))));
        }
    }

    private void add(String group, String id, Figure was, Figure is) {
        Figure change = Delta.difference(is, was);
        if (change.defined()) {
            changes.computeIfAbsent(group + "\n" + id, key -> new ArrayList<>()).add(change.value());
        }
    }

    Interval of(String group, String id) {
        List<Double> known = changes.getOrDefault(group + "\n" + id, List.of());
        if (known.isEmpty() || known.size() < (1 - UNDEFINED) * draws) {
            Figure none = Figure.undefined(Reason.NOT_ASSESSABLE);
            return new Interval(none, none);
        }
        double[] ends = DyadBootstrap.ends(
                known.stream().mapToDouble(Double::doubleValue).toArray());
        return new Interval(Figure.of(ends[0]), Figure.of(ends[1]));
    }
}
