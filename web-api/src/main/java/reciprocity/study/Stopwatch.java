package reciprocity.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.centrality.SampledBetweenness;
import reciprocity.analysis.kernel.Workers;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.OrgNetwork;

/**
 * How long measures take, each by itself: every repeat begins with the ties in their three orders and nothing else, so that
 * nothing that an earlier measure or repeat has found is used again. Only what the measure needs is computed.
 */
public final class Stopwatch {

    private static final List<Class<? extends Metric>> SHAPES =
            List.of(NetworkMetric.class, PersonMetric.class, GroupMetric.class, MatrixMetric.class);

    private final OrgNetwork network;
    private final long seed;
    private final int permutations;
    private final SampledBetweenness sampled;

    /**
     * @param network what is measured
     * @param seed where chance begins
     * @param permutations how many shuffles a significance test draws
     * @param eps the widest bound of {@code betweenness.sampled}
     * @param delta the chance that one of its bounds does not hold
     * @throws UnanswerableException if eps or delta is not between 0 and 1
     */
    public Stopwatch(OrgNetwork network, long seed, int permutations, double eps, double delta) {
        BetweennessRanking.share("eps", eps);
        BetweennessRanking.share("delta", delta);
        this.network = network;
        this.seed = seed;
        this.permutations = permutations;
        this.sampled = new SampledBetweenness(eps, delta);
    }

    /**
     * The time that a measure took.
     *
     * @param seconds the median of all repeats, of an even number the mean of the two in the middle
     * @param first the first repeat, with code not compiled yet
     * @param checksum the sum of all defined figures in the order of the catalogue, people, groups or pairs: the same for
     *     any number of threads and repeats
     */
    public record Timing(double seconds, double first, double checksum) {}

    /**
     * The measures of an id: one, or several where shapes share it ({@code ei}) or ids are joined by {@code +} to be
     * measured together, sharing what they share in a report; beside the catalogue {@code betweenness.sampled}.
     *
     * @throws UnanswerableException if there is no such id
     */
    public static List<Metric> metrics(String ids) {
        return metrics(ids, new SampledBetweenness(BetweennessRanking.EPS, BetweennessRanking.DELTA));
    }

    private static List<Metric> metrics(String ids, SampledBetweenness sampled) {
        List<Metric> found = new ArrayList<>();
        for (String id : ids.split("\\+", -1)) {
            int before = found.size();
            if (id.equals(SampledBetweenness.ID)) {
                found.add(sampled);
            }
            for (Class<? extends Metric> shape : SHAPES) {
                Metric metric = MetricCatalogue.find(shape, id);
                if (metric != null) {
                    found.add(metric);
                }
            }
            if (found.size() == before) {
                throw new UnanswerableException("measures", id, "an id of METRICS.md");
            }
        }
        return found;
    }

    /** How many threads kernels may use from now on in this process. */
    public static void useThreads(int threads) {
        Workers.atMost(threads);
    }

    /** Times measures one after the other, in the order asked for; {@code repeat} is 1 or more. */
    public Map<String, Timing> time(List<String> measures, int repeat, Progress progress) {
        Map<String, Timing> timings = new LinkedHashMap<>();
        int done = 0;
        for (String measure : measures) {
            progress.at(done++, measures.size(), measure);
            timings.put(measure, time(metrics(measure, sampled), repeat));
        }
        progress.at(done, measures.size(), "");
        return timings;
    }

    private Timing time(List<Metric> metrics, int repeat) {
        double[] seconds = new double[repeat];
        double checksum = 0;
        for (int i = 0; i < repeat; i++) {
            Measured fresh = new Measured(network.withTies(network.ties().alone()), seed, permutations);
            long begin = System.nanoTime();
            double sum = 0;
            for (Metric metric : metrics) {
                sum += sum(metric, fresh);
            }
            seconds[i] = (System.nanoTime() - begin) / 1e9;
            checksum = sum;
        }
        double first = seconds[0];
        Arrays.sort(seconds);
        return new Timing((seconds[repeat / 2] + seconds[(repeat - 1) / 2]) / 2, first, checksum);
    }

    private static double sum(Metric metric, Measured measured) {
        if (metric instanceof NetworkMetric one) {
            Figure figure = one.measure(measured);
            return figure.orElse(0);
        }
        Scores scores = metric instanceof PersonMetric person
                ? person.measure(measured)
                : metric instanceof GroupMetric group
                        ? group.measure(measured)
                        : ((MatrixMetric) metric).measure(measured);
        double sum = 0;
        for (int i = 0; i < scores.size(); i++) {
            sum += scores.defined(i) ? scores.valueOrNaN(i) : 0;
        }
        return sum;
    }
}
