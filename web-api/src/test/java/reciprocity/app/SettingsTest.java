package reciprocity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.cli.SettingsException;

class SettingsTest {

    @TempDir
    private Path folder;

    private Settings of(Map<String, String> given, Map<String, String> environment) {
        return Settings.of(given, environment, folder);
    }

    @Test
    void withoutAnythingItListensOnThisMachineAlone() {
        Settings settings = of(Map.of(), Map.of());
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(7070);
        assertThat(settings.neo4jUri()).isNull();
        assertThat(settings.token()).isNull();
    }

    @Test
    void optionsStandAboveTheEnvironmentAndThatAboveTheFile() throws IOException {
        Files.writeString(folder.resolve(Settings.FILE), "RECIPROCITY_PORT=1\nNEO4J_USER=file\nNEO4J_DATABASE=file\n");
        Settings settings =
                of(Map.of("RECIPROCITY_PORT", "3"), Map.of("RECIPROCITY_PORT", "2", "NEO4J_USER", "environment"));
        assertThat(settings.port()).isEqualTo(3);
        assertThat(settings.neo4jUser()).isEqualTo("environment");
        assertThat(settings.neo4jDatabase()).isEqualTo("file");
    }

    @Test
    void aMisspeltNameInTheFileIsRefused() throws IOException {
        Files.writeString(folder.resolve(Settings.FILE), "NEO4J_URL=bolt://x\n");
        assertThatThrownBy(() -> of(Map.of(), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("NEO4J_URL");
    }

    @Test
    void secretsAreNeverShown() {
        Settings settings = of(
                Map.of(),
                Map.of(
                        "NEO4J_PASSWORD",
                        "hush-hush",
                        "RECIPROCITY_TOKEN",
                        "0123456789abcdef",
                        "NEO4J_URI",
                        "bolt://h"));
        assertThat(settings.toString())
                .doesNotContain("hush", "0123456789abcdef")
                .contains("bolt://h");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0.0", "192.168.1.5", "::", "example.org", "127.0.0.1.example.org", "localhost.example.org"})
    void listeningFurtherNeedsAToken(String host) {
        assertThatThrownBy(() -> of(Map.of("RECIPROCITY_HOST", host), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("RECIPROCITY_TOKEN");
        assertThat(of(Map.of("RECIPROCITY_HOST", host), Map.of("RECIPROCITY_TOKEN", "0123456789abcdef"))
                        .host())
                .isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECIPROCITY_LEADER_TOKEN", "RECIPROCITY_RESEARCHER_TOKEN"})
    void aTokenOfARoleStandsBesideTheConsultantsAndIsAnother(String name) {
        String token = "fedcba9876543210";
        assertThatThrownBy(() -> of(Map.of(), Map.of(name, token)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(name)
                .hasMessageNotContaining(token);
        assertThatThrownBy(() -> of(Map.of(), Map.of(name, token, "RECIPROCITY_TOKEN", token)))
                .isInstanceOf(SettingsException.class);
        assertThatThrownBy(() -> of(Map.of(), Map.of(name, "short", "RECIPROCITY_TOKEN", token)))
                .isInstanceOf(SettingsException.class);
        Settings settings = of(Map.of(), Map.of(name, token, "RECIPROCITY_TOKEN", "0123456789abcdef"));
        assertThat(settings.toString()).doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "localhost"})
    void loopbackNeedsNone(String host) {
        assertThat(of(Map.of("RECIPROCITY_HOST", host), Map.of()).token()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "NEO4J_URI, http://localhost:7474",
        "NEO4J_URI, bolt://",
        "NEO4J_URI, bolt://neo4j:secret@host",
        "RECIPROCITY_PORT, seventy",
        "RECIPROCITY_PORT, 70000",
        "RECIPROCITY_TOKEN, short"
    })
    void aValueThatBreaksItsRuleIsNamedWithoutSecrets(String name, String value) {
        assertThatThrownBy(() -> of(Map.of(), Map.of(name, value)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(name)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("short");
    }
}
