package reciprocity.cli;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Settings on the command line. Secrets are not among them: the list of processes is open to every user of a machine. */
final class SettingsOptions {

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Settings file. Default: reciprocity.properties in the working folder, if there is one.")
    private @Nullable String settings;

    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "RECIPROCITY_HOME: where the product's own database lies.")
    private @Nullable String home;

    @Option(
            names = "--neo4j-uri",
            paramLabel = "URI",
            description =
                    "NEO4J_URI: the Neo4j server to use instead. NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE go with it.")
    private @Nullable String neo4jUri;

    Map<String, String> given() {
        Map<String, String> given = new HashMap<>();
        put(given, "settings", settings);
        put(given, "RECIPROCITY_HOME", home);
        put(given, "NEO4J_URI", neo4jUri);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
