package reciprocity.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The application folder as it was built, started with the sample organization on a free port; or, where the system property
 * {@code reciprocity.page.address} names one, a server that runs already.
 */
final class Application implements AutoCloseable {

    private static final Path JAR = Path.of("target/reciprocity/reciprocity.jar");
    private static final String OPEN = "Open ";
    private static final String RUNNING = "reciprocity.page.address";

    private final @Nullable Process process;
    private final String address;

    private Application(@Nullable Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts {@code demo} and waits until it names its address. */
    static Application start() throws IOException {
        String running = System.getProperty(RUNNING);
        if (running != null) {
            return new Application(null, running);
        }
        Path home = Files.createTempDirectory("reciprocity-page");
        Path errors = Files.createTempFile("reciprocity-page", ".log");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "demo",
                        "--port",
                        "0")
                .redirectError(errors.toFile());
        command.environment().keySet().removeIf(name -> name.startsWith("NEO4J_") || name.startsWith("RECIPROCITY_"));
        command.environment().put("RECIPROCITY_HOME", home.toString());
        Process process = command.start();
        List<String> said = new ArrayList<>();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(OPEN)) {
                return new Application(process, line.substring(OPEN.length()).strip());
            }
            said.add(line);
        }
        process.destroyForcibly();
        throw new IllegalStateException("demo ended before it named its address: %s %s"
                .formatted(said, Files.readString(errors, StandardCharsets.UTF_8)));
    }

    /** Where the page is, ending with a slash. */
    String address() {
        return address.endsWith("/") ? address : address + "/";
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
