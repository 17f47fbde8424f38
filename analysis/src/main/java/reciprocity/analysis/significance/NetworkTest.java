package reciprocity.analysis.significance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import reciprocity.analysis.kernel.Workers;
import reciprocity.analysis.metric.Draws;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.graph.TieGraph;

/**
 * Measures a network and networks laid by chance alike, figure by figure. Any number of figures share the same draws. Each
 * draw costs one null network and one measuring.
 */
public final class NetworkTest {

    /**
     * A figure to be compared with chance.
     *
     * @param id its name
     * @param side which tail the question is about
     * @param figure how it is measured
     */
    public record Subject(String id, Side side, Function<Measured, Figure> figure) {

        /** A metric of the catalogue. */
        public static Subject of(NetworkMetric metric, Side side) {
            return new Subject(metric.id(), side, metric::measure);
        }
    }

    /** How many networks are drawn however large they are, where nobody names a number. */
    public static final int LEAST = 99;

    private static final long WORK = 1_000_000_000;
    private static final int BLOCKS = 4;

    private NetworkTest() {}

    /**
     * Compares figures of a network with those of networks laid by chance; as many as {@link Measured#draws()} says.
     *
     * @param measured the network with its seed and number of draws
     * @param chance what the other networks keep of it
     * @param subjects the figures, one family
     */
    public static Family compare(Measured measured, NullNetworks chance, List<Subject> subjects) {
        return Family.of(chance.method(), singles(measured, chance, subjects));
    }

    /**
     * The same for several families on the same draws, each corrected by itself.
     *
     * @param families the figures of each family
     * @return a family for each list, in order
     */
    public static List<Family> compareEach(Measured measured, NullNetworks chance, List<List<Subject>> families) {
        List<Family.Single> all = singles(
                measured, chance, families.stream().flatMap(List::stream).toList());
        List<Family> compared = new ArrayList<>();
        int begin = 0;
        for (List<Subject> subjects : families) {
            compared.add(Family.of(chance.method(), all.subList(begin, begin + subjects.size())));
            begin += subjects.size();
        }
        return compared;
    }

    /**
     * How many networks are drawn.
     *
     * @param costOfOne about how many steps it takes to draw and measure one
     * @param figures how many figures are compared on them
     */
    public static int draws(Draws draws, long costOfOne, int figures) {
        return draws.number(WORK, costOfOne, figures, LEAST);
    }

    private static List<Family.Single> singles(Measured measured, NullNetworks chance, List<Subject> subjects) {
        List<Figure> observed = subjects.stream()
                .map(subject -> subject.figure().apply(measured))
                .toList();
        double[] values = observed.stream()
                .mapToDouble(figure -> figure.orElse(Double.NaN))
                .toArray();
        long cost =
                chance.stepsOfOne() + 20L * (measured.people() + measured.ties().ties());
        int draws = draws(measured.draws(), cost, subjects.size());
        // Where networks are so costly that fewer are drawn, blocks are smaller, so that threads share these too.
        int block = draws < measured.draws().most() ? Math.min(Blocks.BLOCK, draws / BLOCKS + 1) : Blocks.BLOCK;
        Tally tally =
                Blocks.tally(draws, block, measured.seed(), cost, values, () -> drawing(measured, chance, subjects));
        PermutationResult result = new PermutationResult(tally, false);
        List<Family.Single> singles = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Significance significance = result.significance(i, observed.get(i), chance.method(), measured.seed());
            singles.add(new Family.Single(subjects.get(i).id(), subjects.get(i).side(), significance));
        }
        return singles;
    }

    private static Blocks.Draws drawing(Measured measured, NullNetworks chance, List<Subject> subjects) {
        double[] figures = new double[subjects.size()];
        return (from, draws, tally) -> {
            Supplier<TieGraph> next = chance.begin(from);
            for (int draw = 0; draw < draws; draw++) {
                Workers.checkCancelled();
                Measured drawn = new Measured(measured.network().withTies(next.get()), measured.seed(), 1);
                for (int i = 0; i < figures.length; i++) {
                    figures[i] = subjects.get(i).figure().apply(drawn).orElse(Double.NaN);
                }
                tally.count(figures);
            }
        };
    }
}
