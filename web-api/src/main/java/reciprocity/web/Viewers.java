package reciprocity.web;

import io.javalin.http.Context;
import reciprocity.study.Viewer;

/** Who is asking, as the guard found out; whoever it did not ask about sees the least. */
final class Viewers {

    private static final String ATTRIBUTE = "reciprocity.viewer";

    private Viewers() {}

    static void set(Context ctx, Viewer viewer) {
        ctx.attribute(ATTRIBUTE, viewer);
    }

    static Viewer of(Context ctx) {
        Viewer viewer = ctx.attribute(ATTRIBUTE);
        return viewer == null ? Viewer.LEADER : viewer;
    }
}
