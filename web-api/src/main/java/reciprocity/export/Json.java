package reciprocity.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The one way in which this product writes JSON: fields in their own order, numbers in full, nothing guessed. */
public final class Json {

    /** Apart, so that nobody pays for the mapper who only writes trees. */
    private static final class Mapper {
        static final ObjectMapper ONE = JsonMapper.builder()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
    }

    private Json() {}

    /** The one mapper. */
    public static ObjectMapper mapper() {
        return Mapper.ONE;
    }

    /** A value as UTF-8 bytes without line breaks. */
    public static byte[] bytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            write(value, text);
        } catch (IOException e) {
            throw new IllegalStateException("a value of ours is no JSON", e);
        }
        return bytes.toByteArray();
    }

    /** A value as one line of text. */
    public static String text(Object value) {
        StringWriter text = new StringWriter(1 << 12);
        try {
            write(value, text);
        } catch (IOException e) {
            throw new IllegalStateException("a value of ours is no JSON", e);
        }
        return text.toString();
    }

    private static void write(Object value, Writer text) throws IOException {
        if (value instanceof JsonNode node) {
            NodeWriter.write(node, text);
        } else {
            Mapper.ONE.writeValue(text, value);
        }
    }
}
