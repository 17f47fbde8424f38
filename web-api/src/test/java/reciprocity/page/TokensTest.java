package reciprocity.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text stands at least 4.5 : 1 from its ground and marks at least 3 : 1, in both schemes (WCAG 2.2, 1.4.3 and 1.4.11). */
class TokensTest {

    private static final Path TOKENS = Path.of("src/main/resources/web/css/tokens.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9]+): (#[0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textIsReadable(boolean dark) throws IOException {
        Map<String, String> tokens = tokens(dark);
        for (String ground : new String[] {"bg", "surface", "sunk", "map"}) {
            for (String text : new String[] {"ink", "ink2", "ink3", "link"}) {
                check(tokens, text, ground, TEXT);
            }
        }
        check(tokens, "onsel", "sel", TEXT);
        check(tokens, "ok", "okbg", TEXT);
        check(tokens, "care", "carebg", TEXT);
        IntStream.rangeClosed(1, 4).forEach(step -> check(tokens, "ink", "s" + step, TEXT));
        IntStream.rangeClosed(1, 7).forEach(step -> check(tokens, "d" + step + "t", "d" + step, TEXT));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void marksAreVisible(boolean dark) throws IOException {
        Map<String, String> tokens = tokens(dark);
        check(tokens, "control", "surface", MARK);
        check(tokens, "control", "bg", MARK);
        IntStream.rangeClosed(0, 10).forEach(category -> check(tokens, "c" + category, "map", MARK));
        IntStream.rangeClosed(1, 4).forEach(step -> check(tokens, "m" + step, "map", MARK));
    }

    private static void check(Map<String, String> tokens, String mark, String ground, double least) {
        assertThat(contrast(tokens.getOrDefault(mark, ""), tokens.getOrDefault(ground, "")))
                .as("%s on %s", mark, ground)
                .isGreaterThanOrEqualTo(least);
    }

    static Map<String, String> tokens(boolean dark) throws IOException {
        String[] schemes = Files.readString(TOKENS, StandardCharsets.UTF_8).split("prefers-color-scheme: dark", -1);
        assertThat(schemes).hasSize(2);
        Map<String, String> tokens = new HashMap<>();
        for (int scheme = 0; scheme <= (dark ? 1 : 0); scheme++) {
            for (Matcher found = TOKEN.matcher(schemes[scheme]); found.find(); ) {
                tokens.put(found.group(1), found.group(2));
            }
        }
        return tokens;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
