package reciprocity.analysis.support;

import reciprocity.analysis.metric.Draws;
import reciprocity.analysis.significance.Entries;
import reciprocity.analysis.significance.Qap;
import reciprocity.analysis.significance.Significance;
import reciprocity.graph.Reading;
import reciprocity.graph.TieLayers;
import reciprocity.model.Survey;
import reciprocity.model.TieMeaning;

/**
 * What of support is held against chance, apart from {@link Support} because it takes most of the time and few ask for it.
 *
 * <p>Source: Krackhardt, D. (1988), doi:10.1016/0378-8733(88)90004-4.
 *
 * @param trust whether trust goes with support
 * @param withChart QAP correlation of support with who reports to whom; NO_TIES without a chart
 */
public record SupportChance(TrustWithSupport trust, Significance withChart) {

    /**
     * Both tests of a survey.
     *
     * @param survey the survey
     * @param reading the kinds that count as support (none: those that mean it), and the column that people are grouped by
     * @param draws how many orders of people are drawn
     * @param seed where chance begins
     * @throws IllegalArgumentException if the survey has no such kind or column
     */
    public static SupportChance of(Survey survey, Reading reading, Draws draws, long seed) {
        TieLayers layers = TieLayers.inside(survey, reading);
        return new SupportChance(
                TrustWithSupport.of(survey, reading, draws, seed),
                Qap.correlation(
                        layers.network(Support.kinds(survey, reading)).ties(),
                        layers.network(TieMeaning.REPORTING).ties(),
                        Entries.TIES,
                        draws,
                        seed));
    }
}
