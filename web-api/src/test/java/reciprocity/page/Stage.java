package reciprocity.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The application and the machine's own Chromium, started once for all classes that look at the page. */
final class Stage implements BeforeAllCallback, AfterAllCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Stage.class);

    private @Nullable Open open;
    private @Nullable Window kept;

    /** What was started. */
    private record Open(Application application, Chromium chromium) implements AutoCloseable {

        static Open start(Path browser) {
            try {
                Application application = Application.start();
                Chromium chromium = Chromium.launch(browser);
                System.out.println(
                        "browser test ran: Chromium " + chromium.browser().version());
                return new Open(application, chromium);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            chromium.close();
            application.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> installed = Chromium.installed();
        if (installed.isEmpty()) {
            System.out.println("browser test skipped: no Chromium found");
        }
        assumeTrue(installed.isPresent(), "no Chromium found");
        open = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent("open", key -> Open.start(installed.get()), Open.class);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (kept != null) {
            kept.close();
        }
    }

    /** A wide window in which views follow one another, closed after the last test of the class. */
    Window kept() {
        Window window = window(1440, 900, false);
        kept = window;
        window.open("#/definitions");
        return window;
    }

    /** A new window on the page. */
    Window window(int width, int height, boolean dark) {
        return new Window(started().chromium(), address(), width, height, dark);
    }

    /** Where the page is, ending with a slash. */
    String address() {
        return started().application().address();
    }

    private Open started() {
        if (open == null) {
            throw new IllegalStateException("the page is opened in tests only");
        }
        return open;
    }
}
