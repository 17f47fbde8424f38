package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theReadmeNamesEveryRuleWithItsSeverity() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(Stream.of(Rule.values())
                        .map(rule -> "| `%s` | %s |"
                                .formatted(rule.id(), rule.severity().name().toLowerCase(Locale.ROOT))))
                .allSatisfy(row -> assertThat(readme).contains(row));
    }
}
