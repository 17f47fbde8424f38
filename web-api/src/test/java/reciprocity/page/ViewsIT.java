package reciprocity.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every view, at every width and in both schemes; each loaded once. */
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

    private static final String CONTRAST = "color-contrast";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @ParameterizedTest
    @FieldSource("VIEWS")
    void fitsEveryWidthAndIsAccessibleInBothSchemes(String view) {
        try (Window window = STAGE.window(320, 844, false)) {
            Page page = window.open("#/" + view);
            for (int width : new int[] {320, 390, 768, 1440, 1920}) {
                window.wide(width, width < 500 ? 844 : 900);
                assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as("%s at %d", view, width)
                        .isEqualTo(0);
                if (width == 390 || width == 1440) {
                    assertThat(violations(new AxeBuilder(page)))
                            .as("%s at %d", view, width)
                            .isEmpty();
                    window.keep("%s-%d-light".formatted(view, width));
                    window.dark(true);
                    assertThat(violations(new AxeBuilder(page).withRules(List.of(CONTRAST))))
                            .as("%s at %d in the dark", view, width)
                            .isEmpty();
                    window.keep("%s-%d-dark".formatted(view, width));
                    window.dark(false);
                }
            }
            assertThat(page.locator("h1").count()).as("headings of " + view).isEqualTo(1);
            window.assertNoFault();
        }
    }

    @ParameterizedTest
    @CsvSource({"departments", "bridges", "leaders", "mentoring", "scenarios", "quality"})
    void hasItsDataAsTableCsvAndCall(String view) {
        try (Window window = STAGE.window(1440, 900, false)) {
            Page page = window.open("#/" + view);
            page.keyboard().press("t");
            assertThat(page.locator("dialog[open] table.data tbody tr").count()).isPositive();
            page.locator("dialog[open]").getByText("Save as CSV").first().focus();
            String file =
                    page.waitForDownload(() -> page.keyboard().press("Enter")).suggestedFilename();
            assertThat(file).endsWith(".csv");
            page.keyboard().press("Escape");
            page.locator(".tools").getByText("API call").click();
            assertThat(page.locator("dialog[open] .code").first().textContent()).startsWith("GET api/v1/");
            window.assertNoFault();
        }
    }

    @Test
    void aWayBetweenTwoPeopleIsAChainOfNames() {
        try (Window window = STAGE.window(1440, 900, false)) {
            Page page = window.open("#/map?person=p017&to=p090");
            assertThat(page.locator(".way li").count()).isGreaterThan(1);
            assertThat(page.locator(".way").textContent()).contains("steps");
            page.keyboard().press("Escape");
            assertThat(page.locator(".way li").count()).isZero();
            page.locator(".person h2").waitFor();
            window.assertNoFault();
        }
    }

    @Test
    void theMapIsSavedAsAPictureOfPrintSize() throws IOException {
        try (Window window = STAGE.window(1440, 900, true)) {
            Page page = window.open("#/map?colour=figure.betweenness");
            assertThat(page.locator(".legend .cats button").count()).isBetween(2, 5);
            page.locator("[data-keep=save]").click();
            var png = page.waitForDownload(
                    () -> page.getByText("PNG, 3,508 pixels wide").click());
            Picture picture = Picture.read(png.path());
            assertThat(picture.width()).isEqualTo(3508);
            assertThat(picture.pixelsOf("rgb(13, 58, 73)"))
                    .as("dots of the highest step, in the colours of paper")
                    .isGreaterThan(1000);
            window.assertNoFault();
        }
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Rule::toString).toList();
    }
}
