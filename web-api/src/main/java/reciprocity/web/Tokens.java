package reciprocity.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.study.Viewer;

/**
 * The secrets by which a server knows who asks.
 *
 * @param consultant who brings it sees everything; null: everybody does
 * @param leader who brings it sees no single people, or null where there are no such readers
 * @param researcher who brings it sees keys in place of names, or null where there are no such readers
 */
public record Tokens(
        @Nullable String consultant,
        @Nullable String leader,
        @Nullable String researcher) {

    /** A server that knows one secret, or none. */
    public static Tokens of(@Nullable String consultant) {
        return new Tokens(consultant, null, null);
    }

    /** Whether anybody may ask without a secret. */
    boolean open() {
        return consultant == null;
    }

    /** Who brings this; takes as long for a wrong secret as for a right one. Null where nobody does. */
    @Nullable
    Viewer viewer(String offered) {
        Map<Viewer, String> secrets = new EnumMap<>(Viewer.class);
        put(secrets, Viewer.CONSULTANT, consultant);
        put(secrets, Viewer.LEADER, leader);
        put(secrets, Viewer.RESEARCHER, researcher);
        Viewer found = null;
        byte[] digest = digest(offered);
        for (Map.Entry<Viewer, String> secret : secrets.entrySet()) {
            if (MessageDigest.isEqual(digest(secret.getValue()), digest)) {
                found = secret.getKey();
            }
        }
        return found;
    }

    private static void put(Map<Viewer, String> secrets, Viewer viewer, @Nullable String secret) {
        if (secret != null) {
            secrets.put(viewer, secret);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Tokens[***]";
    }
}
