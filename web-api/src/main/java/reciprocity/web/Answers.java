package reciprocity.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/** How answers leave: never cached, or kept by the browser and asked for again with their tag. */
final class Answers {

    private static final String JSON = "application/json";

    private Answers() {}

    /** An answer that is true only now. */
    static void fresh(Context ctx, byte[] json) {
        ctx.header("Cache-Control", "no-store");
        ctx.contentType(JSON).result(json);
    }

    /**
     * An answer that stays the same as long as its key does; 304 where the browser has it already.
     *
     * @param key everything that the answer depends on
     * @param json made only where it is needed
     */
    static void tagged(Context ctx, String key, Supplier<byte[]> json) {
        if (stands(ctx, key)) {
            return;
        }
        byte[] body = json.get();
        tag(ctx, key);
        ctx.contentType(JSON).result(body);
    }

    /** Whether the browser has this answer already, which is then said. */
    static boolean stands(Context ctx, String key) {
        String known = ctx.header("If-None-Match");
        if (known == null || !(known.equals("*") || known.contains(etag(ctx, key)))) {
            return false;
        }
        tag(ctx, key);
        ctx.status(304);
        return true;
    }

    /** Says what an answer is called. */
    static void tag(Context ctx, String key) {
        ctx.header("ETag", etag(ctx, key));
        ctx.header("Cache-Control", "private, no-cache");
    }

    /** Different readers get different answers, even in one browser. */
    private static String etag(Context ctx, String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((Viewers.of(ctx) + " " + key).getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
