package reciprocity.intake;

import org.jspecify.annotations.Nullable;

/**
 * How one column of a file was read.
 *
 * @param header its header as written
 * @param field the usual header of the field it was read as, or null for a further attribute
 */
public record ColumnReading(String header, @Nullable String field) {}
