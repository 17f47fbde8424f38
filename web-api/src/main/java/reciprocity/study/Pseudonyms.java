package reciprocity.study;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys in place of ids: the same person has the same key in every survey and after every start, as long as the secret stays,
 * and nobody without it can tell the id. HMAC-SHA-256 (RFC 2104), cut to 64 bits.
 */
public final class Pseudonyms {

    /** What a key looks like anywhere in a text. */
    public static final Pattern KEY = Pattern.compile("person-[0-9a-f]{16}");

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 8;

    private final SecretKeySpec secret;

    private Pseudonyms(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** Keys of a secret. */
    public static Pseudonyms of(String secret) {
        return new Pseudonyms(("pseudonyms " + secret).getBytes(StandardCharsets.UTF_8));
    }

    /** Keys that nobody can make again. */
    public static Pseudonyms random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new Pseudonyms(secret);
    }

    /** The key of an id. */
    public String key(String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] digest = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
            return "person-" + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
