package reciprocity.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** One window on the page, which notes whatever should not happen: errors, dialogs, calls to other hosts. */
final class Window implements AutoCloseable {

    private static final Path SHOTS = Path.of("target/screenshots");

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Window(Chromium chromium, String address, int width, int height, boolean dark) {
        this.address = address;
        context = chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("error: " + error));
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (asked.getAuthority() != null
                    && !asked.getAuthority().equals(URI.create(address).getAuthority())) {
                faults.add("other host: " + asked.getHost());
            }
        });
    }

    /** Opens a link and waits until its view stands. */
    Page open(String link) {
        page.navigate("about:blank");
        page.navigate(address + link);
        return standing();
    }

    /** What a click on an element downloads. */
    Path saved(String selector) {
        return page.waitForDownload(() -> page.locator(selector).first().click())
                .path();
    }

    /** A text file to choose. */
    static FilePayload csv(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Stores a survey made of these files, and says its id. */
    String keepsSurvey(String name, String people, String ties) {
        APIResponse answer = page.request()
                .post(
                        address + "api/v1/surveys",
                        RequestOptions.create()
                                .setMultipart(FormData.create()
                                        .set("people", csv("people.csv", people))
                                        .set("ties", csv("ties.csv", ties))
                                        .set("name", name)));
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer.text().replaceFirst("(?s).*\"survey\"\\s*:\\s*\\{\\s*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    /** Makes the window so wide. */
    Page wide(int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return page;
    }

    /** Shows the page in the dark or the light scheme. */
    Page dark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        return page;
    }

    /** Waits until the view at hand stands. */
    Page ready() {
        page.waitForFunction("() => window.app && window.app.ready");
        return page;
    }

    /** Goes to another view of a page that stands, as a click on its name does; what follows a question mark is part of its link. */
    Page go(String view) {
        page.evaluate("""
                link => new Promise(done => {
                  if (location.hash === link) return done();
                  addEventListener('popstate', () => setTimeout(done), { once: true });
                  location.hash = link;
                })""", "#/" + view);
        page.waitForFunction(
                "view => window.app.ready && window.app.state.view === view", view.replaceAll("\\?.*", ""));
        return standing();
    }

    private Page standing() {
        ready();
        assertThat(page.locator("main > .state").allTextContents())
                .as("what stands where a view should")
                .isEmpty();
        return page;
    }

    Page page() {
        return page;
    }

    /** What is seen of one element, as pixels; kept under this name. */
    Picture picture(String selector, String name) throws IOException {
        byte[] shot = page.locator(selector)
                .screenshot(
                        new com.microsoft.playwright.Locator.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
        return new Picture(ImageIO.read(new ByteArrayInputStream(shot)));
    }

    /** Keeps what the window shows. */
    void keep(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    void assertNoFault() {
        assertThat(faults).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
