package reciprocity.study;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.centrality.PageRank;
import reciprocity.analysis.centrality.SampledBetweenness;
import reciprocity.analysis.jgrapht.JGraphTView;
import reciprocity.analysis.kernel.RandomGather;
import reciprocity.analysis.kernel.TeleportingWalk;
import reciprocity.analysis.kernel.Workers;
import reciprocity.analysis.metric.Draws;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.MatrixMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.TieGraph;

/**
 * How long measures take, each by itself: every repeat begins with the ties in their three orders and nothing else, so that
 * nothing that an earlier measure or repeat has found is used again. Only what the measure needs is computed.
 */
public final class Stopwatch {

    private static final List<Class<? extends Metric>> SHAPES =
            List.of(NetworkMetric.class, PersonMetric.class, GroupMetric.class, MatrixMetric.class);

    private static final int GATHERS = 50;

    private final OrgNetwork network;
    private final long seed;
    private final Draws draws;
    private final SampledBetweenness sampled;

    /**
     * @param network what is measured
     * @param question where chance begins, and how many shuffles a significance test draws
     * @param eps the widest bound of {@code betweenness.sampled}
     * @param delta the chance that one of its bounds does not hold
     * @throws UnanswerableException if eps or delta is not between 0 and 1
     */
    public Stopwatch(OrgNetwork network, Question question, double eps, double delta) {
        BetweennessRanking.share("eps", eps);
        BetweennessRanking.share("delta", delta);
        this.network = network;
        this.seed = question.seed();
        this.draws = question.draws();
        this.sampled = new SampledBetweenness(eps, delta);
    }

    /**
     * The time that a measure took.
     *
     * @param seconds the median of all repeats, of an even number the mean of the two in the middle
     * @param first the first repeat, with code not compiled yet
     * @param processor the median processor time in seconds of all threads together, compilers and the collector of memory
     *     left out: what counts where other programs share the machine
     * @param checksum the sum of all defined figures in the order of the catalogue, people, groups or pairs: the same for
     *     any number of threads and repeats
     */
    public record Timing(double seconds, double first, double processor, double checksum) {}

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
                throw UnknownMeasure.refused(id);
            }
        }
        return found;
    }

    /**
     * How near the measures that look at every tie again and again come to the least that looking takes.
     *
     * @param perSecond how many ties a second a kernel looks at that does nothing but fetch and add up
     * @param shares by measure, of those timed: how many ties it looks at in a second over {@code perSecond}
     */
    public record Gather(double perSecond, Map<String, Double> shares) {
        public Gather {
            shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        }
    }

    /** The best of several sweeps that only fetch and add up, on the same rows and threads. */
    public Gather gather(Map<String, Timing> timings) {
        TieGraph ties = network.ties();
        double[] numbers = new double[ties.people()];
        Arrays.setAll(numbers, person -> 1.0 / (1 + ties.out().degree(person)));
        long best = Long.MAX_VALUE;
        double sum = 0;
        for (int i = 0; i < GATHERS; i++) {
            long begin = System.nanoTime();
            sum += RandomGather.sum(ties.in(), numbers);
            best = Math.min(best, Math.max(1L, System.nanoTime() - begin));
        }
        double perSecond = Double.isNaN(sum) ? 0 : ties.ties() * 1e9 / best;
        Map<String, Double> shares = new LinkedHashMap<>();
        Timing pagerank = timings.get("pagerank");
        if (pagerank != null) {
            double sweeps = TeleportingWalk.sweeps(ties.out(), ties.in(), PageRank.DAMPING, false);
            shares.put("pagerank", sweeps * ties.ties() / pagerank.seconds() / perSecond);
        }
        Timing betweenness = timings.get("betweenness");
        if (betweenness != null) {
            double looks = 2.0 * ties.people() * ties.ties();
            shares.put("betweenness", looks / betweenness.seconds() / perSecond);
        }
        return new Gather(perSecond, shares);
    }

    /**
     * The memory of the ties as kernels read them.
     *
     * @param graph bytes a tie of the three orders with their weights: out, in and either way, offsets included
     * @param view bytes a tie by which the heap grows with JGraphT's view of them
     */
    public record Memory(double graph, double view) {}

    /** The memory of the ties, over their number; the arrays are counted, what the view adds is measured. */
    public Memory memory() {
        TieGraph ties = network.ties();
        double count = Math.max(1, ties.ties());
        long before = held();
        Graph<Integer, Integer> view = JGraphTView.directed(ties);
        double more = Math.max(0, held() - before);
        return new Memory(ties.bytes() / count, view.vertexSet().isEmpty() ? 0 : more / count);
    }

    /** The bytes that the heap holds once nothing is left to collect. */
    private static long held() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
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
        double[] processor = new double[repeat];
        double checksum = 0;
        for (int i = 0; i < repeat; i++) {
            Measured fresh = new Measured(network.withTies(network.ties().alone()), seed, draws);
            long before = processorTime();
            long begin = System.nanoTime();
            double sum = 0;
            for (Metric metric : metrics) {
                sum += sum(metric, fresh);
            }
            seconds[i] = (System.nanoTime() - begin) / 1e9;
            processor[i] = Math.max(0, processorTime() - before) / 1e9;
            checksum = sum;
        }
        return new Timing(median(seconds.clone()), seconds[0], median(processor), checksum);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return (values[values.length / 2] + values[(values.length - 1) / 2]) / 2;
    }

    /** What the threads that there are have had of the processors until now, in nanoseconds. */
    private static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds())
                .map(threads::getThreadCpuTime)
                .map(time -> Math.max(0, time))
                .sum();
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
