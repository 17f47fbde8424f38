package reciprocity.analysis.significance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import reciprocity.analysis.kernel.Workers;
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

    private NetworkTest() {}

    /**
     * Compares figures of a network with those of networks laid by chance; as many as {@link Measured#permutations()} says.
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

    private static List<Family.Single> singles(Measured measured, NullNetworks chance, List<Subject> subjects) {
        List<Figure> observed = subjects.stream()
                .map(subject -> subject.figure().apply(measured))
                .toList();
        double[] values = observed.stream()
                .mapToDouble(figure -> figure.orElse(Double.NaN))
                .toArray();
        long cost =
                chance.stepsOfOne() + 20L * (measured.people() + measured.ties().ties());
        Tally tally = Blocks.tally(
                measured.permutations(), measured.seed(), cost, values, () -> drawing(measured, chance, subjects));
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
