package reciprocity.study;

import org.jspecify.annotations.Nullable;

/**
 * Which figure's rows are asked for.
 *
 * @param metric the id of a metric of the catalogue
 * @param person whose figure, for metrics of people
 * @param of the group whose figure, or which sends, for metrics of groups and of pairs of groups
 * @param to the group that receives, for metrics of pairs of groups
 */
public record EvidenceQuestion(
        String metric,
        @Nullable String person,
        @Nullable String of,
        @Nullable String to) {}
