package reciprocity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** Holds an answer against the written contract. */
public final class AnswerCheck {

    private AnswerCheck() {}

    /** Fails where a field is missing, unknown or mistyped. */
    public static void keeps(String schema, JsonNode answer) {
        assertThat(Contract.broken(schema, answer)).isEmpty();
    }
}
