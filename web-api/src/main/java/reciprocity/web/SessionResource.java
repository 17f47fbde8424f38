package reciprocity.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import reciprocity.study.Viewer;

/** How a browser gets in where a token is set: a form brings the token once and gets a cookie for it. */
final class SessionResource {

    private final AccessGuard guard;

    SessionResource(AccessGuard guard) {
        this.guard = guard;
    }

    /** Takes the form field {@code token}; a right one gets a cookie and is sent to the page. */
    void open(Context ctx) {
        String token = ctx.isFormUrlencoded() ? offered(ctx) : null;
        Viewer viewer = token == null ? null : guard.viewer(token.strip());
        if (viewer == null) {
            throw new ProblemException(
                    Problem.of("token", "A token is needed", 401, "The form field token is missing or wrong."));
        }
        guard.open(ctx, viewer);
        ctx.header("Cache-Control", "no-store");
        ctx.status(303).header("Location", "/");
    }

    private static @Nullable String offered(Context ctx) {
        return ctx.formParam("token");
    }

    /** The page that asks for the token, in place of any page asked for without one. */
    static String page() {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Reciprocity: sign in</title></head>
                <body>
                <main>
                <h1>Reciprocity</h1>
                <form method="post" action="%s">
                <p><label for="token">Token of this server</label></p>
                <p><input id="token" name="token" type="password" autocomplete="current-password" required></p>
                <p><button>Sign in</button></p>
                </form>
                </main>
                </body>
                </html>
                """.formatted(AccessGuard.SESSION);
    }
}
