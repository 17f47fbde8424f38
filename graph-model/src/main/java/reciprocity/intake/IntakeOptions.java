package reciprocity.intake;

import org.jspecify.annotations.Nullable;

/**
 * How files are read.
 *
 * @param mode which rules hold
 * @param name the name of the survey where {@code survey.json} gives none; null for "Survey"
 * @param withManager in {@link Mode#AS_FILED}: whether the roster's column {@code manager} becomes ties of a kind
 *     {@code manager}, where the ties have no such kind; always so in {@link Mode#BY_MEANING}
 * @param columns what columns mean whose header does not say so
 */
public record IntakeOptions(Mode mode, @Nullable String name, boolean withManager, ColumnChoice columns) {

    /** Which rules hold. */
    public enum Mode {
        /**
         * Ties exactly as the file has them, for {@code metrics}: no rules on reporting, scales or thresholds; negative
         * weights are accepted.
         */
        AS_FILED,
        /** Ties by what their kinds mean, for everything else; a broken rule is an error. */
        BY_MEANING
    }

    /** Options without ties from the column {@code manager} in {@link Mode#AS_FILED}. */
    public IntakeOptions(Mode mode, @Nullable String name) {
        this(mode, name, false, ColumnChoice.none());
    }

    /** Ties by what their kinds mean. */
    public static IntakeOptions byMeaning() {
        return new IntakeOptions(Mode.BY_MEANING, null);
    }

    /** Ties exactly as the file has them. */
    public static IntakeOptions asFiled() {
        return new IntakeOptions(Mode.AS_FILED, null);
    }

    /** The same with a name for surveys that have none. */
    public IntakeOptions named(@Nullable String otherName) {
        return new IntakeOptions(mode, otherName, withManager, columns);
    }

    /** The same with columns that mean what somebody chose. */
    public IntakeOptions choosing(ColumnChoice choice) {
        return new IntakeOptions(mode, name, withManager, choice);
    }

    /** The same with the column {@code manager} read as ties. */
    public IntakeOptions readingManagers() {
        return new IntakeOptions(mode, name, true, columns);
    }

    boolean byMeaningRules() {
        return mode == Mode.BY_MEANING;
    }

    boolean readsManagers() {
        return withManager || byMeaningRules();
    }
}
