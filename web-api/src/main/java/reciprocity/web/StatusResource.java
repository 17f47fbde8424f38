package reciprocity.web;

import io.javalin.http.Context;
import java.util.Map;
import reciprocity.export.Json;

/** Whether the server lives, and what its database is doing. */
final class StatusResource {

    private final StoreDoor store;
    private final String version;

    /** What {@code /status} answers. */
    record StatusJson(
            String state,
            String message,
            String detail,
            String store,
            String coming,
            String version,
            String namesVisible) {}

    StatusResource(StoreDoor store, String version) {
        this.store = store;
        this.version = version;
    }

    void health(Context ctx) {
        Answers.fresh(ctx, Json.bytes(Map.of("status", "up")));
    }

    void status(Context ctx) {
        StoreDoor.Status now = store.status();
        StatusJson json = new StatusJson(
                now.state().name(),
                now.message(),
                now.detail(),
                now.store(),
                store.coming(),
                version,
                Viewers.of(ctx).word());
        Answers.fresh(ctx, Json.bytes(json));
    }
}
