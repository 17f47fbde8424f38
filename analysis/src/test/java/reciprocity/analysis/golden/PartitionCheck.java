package reciprocity.analysis.golden;

import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.Rows;

/** Communities have no one right answer: what is printed must be what the labels give, and as good as the best known. */
final class PartitionCheck {

    private final Measured measured;
    private final Oracle oracle;

    PartitionCheck(Measured measured, Oracle oracle) {
        this.measured = measured;
        this.oracle = oracle;
    }

    void into(Comparison comparison) {
        PersonMetric community = MetricCatalogue.find(PersonMetric.class, "community");
        NetworkMetric modularity = MetricCatalogue.find(NetworkMetric.class, "communities.modularity");
        NetworkMetric count = MetricCatalogue.find(NetworkMetric.class, "communities.count");
        if (community == null || modularity == null || count == null) {
            return;
        }
        int[] labels = labels(community.measure(measured));
        double printed = modularity.measure(measured).value();
        double ofLabels = modularityOf(labels);
        double best = oracle.count("python/leiden_best_undirected/modularity");
        comparison.agree(
                Math.abs(printed - ofLabels) <= 1e-8, "communities.modularity", "" + printed, "of labels " + ofLabels);
        comparison.agree(printed >= best - 1e-3, "communities.modularity", "" + printed, "best " + best);
        int communities = communities(labels);
        double said = count.measure(measured).value();
        comparison.agree(said == communities, "communities.count", "" + said, "labels " + communities);
    }

    private static int[] labels(Scores scores) {
        int[] labels = new int[scores.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (int) scores.at(i).value();
        }
        return labels;
    }

    /** How many there are, or -1 where they are not numbered from 0 by their first person. */
    private static int communities(int[] labels) {
        int next = 0;
        for (int label : labels) {
            if (label > next || label < 0) {
                return -1;
            }
            next = Math.max(next, label + 1);
        }
        return next;
    }

    /** L_c/M - (D_c/2M)^2 over communities c, direction left aside. */
    private double modularityOf(int[] labels) {
        Rows either = measured.ties().either();
        double[] inside = new double[labels.length];
        double[] ends = new double[labels.length];
        for (int person = 0; person < labels.length; person++) {
            ends[labels[person]] += either.degree(person);
            for (int at = either.begin(person); at < either.end(person); at++) {
                inside[labels[person]] += labels[either.neighbour(at)] == labels[person] ? 1 : 0;
            }
        }
        double all = either.entries();
        double modularity = 0;
        for (int label = 0; label < labels.length; label++) {
            modularity += inside[label] / all - (ends[label] / all) * (ends[label] / all);
        }
        return modularity;
    }
}
