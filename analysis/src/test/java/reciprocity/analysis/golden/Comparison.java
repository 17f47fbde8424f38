package reciprocity.analysis.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.golden.Expectation.Source;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;

/** Our figures beside the oracle's: how many agree, which differ, and which there is nothing to compare with. */
final class Comparison {

    /** Figures that are undefined here where peers print 0. */
    private static final Set<String> ZERO_ELSEWHERE = Set.of("clustering", "transitivity", "transitivity.directed");

    private final List<String> differences = new ArrayList<>();
    private final Map<String, Integer> notCompared = new LinkedHashMap<>();
    private final Set<String> notBuilt = new LinkedHashSet<>();
    private final Set<String> comparedIds = new LinkedHashSet<>();
    private int compared;

    static String shape(Metric metric) {
        if (metric instanceof NetworkMetric) {
            return "NetworkMetric";
        }
        if (metric instanceof PersonMetric) {
            return "PersonMetric";
        }
        return metric instanceof GroupMetric ? "GroupMetric" : "MatrixMetric";
    }

    void compare(Measured measured, Oracle oracle) {
        for (Expectation expectation : Contract.all()) {
            Metric metric = find(expectation);
            if (metric == null) {
                notBuilt.add(expectation.id());
            } else if (metric instanceof NetworkMetric network) {
                compare(expectation, network.measure(measured), oracle);
            } else if (metric instanceof PersonMetric person) {
                people(expectation, person.measure(measured), measured, oracle);
            } else if (metric instanceof GroupMetric group) {
                groups(expectation, group.measure(measured), measured, oracle);
            } else if (metric instanceof MatrixMetric matrix) {
                pairs(expectation, matrix.measure(measured), measured, oracle);
            }
        }
        new PartitionCheck(measured, oracle).into(this);
        new DetectorCheck(measured, oracle).into(this);
    }

    private static @Nullable Metric find(Expectation expectation) {
        return switch (expectation.shape()) {
            case "NetworkMetric" -> MetricCatalogue.find(NetworkMetric.class, expectation.id());
            case "PersonMetric" -> MetricCatalogue.find(PersonMetric.class, expectation.id());
            case "GroupMetric" -> MetricCatalogue.find(GroupMetric.class, expectation.id());
            default -> MetricCatalogue.find(MatrixMetric.class, expectation.id());
        };
    }

    private void people(Expectation expectation, Scores scores, Measured measured, Oracle oracle) {
        for (int i = 0; i < scores.size(); i++) {
            compare(
                    expectation,
                    scores.at(i),
                    oracle,
                    measured.network().people().id(i).value());
        }
    }

    private void groups(Expectation expectation, Scores scores, Measured measured, Oracle oracle) {
        for (int i = 0; i < scores.size(); i++) {
            compare(expectation, scores.at(i), oracle, measured.groups().name(i));
        }
    }

    private void pairs(Expectation expectation, Scores scores, Measured measured, Oracle oracle) {
        int groups = measured.groups().groups();
        for (int i = 0; i < scores.size(); i++) {
            String row = measured.groups().name(i / groups);
            compare(expectation, scores.at(i), oracle, row, measured.groups().name(i % groups));
        }
    }

    private void compare(Expectation expectation, Figure figure, Oracle oracle, String... keys) {
        String without = expectation.without();
        if (without != null) {
            skip(expectation.id(), without);
        }
        for (Source source : expectation.sources()) {
            Expected expected = source.of(oracle, keys);
            String why = expected.notCompared();
            Double value = expected.value();
            if (why != null) {
                skip(expectation.id(), why);
            } else if (value == null || !figure.defined()) {
                undefined(expectation, figure, value, keys);
            } else {
                number(expectation, figure.value(), value, keys);
            }
        }
    }

    private void undefined(Expectation expectation, Figure figure, @Nullable Double value, String... keys) {
        if (value == null && !figure.defined()) {
            compared++;
            comparedIds.add(expectation.shape() + ":" + expectation.id());
        } else if (value != null && value == 0 && ZERO_ELSEWHERE.contains(expectation.id())) {
            skip(expectation.id(), "undefined here, where peers print 0");
        } else {
            differ(expectation.id(), figure.toString(), String.valueOf(value), keys);
        }
    }

    private void number(Expectation expectation, double ours, double theirs, String... keys) {
        compared++;
        comparedIds.add(expectation.shape() + ":" + expectation.id());
        if (!(Math.abs(ours - theirs) <= expectation.tolerance() * Math.max(1, Math.abs(theirs)))) {
            differ(expectation.id(), String.valueOf(ours), String.valueOf(theirs), keys);
        }
    }

    void agree(boolean holds, String id, String ours, String theirs) {
        compared++;
        if (!holds) {
            differ(id, ours, theirs);
        }
    }

    void skip(String id, String why) {
        notCompared.merge(id + ": " + why, 1, Integer::sum);
    }

    private void differ(String id, String ours, String theirs, String... keys) {
        differences.add("%s%s is %s, the oracle has %s".formatted(id, List.of(keys), ours, theirs));
    }

    void add(String relation, Comparison other) {
        other.differences.forEach(difference -> differences.add(relation + ": " + difference));
        other.notCompared.forEach((why, times) -> notCompared.merge(why, times, Integer::sum));
        notBuilt.addAll(other.notBuilt);
        comparedIds.addAll(other.comparedIds);
        compared += other.compared;
    }

    /** Shape and id of every metric of which at least one figure was compared. */
    Set<String> comparedIds() {
        return comparedIds;
    }

    List<String> differences() {
        return differences;
    }

    Set<String> notBuilt() {
        return notBuilt;
    }

    int compared() {
        return compared;
    }

    String report(String name) {
        StringBuilder report = new StringBuilder(
                String.format(Locale.ROOT, "%s: %d figures compared, %d differ", name, compared, differences.size()));
        notCompared.forEach((why, times) -> report.append("\n  not compared: %s (%d)".formatted(why, times)));
        return report.toString();
    }
}
