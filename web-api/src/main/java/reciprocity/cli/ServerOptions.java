package reciprocity.cli;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a server listens, and its further settings. */
final class ServerOptions {

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "RECIPROCITY_HOST: default 127.0.0.1; beyond this machine only with RECIPROCITY_TOKEN.")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT", description = "RECIPROCITY_PORT: default 7070; 0 takes a free one.")
    private @Nullable Integer port;

    Map<String, String> given() {
        Map<String, String> given = new HashMap<>(settings.given());
        if (host != null) {
            given.put("RECIPROCITY_HOST", host);
        }
        if (port != null) {
            given.put("RECIPROCITY_PORT", port.toString());
        }
        return given;
    }
}
