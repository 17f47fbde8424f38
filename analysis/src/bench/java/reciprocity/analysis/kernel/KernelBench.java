package reciprocity.analysis.kernel;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import reciprocity.graph.TieGraph;

/** How long single kernels take on made-up organizations of 11 ties a person, with code compiled and caches warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class KernelBench {

    /** How many people the organization has. */
    @Param({"10000", "100000"})
    public int people;

    /** How many threads kernels may use. */
    @Param({"1", "2"})
    public int threads;

    private TieGraph ties = TieGraph.builder(0).build();
    private double[] numbers = {};

    /** Draws the organization. */
    @Setup(Level.Trial)
    public void draw() {
        Workers.atMost(threads);
        ties = RandomGraphs.organization(people, 11 * people, 1);
        numbers = new double[people];
        for (int person = 0; person < people; person++) {
            numbers[person] = 1.0 / (1 + ties.out().degree(person));
        }
    }

    @Benchmark
    public double gather() {
        return RandomGather.sum(ties.in(), numbers);
    }

    @Benchmark
    public double[] pageRank() {
        return TeleportingWalk.of(ties.out(), ties.in(), 0.85, false);
    }

    @Benchmark
    public int[] leiden() {
        return Leiden.of(ties.either(), 1, 1);
    }

    @Benchmark
    public double[] constraint() {
        return EgoNetworks.ofTies(ties.either(), ties.out(), ties.in()).constraint();
    }

    @Benchmark
    public long triangles() {
        return Triangles.of(ties).total();
    }

    @Benchmark
    public int[] cores() {
        return CoreNumbers.of(ties.either());
    }

    @Benchmark
    public void components(Blackhole sink) {
        sink.consume(StrongComponents.of(ties));
        sink.consume(WeakComponents.of(ties));
    }

    @Benchmark
    public int cutPoints() {
        return CutPoints.of(ties.either()).bridges();
    }

    @Benchmark
    public void eigenvector(Blackhole sink) {
        sink.consume(SpectralLimit.undirected(ties.either()));
    }

    @Benchmark
    public int drawnPaths() {
        return BetweennessSample.of(ties.out(), ties.in(), 0.01, 0.1, 1, 1).draws();
    }
}
