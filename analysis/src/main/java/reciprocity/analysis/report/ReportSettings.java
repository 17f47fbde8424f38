package reciprocity.analysis.report;

/**
 * Chance and thresholds of a report.
 *
 * @param seed where chance begins
 * @param permutations how many shuffles a significance test draws
 * @param minimumGroup the smallest group of which figures are shown
 */
public record ReportSettings(long seed, int permutations, int minimumGroup) {

    public ReportSettings {
        if (permutations < 1 || minimumGroup < 1) {
            throw new IllegalArgumentException("permutations is %d and minimumGroup %d; both must be 1 or more"
                    .formatted(permutations, minimumGroup));
        }
    }
}
