package reciprocity.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a survey's files lie.
 *
 * @param people the roster, CSV or XLSX
 * @param ties the answers, CSV or XLSX
 * @param survey the declaration {@code survey.json}, or null where there is none
 */
public record SurveyFiles(Path people, Path ties, @Nullable Path survey) {}
