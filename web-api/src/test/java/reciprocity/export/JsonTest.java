package reciprocity.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static ObjectNode everything() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("int", 7).put("long", 1L << 40).put("true", true).putNull("null");
        json.put("third", 1.0 / 3).put("tiny", 1e-300).put("whole", 2.0).put("float", 0.1f);
        json.put("big", BigInteger.TWO.pow(80)).put("exact", new BigDecimal("1.10"));
        json.put("text", "\u00c5sa \"x\" \\ </b> \u2028 \n \ud83d\ude00").put("", "no name");
        json.putObject("empty").putArray("none");
        json.putArray("list").add(1).addNull().add("a").addObject().put("deep", 0.5);
        return json;
    }

    @Test
    void aTreeIsWrittenAsTheMapperWritesIt() throws JsonProcessingException {
        assertThat(Json.text(everything())).isEqualTo(Json.mapper().writeValueAsString(everything()));
    }

    @Test
    void bytesAreTheTextInUtf8() {
        assertThat(new String(Json.bytes(everything()), StandardCharsets.UTF_8)).isEqualTo(Json.text(everything()));
    }

    @Test
    void whatIsNoTreeIsWrittenByTheMapper() {
        assertThat(Json.text(List.of(1, "a"))).isEqualTo("[1,\"a\"]");
        assertThat(Json.bytes(List.of(1))).asString(StandardCharsets.UTF_8).isEqualTo("[1]");
    }
}
