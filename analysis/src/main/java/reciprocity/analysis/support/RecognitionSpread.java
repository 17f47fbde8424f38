package reciprocity.analysis.support;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.significance.Autocorrelation;
import reciprocity.analysis.significance.LabelPermutation;
import reciprocity.analysis.significance.Significance;
import reciprocity.graph.Rows;
import reciprocity.graph.TieLayers;

/**
 * Whether recognition spreads: among those who recognized nobody in the first wave, whether those who began by the second had
 * more people around them who already did. A person's exposure is the share of those tied to the person by support, either
 * way, in the first wave who recognized somebody then. Only people who answered both waves; who had nobody around is left out.
 * Chance hands out anew who of them began. What goes together is told: people also choose whom they are close to.
 *
 * <p>Sources: Valente, T. W. (1995), Network models of the diffusion of innovations (exposure); Moran (1950),
 * doi:10.2307/2332142.
 *
 * @param silent how many recognized nobody in the first wave and had somebody around
 * @param began how many of them recognize somebody in the second
 * @param exposureOfBegun mean exposure of those who began, in [0, 1]; NOT_ASSESSABLE where none did
 * @param exposureOfOthers mean exposure of those who did not; NOT_ASSESSABLE where all began
 * @param difference the first less the second, in [-1, 1], with what chance gives; NOT_ASSESSABLE where no answer of a wave is
 *     about recognition, or all or none began
 * @param alike Moran's I in the second wave: whether people tied by support are alike in recognizing somebody
 */
public record RecognitionSpread(
        int silent,
        int began,
        Figure exposureOfBegun,
        Figure exposureOfOthers,
        Significance difference,
        Significance alike) {

    private static final String METHOD = "who began, permuted among those who might have";

    /**
     * Compares two waves of the same people.
     *
     * @param then whom each person recognized in the first wave
     * @param later whom each person recognized in the second
     * @param around who is tied by support in the first wave, either way
     * @param aroundLater the same in the second
     */
    static RecognitionSpread of(Rows then, Rows later, Rows around, Rows aroundLater, int shuffles, long seed) {
        boolean asked = then.entries() > 0 && later.entries() > 0;
        int[] might = IntStream.range(0, then.people())
                .filter(person -> asked && then.degree(person) == 0 && around.degree(person) > 0)
                .toArray();
        double[] exposure = Arrays.stream(might)
                .mapToDouble(person -> exposure(around, person, then))
                .toArray();
        int[] begun = Arrays.stream(might)
                .map(person -> later.degree(person) > 0 ? 1 : 0)
                .toArray();
        double[] gives = new double[later.people()];
        Arrays.setAll(gives, person -> later.degree(person) > 0 ? 1 : 0);
        int began = Arrays.stream(begun).sum();
        return new RecognitionSpread(
                might.length,
                began,
                mean(exposure, begun, 1),
                mean(exposure, begun, 0),
                compared(exposure, begun, shuffles, seed),
                Autocorrelation.moran(aroundLater, gives, shuffles, seed));
    }

    /** Whom each person recognized. */
    static Rows recognition(TieLayers layers, List<String> kinds) {
        return layers.network(kinds, answer -> Recognition.names(Acts.act(answer)))
                .ties()
                .out();
    }

    private static double exposure(Rows around, int person, Rows then) {
        int seen = 0;
        for (int at = around.begin(person); at < around.end(person); at++) {
            seen += then.degree(around.neighbour(at)) > 0 ? 1 : 0;
        }
        return (double) seen / around.degree(person);
    }

    private static Figure mean(double[] exposure, int[] begun, int which) {
        double sum = 0;
        int people = 0;
        for (int i = 0; i < begun.length; i++) {
            sum += begun[i] == which ? exposure[i] : 0;
            people += begun[i] == which ? 1 : 0;
        }
        return people == 0 ? Figure.undefined(Reason.NOT_ASSESSABLE) : Figure.of(sum / people);
    }

    private static Significance compared(double[] exposure, int[] begun, int shuffles, long seed) {
        Figure some = mean(exposure, begun, 1);
        Figure others = mean(exposure, begun, 0);
        if (!some.defined() || !others.defined()) {
            return Significance.none(METHOD, Figure.undefined(Reason.NOT_ASSESSABLE), seed);
        }
        double observed = some.value() - others.value();
        return new LabelPermutation(begun, 2, shuffles, seed)
                .atLeast(
                        new double[] {observed},
                        () -> (order, figures) ->
                                figures[0] = mean(exposure, order, 1).value()
                                        - mean(exposure, order, 0).value(),
                        begun.length)
                .significance(0, Figure.of(observed), METHOD, seed);
    }
}
