package reciprocity.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private static List<String> lines(String json) throws JsonProcessingException {
        return JsonText.lines((ObjectNode) Json.mapper().readTree(json.replace('\'', '"')));
    }

    @Test
    void singleValuesStandInLines() throws JsonProcessingException {
        assertThat(lines("{'count': 3, 'modularity': 0.25, 'names': ['a', 'b']}"))
                .containsExactly("count       3", "modularity  0.2500", "names       a, b");
    }

    @Test
    void whatIsAlikeIsATable() throws JsonProcessingException {
        assertThat(
                        lines(
                                "{'pairs': [{'id': 'x', 'p': 0.5, 'of': {'n': 1}}, {'id': 'long', 'p': 1.0, 'of': {'n': 20}}]}"))
                .containsExactly("pairs", "  id    p       of.n", "  x     0.5000  1", "  long  1.0000  20");
        assertThat(lines("{'groups': {'S': {'n': 3}, 'E': {'n': 12}}}"))
                .containsExactly("groups", "     n", "  S  3", "  E  12");
    }

    @Test
    void anUndefinedFigureIsItsReason() throws JsonProcessingException {
        assertThat(lines("{'tests': [{'id': 'ei', 'p': null}], 'q': null,"
                        + " 'reasons': {'tests': {'ei': {'p': 'NO_TIES'}}, 'q': 'SUPPRESSED'}}"))
                .containsExactly("q  SUPPRESSED", "", "tests", "  id  p", "  ei  NO_TIES");
    }

    @Test
    void listsOfListsAreLines() throws JsonProcessingException {
        assertThat(lines("{'components': [['a', 'b'], ['c']]}")).containsExactly("components", "  a, b", "  c");
    }

    @Test
    void theParametersStandAtTheEnd() throws JsonProcessingException {
        assertThat(lines("{'n': 1, 'parameters': {'tie': ['advice'], 'minWeight': null, 'seed': 7}}"))
                .containsExactly("n  1", "", "Made with: tie advice; seed 7");
    }
}
