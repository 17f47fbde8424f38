package reciprocity.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every view at every width and in both schemes: one window, in which views follow one another as they do for a reader. */
class ViewsIT {

    static final List<String> VIEWS = List.of(
            "findings",
            "map",
            "departments",
            "bridges",
            "leaders",
            "mentoring",
            "people",
            "scenarios",
            "waves",
            "quality",
            "import",
            "exports",
            "definitions");

    /** The views, and what else scenarios hold. */
    static final List<String> LINKS = Stream.concat(
                    VIEWS.stream(),
                    Stream.of("departures", "reorganization", "plans").map(part -> "scenarios?try=" + part))
            .toList();

    static final List<String> WITH_DATA = List.of(
            "findings",
            "departments",
            "bridges",
            "leaders",
            "mentoring",
            "people",
            "scenarios",
            "waves",
            "quality",
            "exports",
            "definitions");

    private static final int[] WIDTHS = {320, 390, 768, 1440, 1920};
    private static final String CONTRAST = "color-contrast";

    /** What repeats: of many equal rows the first dozen are looked at. */
    private static final List<String> REPEATED =
            List.of(".data tbody tr:nth-child(n + 13)", ".defs article:nth-child(n + 13)");

    @RegisterExtension
    static final Stage STAGE = new Stage();

    private static Window window;

    @BeforeAll
    static void open() {
        window = STAGE.window(1440, 900, false);
        window.open("#/definitions");
    }

    @AfterAll
    static void close() {
        if (window != null) {
            window.close();
        }
    }

    @ParameterizedTest
    @FieldSource("LINKS")
    void fitsEveryWidthAndIsAccessibleInBothSchemes(String view) {
        Page page = window.go(view);
        String name = view.replaceAll("[^a-z]+", "-");
        for (int width : WIDTHS) {
            window.wide(width, width < 500 ? 844 : 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("%s at %d", view, width)
                    .isEqualTo(0);
            if (width == 390 || width == 1440) {
                assertThat(violations(page)).as("%s at %d", view, width).isEmpty();
                window.keep("%s-%d-light".formatted(name, width));
            }
        }
        window.wide(1440, 900);
        window.dark(true);
        assertThat(violations(page, CONTRAST)).as("%s in the dark", view).isEmpty();
        window.keep(name + "-1440-dark");
        window.dark(false);
        assertThat(page.locator("h1").count()).as("headings of " + view).isEqualTo(1);
        window.assertNoFault();
    }

    @ParameterizedTest
    @FieldSource("WITH_DATA")
    void hasItsDataAsTableCsvAndCall(String view) {
        window.wide(1440, 900);
        Page page = window.go(view);
        page.locator("[data-source=table]").click();
        assertThat(page.locator("dialog[open] table.data tbody tr").count()).isPositive();
        page.locator("dialog[open]").getByText("Save as CSV").first().focus();
        String file = page.waitForDownload(() -> page.keyboard().press("Enter")).suggestedFilename();
        assertThat(file).endsWith(".csv");
        page.keyboard().press("Escape");
        page.locator("[data-source=call]").click();
        assertThat(page.locator("dialog[open] .code").first().textContent()).startsWith("GET api/v1/");
        page.keyboard().press("Escape");
        window.assertNoFault();
    }

    @Test
    void aWayBetweenTwoPeopleIsAChainOfNames() {
        window.wide(1440, 900);
        Page page = window.go("map?person=p017&to=p090");
        page.locator(".way li").first().waitFor();
        assertThat(page.locator(".way li").count()).isGreaterThan(1);
        assertThat(page.locator(".way").textContent()).contains("steps");
        page.keyboard().press("Escape");
        assertThat(page.locator(".way li").count()).isZero();
        page.locator(".person h2").waitFor();
        window.assertNoFault();
    }

    @Test
    void keysGoToViewsAndTheLeadersKeyHidesStages() {
        window.wide(1440, 900);
        Page page = window.go("findings");
        page.keyboard().press("g");
        page.keyboard().press("l");
        page.locator(".stages").waitFor();
        int lines = page.locator(".stages line").count();
        page.locator(".lines [data-key=cooperation]").click();
        assertThat(page.locator(".stages line").count()).isPositive().isLessThan(lines);
        assertThat(page.url()).contains("hide=cooperation");
        page.locator(".stages circle").first().click();
        assertThat(page.locator(".standing dt").count()).isPositive();
        page.locator(".quad g").first().press("Enter");
        assertThat(page.locator("dialog[open] table.data tbody tr").count()).isPositive();
        page.keyboard().press("Escape");
        window.assertNoFault();
    }

    @Test
    void aPersonsFigureOpensItsMeaningAndItsRows() {
        window.wide(1440, 900);
        Page page = window.go("map?person=p017");
        page.locator(".person .moons").waitFor();
        assertThat(page.locator(".person .moons li").count()).isEqualTo(5);
        page.locator(".person .even .meant").first().click();
        page.locator("dialog[open] table.data tbody tr").first().waitFor();
        assertThat(page.locator("dialog[open]").textContent()).contains("How it is computed", "ties.csv");
        page.keyboard().press("Escape");
        window.assertNoFault();
    }

    @Test
    void aPairThatIsRefusedIsReplaced() {
        window.wide(1440, 900);
        Page page = window.go("scenarios");
        String refused = page.locator(".intros article .pair").first().textContent();
        page.getByText("Not this one").first().click();
        page.getByText("Take back one left out").waitFor();
        assertThat(page.locator(".intros article").count()).isEqualTo(3);
        assertThat(page.locator(".intros article .pair").allTextContents()).doesNotContain(refused);
        window.assertNoFault();
    }

    @Test
    void theMapIsATableCsvAndACall() {
        window.wide(1440, 900);
        Page page = window.go("map?table=1");
        assertThat(page.locator(".maptable table.data tbody tr").count()).isGreaterThan(150);
        page.locator("[data-keep=save]").click();
        assertThat(page.locator("dialog[open] .code").textContent()).startsWith("GET api/v1/");
        String file = page.waitForDownload(() -> page.getByText("Ties as CSV").click())
                .suggestedFilename();
        assertThat(file).endsWith(".csv");
        window.assertNoFault();
    }

    @Test
    void theMapIsSavedAsAPictureOfPrintSize() throws IOException {
        window.wide(1440, 900);
        Page page = window.go("map?colour=figure.betweenness");
        assertThat(page.locator(".legend .cats button").count()).isBetween(2, 5);
        page.locator("[data-keep=save]").click();
        var png = page.waitForDownload(
                () -> page.getByText("PNG, 3,508 pixels wide").click());
        page.keyboard().press("Escape");
        Picture picture = Picture.read(png.path());
        assertThat(picture.width()).isEqualTo(3508);
        assertThat(picture.pixelsOf("rgb(13, 58, 73)"))
                .as("dots of the highest step, in the colours of paper")
                .isGreaterThan(1000);
        window.assertNoFault();
    }

    /** What axe finds on a page, by all of its rules or some. */
    static List<String> violations(Page page, String... rules) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).options(options).setLegacyMode(true);
        REPEATED.forEach(axe::exclude);
        AxeBuilder chosen = rules.length == 0 ? axe : axe.withRules(List.of(rules));
        return chosen.analyze().getViolations().stream().map(Rule::toString).toList();
    }
}
