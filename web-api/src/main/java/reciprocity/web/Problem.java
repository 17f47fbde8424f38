package reciprocity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type {@code urn:reciprocity:problem:} and a stable word
 * @param title the same for every problem of this type
 * @param status the HTTP status
 * @param detail what happened this time, and what to do
 * @param instance the path that was called
 * @param errors what is wrong in files or parameters, one by one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable List<FieldError> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One thing wrong: in a row of a file, or in a parameter, which is then the column. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldError(
            @Nullable String file,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String value,
            @Nullable String rule,
            @Nullable String message) {}

    static Problem of(String slug, String title, int status, String detail) {
        return new Problem("urn:reciprocity:problem:" + slug, title, status, detail, null, null);
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, errors);
    }

    Problem with(List<FieldError> wrong) {
        return new Problem(type, title, status, detail, instance, List.copyOf(wrong));
    }
}
