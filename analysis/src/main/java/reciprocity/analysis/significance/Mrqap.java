package reciprocity.analysis.significance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.kernel.PartialFit;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.TieGraph;

/**
 * Regression of one layer of ties on others, over ordered pairs of different people, with p by double semi-partialling: of
 * each explaining layer only what the others leave unexplained is permuted, rows and columns together, and t is compared. Up
 * to seven people all orders are looked at.
 *
 * <p>Source: Dekker, D., Krackhardt, D., Snijders, T. A. B. (2007), Sensitivity of MRQAP tests to collinearity and
 * autocorrelation conditions, doi:10.1007/s11336-007-9016-1.
 */
public final class Mrqap {

    /** The largest number of people: the method looks at every pair in every shuffle. */
    public static final int MOST_PEOPLE = 2_000;

    private static final String METHOD = "MRQAP, double semi-partialling, t compared; two-sided: |t|";
    private static final String INTERCEPT = "intercept";

    private final int people;
    private final double[] outcome;
    private final List<String> names = new ArrayList<>();
    private final List<double[]> columns = new ArrayList<>();
    private final int shuffles;
    private final long seed;

    /**
     * A fitted regression.
     *
     * @param coefficients the intercept, then the layers as given
     * @param rSquared the share of variance explained, in [0, 1]
     * @param adjusted the same corrected for the number of layers; may be negative
     * @param pairs how many ordered pairs it stands on
     */
    public record Regression(List<Coefficient> coefficients, Figure rSquared, Figure adjusted, long pairs) {
        public Regression {
            coefficients = List.copyOf(coefficients);
        }
    }

    /**
     * One coefficient.
     *
     * @param name the layer
     * @param estimate its least squares coefficient, in outcome entries per entry
     * @param significance its t with what chance gives
     * @param q the two-sided p for the family of layers (Benjamini and Hochberg); the intercept is no part of it
     */
    public record Coefficient(String name, Figure estimate, Significance significance, Figure q) {}

    private Mrqap(TieGraph outcome, Map<String, TieGraph> layers, Entries entries, int shuffles, long seed) {
        this.people = outcome.people();
        this.outcome = entries.matrix(outcome);
        this.shuffles = shuffles;
        this.seed = seed;
        double[] ones = new double[people * people];
        Arrays.fill(ones, 1);
        for (int person = 0; person < people; person++) {
            ones[person * people + person] = 0;
        }
        names.add(INTERCEPT);
        columns.add(ones);
        layers.forEach((name, layer) -> {
            names.add(name);
            columns.add(entries.matrix(layer));
        });
    }

    /**
     * Fits and tests. O(n^2) a shuffle and pair of layers.
     *
     * <p>Undefined: TOO_FEW_NODES where there are no more pairs than coefficients; CONSTANT for t where the other layers
     * leave nothing to explain; NOT_ASSESSABLE for a layer that follows from the others, and for t where the fit is perfect.
     *
     * @param outcome the layer explained
     * @param layers the explaining layers by name, of the same people in the same order; iterated in the map's order
     * @param entries ties or weights
     * @param shuffles how many orders are drawn for each coefficient where there are too many (B)
     * @param seed where chance begins
     * @throws IllegalArgumentException if the layers are not of equally many people, or these are more than
     *     {@value #MOST_PEOPLE}
     */
    public static Regression regress(
            TieGraph outcome, Map<String, TieGraph> layers, Entries entries, int shuffles, long seed) {
        if (outcome.people() > MOST_PEOPLE) {
            throw new IllegalArgumentException("%d people; MRQAP looks at all pairs and takes at most %d"
                    .formatted(outcome.people(), MOST_PEOPLE));
        }
        layers.forEach((name, layer) -> {
            if (layer.people() != outcome.people()) {
                throw new IllegalArgumentException("layer '%s' has %d people, the outcome has %d"
                        .formatted(name, layer.people(), outcome.people()));
            }
        });
        return new Mrqap(outcome, layers, entries, shuffles, seed).regression();
    }

    private Regression regression() {
        List<Figure> estimates = new ArrayList<>();
        List<Family.Single> tests = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            PartialFit fit = apart(column);
            estimates.add(estimate(fit));
            tests.add(new Family.Single(names.get(column), Side.TWO_SIDED, significance(fit)));
        }
        Family family = Family.of(METHOD, tests.subList(1, tests.size()));
        List<Coefficient> coefficients = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            Figure q = column == 0
                    ? Figure.undefined(Reason.NOT_ASSESSABLE)
                    : family.tests().get(column - 1).q();
            coefficients.add(new Coefficient(
                    names.get(column), estimates.get(column), tests.get(column).significance(), q));
        }
        return explained(coefficients);
    }

    private PartialFit apart(int column) {
        List<double[]> others = new ArrayList<>(columns);
        double[] one = others.remove(column);
        return new PartialFit(people, outcome, one, others);
    }

    private static Figure estimate(PartialFit fit) {
        if (fit.degreesOfFreedom() < 1) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        return fit.adds() ? Figure.of(fit.coefficient()) : Figure.undefined(Reason.NOT_ASSESSABLE);
    }

    private Significance significance(PartialFit fit) {
        int[] order = new int[people];
        Arrays.setAll(order, i -> i);
        Figure statistic = statistic(fit, order);
        if (!statistic.defined()) {
            return Significance.none(METHOD, statistic, seed);
        }
        double correlation = fit.correlation(order);
        // t grows with the partial correlation, which is finite even where chance gives a perfect fit: p is its p.
        PermutationResult chance = new LabelPermutation(order, people, shuffles, seed)
                .atLeast(
                        new double[] {correlation, Math.abs(correlation), statistic.value()},
                        () -> (places, figures) -> {
                            figures[0] = fit.correlation(places);
                            figures[1] = Math.abs(figures[0]);
                            figures[2] = fit.t(figures[0]);
                        },
                        (long) people * people * columns.size());
        Significance t = chance.significance(2, statistic, METHOD, seed);
        return new Significance(
                METHOD,
                statistic,
                t.nullMean(),
                t.nullSd(),
                t.nullLeast(),
                t.nullGreatest(),
                Figure.of(chance.p(0)),
                Figure.of(chance.lower(0)),
                Figure.of(chance.p(1)),
                t.draws(),
                t.undefinedDraws(),
                seed,
                t.exact());
    }

    private static Figure statistic(PartialFit fit, int[] order) {
        if (fit.degreesOfFreedom() < 1) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        if (!fit.adds()) {
            return Figure.undefined(Reason.NOT_ASSESSABLE);
        }
        if (!fit.leaves()) {
            return Figure.undefined(Reason.CONSTANT);
        }
        double t = fit.t(fit.correlation(order));
        return Double.isNaN(t) ? Figure.undefined(Reason.NOT_ASSESSABLE) : Figure.of(t);
    }

    private Regression explained(List<Coefficient> coefficients) {
        long pairs = (long) people * (people - 1);
        PartialFit full = apart(columns.size() - 1);
        PartialFit mean = new PartialFit(people, outcome, new double[outcome.length], columns.subList(0, 1));
        Reason reason = full.degreesOfFreedom() < 1 ? Reason.TOO_FEW_NODES : mean.leaves() ? null : Reason.CONSTANT;
        if (reason != null) {
            return new Regression(coefficients, Figure.undefined(reason), Figure.undefined(reason), pairs);
        }
        double left = full.squaresLeft() / mean.squaresLeft();
        double adjusted = 1 - left * mean.degreesOfFreedom() / full.degreesOfFreedom();
        return new Regression(coefficients, Figure.of(1 - left), Figure.of(adjusted), pairs);
    }
}
