package reciprocity.app;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reciprocity.cli.SettingsException;
import reciprocity.web.Tokens;

/**
 * What an installation decides. Each setting has one name, the same in the environment and in the settings file; an
 * option on the command line stands above the environment, and the environment above the file.
 *
 * @param neo4jUri {@code NEO4J_URI}: the Neo4j server to use, such as {@code neo4j+s://host:7687}; none: the product
 *     starts its own
 * @param neo4jUser {@code NEO4J_USER}: default {@code neo4j}
 * @param neo4jPassword {@code NEO4J_PASSWORD}: a secret, in the environment or the file only
 * @param neo4jDatabase {@code NEO4J_DATABASE}: default {@code neo4j}
 * @param home {@code RECIPROCITY_HOME}: the folder of the product's own database; default the user's data folder
 * @param host {@code RECIPROCITY_HOST}: the address to listen on, default 127.0.0.1; any other than loopback needs a token
 * @param hostNames {@code RECIPROCITY_HOST_NAMES}: further names by which browsers may call the server, parted by commas
 * @param port {@code RECIPROCITY_PORT}: default 7070; 0 takes a free one
 * @param token {@code RECIPROCITY_TOKEN}: a secret of 16 characters or more that every request must bring, in the
 *     environment or the file only
 * @param leaderToken {@code RECIPROCITY_LEADER_TOKEN}: the same for readers who see no single people; only beside the first
 * @param researcherToken {@code RECIPROCITY_RESEARCHER_TOKEN}: the same for readers who see keys in place of names; only
 *     beside the first
 * @param brand {@code RECIPROCITY_BRAND}: the brand file of the server's reports
 */
public record Settings(
        @Nullable URI neo4jUri,
        String neo4jUser,
        @Nullable String neo4jPassword,
        String neo4jDatabase,
        Path home,
        String host,
        List<String> hostNames,
        int port,
        @Nullable String token,
        @Nullable String leaderToken,
        @Nullable String researcherToken,
        @Nullable Path brand) {

    /** The settings file that is read from the working folder where no other is named. */
    public static final String FILE = "reciprocity.properties";

    /** The fewest characters of a token. */
    public static final int SHORTEST_TOKEN = 16;

    private static final List<String> NAMES = List.of(
            "NEO4J_URI",
            "NEO4J_USER",
            "NEO4J_PASSWORD",
            "NEO4J_DATABASE",
            "RECIPROCITY_HOME",
            "RECIPROCITY_HOST",
            "RECIPROCITY_HOST_NAMES",
            "RECIPROCITY_PORT",
            "RECIPROCITY_TOKEN",
            "RECIPROCITY_LEADER_TOKEN",
            "RECIPROCITY_RESEARCHER_TOKEN",
            "RECIPROCITY_BRAND");

    public Settings {
        hostNames = List.copyOf(hostNames);
        if (port < 0 || port > 65_535) {
            throw new SettingsException("RECIPROCITY_PORT", String.valueOf(port), "a number from 0 to 65535");
        }
        requireLong("RECIPROCITY_TOKEN", token);
        requireOther("RECIPROCITY_LEADER_TOKEN", leaderToken, token, researcherToken);
        requireOther("RECIPROCITY_RESEARCHER_TOKEN", researcherToken, token, leaderToken);
        if (token == null && !loopback(host)) {
            throw new SettingsException(
                    "RECIPROCITY_HOST",
                    host,
                    "a loopback address, or RECIPROCITY_TOKEN must be set: without it everybody in the network could read");
        }
    }

    private static void requireLong(String name, @Nullable String token) {
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw new SettingsException(name, "***", "at least %d characters long".formatted(SHORTEST_TOKEN));
        }
    }

    /** A token of a role stands beside the consultant's and differs from all others. */
    private static void requireOther(
            String name, @Nullable String token, @Nullable String consultant, @Nullable String other) {
        requireLong(name, token);
        if (token != null && (consultant == null || token.equals(consultant) || token.equals(other))) {
            throw new SettingsException(
                    name, "***", "another than the other tokens, with RECIPROCITY_TOKEN set for the consultant");
        }
    }

    /** What requests must bring. */
    Tokens tokens() {
        return new Tokens(token, leaderToken, researcherToken);
    }

    /**
     * Settings from all places.
     *
     * @param given what stands on the command line, by the same names, and the settings file as {@code settings}
     * @param environment the environment
     * @param workingFolder where {@value #FILE} is looked for
     * @throws SettingsException if a value breaks a rule or the file cannot be read
     */
    public static Settings of(Map<String, String> given, Map<String, String> environment, Path workingFolder) {
        Map<String, String> all = new HashMap<>(file(given.get("settings"), workingFolder));
        Stream.of(environment, given)
                .forEach(place -> NAMES.forEach(name -> {
                    String value = place.get(name);
                    if (value != null && !value.isBlank()) {
                        all.put(name, value.strip());
                    }
                }));
        String uri = all.get("NEO4J_URI");
        return new Settings(
                uri == null ? null : uri(uri),
                all.getOrDefault("NEO4J_USER", "neo4j"),
                all.get("NEO4J_PASSWORD"),
                all.getOrDefault("NEO4J_DATABASE", "neo4j"),
                home(all.get("RECIPROCITY_HOME"), environment),
                all.getOrDefault("RECIPROCITY_HOST", "127.0.0.1"),
                names(all.getOrDefault("RECIPROCITY_HOST_NAMES", "")),
                port(all.getOrDefault("RECIPROCITY_PORT", "7070")),
                all.get("RECIPROCITY_TOKEN"),
                all.get("RECIPROCITY_LEADER_TOKEN"),
                all.get("RECIPROCITY_RESEARCHER_TOKEN"),
                brand(all.get("RECIPROCITY_BRAND")));
    }

    private static Map<String, String> file(@Nullable String named, Path workingFolder) {
        Path file = named == null ? workingFolder.resolve(FILE) : path("--settings", named);
        if (named == null && !Files.isRegularFile(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException("settings file", file.toString(), "a readable file of lines NAME=value");
        }
        Map<String, String> values = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (!NAMES.contains(name)) {
                throw new SettingsException("settings file " + file.getFileName(), name, "one of " + NAMES);
            }
            String value = properties.getProperty(name).strip();
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        }
        return values;
    }

    private static URI uri(String text) {
        String rule = "an address such as bolt://host:7687, neo4j://host or neo4j+s://host, without a password in it";
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            boolean known = scheme != null && scheme.matches("(bolt|neo4j)(\\+s|\\+ssc)?");
            if (!known || uri.getHost() == null || uri.getUserInfo() != null) {
                throw new SettingsException("NEO4J_URI", uri.getUserInfo() == null ? text : "***", rule);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new SettingsException("NEO4J_URI", "***", rule);
        }
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new SettingsException("RECIPROCITY_PORT", text, "a number from 0 to 65535");
        }
    }

    private static List<String> names(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Path home(@Nullable String named, Map<String, String> environment) {
        if (named != null) {
            return path("RECIPROCITY_HOME", named);
        }
        String windows = environment.get("LOCALAPPDATA");
        if (windows != null && !windows.isBlank()) {
            return Path.of(windows, "Reciprocity");
        }
        String data = environment.get("XDG_DATA_HOME");
        return data != null && !data.isBlank()
                ? Path.of(data, "reciprocity")
                : Path.of(System.getProperty("user.home"), ".local", "share", "reciprocity");
    }

    private static @Nullable Path brand(@Nullable String named) {
        return named == null ? null : path("RECIPROCITY_BRAND", named);
    }

    private static Path path(String name, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new SettingsException(name, text, "a path");
        }
    }

    /** Whether only this machine can reach an address. */
    static boolean loopback(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return true;
        }
        boolean numeric = host.matches("[0-9.]+") || host.contains(":");
        try {
            return numeric && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** The settings without secrets. */
    @Override
    public String toString() {
        return "Settings[neo4jUri=%s, neo4jUser=%s, neo4jPassword=%s, neo4jDatabase=%s, home=%s, host=%s, hostNames=%s, port=%d, token=%s]"
                .formatted(
                        neo4jUri,
                        neo4jUser,
                        neo4jPassword == null ? "none" : "***",
                        neo4jDatabase,
                        home,
                        host,
                        hostNames,
                        port,
                        token == null ? "none" : "***");
    }
}
