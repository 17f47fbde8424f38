package reciprocity.analysis.report;

import reciprocity.analysis.metric.Draws;

/**
 * Chance and thresholds of a report.
 *
 * @param seed where chance begins
 * @param draws how many shuffles a significance test draws
 * @param minimumGroup the smallest group of which figures are shown
 */
public record ReportSettings(long seed, Draws draws, int minimumGroup) {

    public ReportSettings {
        if (minimumGroup < 1) {
            throw new IllegalArgumentException("minimumGroup is %d; it must be 1 or more".formatted(minimumGroup));
        }
    }

    /** Settings with so many shuffles, whatever they cost. */
    public ReportSettings(long seed, int permutations, int minimumGroup) {
        this(seed, Draws.asked(permutations), minimumGroup);
    }
}
