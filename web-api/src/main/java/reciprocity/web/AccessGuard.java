package reciprocity.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import reciprocity.study.Viewer;

/**
 * Who may ask at all. The name that the browser called must be ours, so that a foreign page cannot reach us under its own
 * name; whatever changes something must come from our own page or from no page; and where a token is set, every request but
 * the health probe brings it, or the cookie that it was exchanged for. Which token it was says who asks: everything that
 * depends on it afterwards asks {@link Viewers}.
 */
final class AccessGuard {

    static final String HEALTH = Routes.ROOT + "/health";
    static final String SESSION = Routes.ROOT + "/session";

    private static final String COOKIE = "reciprocity-session";
    private static final Duration SESSION_LENGTH = Duration.ofHours(12);

    /** Under "no-referrer" browsers send the form of our own sign-in page with "Origin: null", which looks like another site's. */
    private static final String REFERRER = "same-origin";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; "
                    + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            REFERRER,
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final Set<String> hosts = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    private final Tokens tokens;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Viewer> sessions = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(SESSION_LENGTH)
            .build();

    AccessGuard(Set<String> hosts, Tokens tokens) {
        hosts.forEach(host -> this.hosts.add(host.toLowerCase(Locale.ROOT)));
        this.tokens = tokens;
    }

    /** The headers of every answer. */
    static Map<String, String> headers() {
        return HEADERS;
    }

    /** Lets a request pass, or throws. */
    void check(Context ctx) {
        HEADERS.forEach(ctx::header);
        if (!hosts.contains(hostName(ctx.header("Host")))) {
            throw new ProblemException(Problem.of(
                    "host",
                    "This server has another name",
                    421,
                    "Call it by the address it printed, or name the host in RECIPROCITY_HOST_NAMES."));
        }
        if (declaredLength(ctx) > (long) WebServer.MOST_MEGABYTES << 20) {
            ctx.header("Connection", "close");
            throw new ProblemException(ProblemMapping.byStatus(413));
        }
        if (changes(ctx.method()) && foreign(ctx)) {
            throw new ProblemException(Problem.of(
                    "foreign-page",
                    "Another page may not change anything here",
                    403,
                    "Changes are taken from this server's own page and from programs that are no browser."));
        }
        Viewer viewer = tokens.open() ? Viewer.CONSULTANT : viewer(ctx);
        if (viewer != null) {
            Viewers.set(ctx, viewer);
            checkRole(ctx, viewer);
        } else if (!ctx.path().equals(HEALTH) && !ctx.path().equals(SESSION)) {
            ctx.header("WWW-Authenticate", "Bearer");
            if (asksForPage(ctx)) {
                ctx.header("Cache-Control", "no-store");
                ctx.status(401).html(SessionResource.page()).skipRemainingHandlers();
                return;
            }
            throw new ProblemException(Problem.of(
                    "token",
                    "A token is needed",
                    401,
                    "Send Authorization: Bearer TOKEN, or sign in at " + SESSION + "."));
        }
    }

    /** What only a consultant may do, and what a leader may not see. */
    private static void checkRole(Context ctx, Viewer viewer) {
        if (viewer != Viewer.CONSULTANT && changes(ctx.method()) && !ctx.path().equals(SESSION)) {
            throw new ProblemException(Problem.of(
                    "role",
                    "This is for the consultant",
                    403,
                    "Who sees no names may read, and change nothing. Sign in with the consultant's token."));
        }
        if (viewer == Viewer.LEADER && ctx.path().contains("/people/")) {
            throw new ProblemException(aboutPeople());
        }
    }

    /** The refusal of what is about single people. */
    static Problem aboutPeople() {
        return Problem.of(
                "names",
                "This is about single people",
                403,
                "For leaders there are sentences and figures about groups, not about single people.");
    }

    private static long declaredLength(Context ctx) {
        return ctx.req().getContentLengthLong();
    }

    private static boolean asksForPage(Context ctx) {
        String accept = ctx.header("Accept");
        return accept != null && accept.contains("text/html") && !ctx.path().startsWith(Routes.ROOT + "/");
    }

    private static boolean changes(HandlerType method) {
        return !Set.of("GET", "HEAD", "OPTIONS").contains(method.name());
    }

    /** Browsers say where a request comes from; programs do not, and need no protection from themselves. */
    private static boolean foreign(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = ctx.header("Origin");
        if (origin == null) {
            return false;
        }
        try {
            return !String.valueOf(URI.create(origin).getAuthority()).equalsIgnoreCase(ctx.header("Host"));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static String hostName(@Nullable String host) {
        return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
    }

    private @Nullable Viewer viewer(Context ctx) {
        String header = ctx.header("Authorization");
        if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return tokens.viewer(header.substring(7).strip());
        }
        String cookie = ctx.cookie(COOKIE);
        return cookie == null ? null : sessions.getIfPresent(cookie);
    }

    /** Who brings this token; null where nobody does. */
    @Nullable
    Viewer viewer(String offered) {
        return tokens.viewer(offered);
    }

    /** Gives a browser that brought the token a cookie in its place, which scripts cannot read. */
    void open(Context ctx, Viewer viewer) {
        byte[] key = new byte[24];
        random.nextBytes(key);
        String session = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
        sessions.put(session, viewer);
        ctx.cookie(
                new Cookie(COOKIE, session, "/", (int) SESSION_LENGTH.toSeconds(), false, true, null, SameSite.STRICT));
    }
}
