package reciprocity.store;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which Neo4j server, as whom, and which of its databases.
 *
 * @param uri where it listens: {@code bolt://}, {@code neo4j://}, or one of these with {@code +s} (encrypted) or
 *     {@code +ssc} (encrypted, any certificate)
 * @param user the name to log in with; empty where the server asks for none
 * @param password the password; never shown by {@link #toString}
 * @param database the name of the database, or null for the server's usual one
 */
public record Neo4jAddress(
        URI uri, String user, String password, @Nullable String database) {

    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    public Neo4jAddress {
        // The address itself is not repeated: it may hold a password in the wrong place.
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            throw new IllegalArgumentException(
                    "the address of Neo4j begins with '%s'; it begins with one of bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc and '://'"
                            .formatted(scheme));
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the address of Neo4j needs a host and no user or password in it, as in neo4j://host:7687");
        }
        database = database == null || database.isBlank() ? null : database.strip();
    }

    /** Host and port, for messages. */
    String place() {
        return uri.getPort() == -1 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    @Override
    public String toString() {
        return "Neo4jAddress[uri=%s, user=%s, database=%s]".formatted(uri, user, database);
    }
}
