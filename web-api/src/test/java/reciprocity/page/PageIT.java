package reciprocity.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on the sample organization, seen with the machine's own Chromium. */
class PageIT {

    private static final int PIXELS_OF_DOTS = 100;
    private static final int PIXELS_OF_TIES = 2_000;

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void opensOnFindingsAndTheMapAnswers() throws IOException {
        try (Window window = window(1440, 900, false)) {
            Page page = window.open("");
            Locator findings = page.locator("details.f");
            assertThat(page.locator("h1.lead").textContent()).isNotBlank();
            assertThat(findings.count()).isGreaterThanOrEqualTo(5);
            Picture before = window.picture(".canvas", "findings-closed");

            Locator silo = page.locator("details.f[data-id^='silo'], details.f[data-id^='thread']")
                    .first();
            silo.locator("summary").click();
            page.waitForFunction("() => location.hash.includes('find=')");
            Picture after = window.picture(".canvas", "findings-open");
            assertThat(silo.locator(".bar").count()).isPositive();
            assertThat(after.differentFrom(before)).isGreaterThan(PIXELS_OF_TIES);

            page.keyboard().press("Escape");
            assertThat(window.picture(".canvas", "findings-again").differentFrom(before))
                    .isZero();
            window.keep("findings-light-1440");
            window.assertNoFault();
        }
    }

    @Test
    void evidenceTellsParametersAndTies() {
        try (Window window = window(1440, 900, true)) {
            Page page = window.open("");
            page.locator("details.f[data-id^='silo'], details.f[data-id^='thread']")
                    .first()
                    .locator("summary")
                    .click();
            page.locator("details.f[open] .acts button").first().click();
            Locator drawer = page.locator("dialog[open]");
            assertThat(drawer.textContent()).contains("How it is computed", "Seed", "Shuffles", "GET api/v1/surveys/");
            assertThat(drawer.locator("table.data tbody tr").count()).isPositive();
            window.keep("evidence-dark-1440");
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog[open]").count()).isZero();
            window.assertNoFault();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void drawsDotsOfEveryDepartmentAndTheirTies(boolean dark) throws IOException {
        try (Window window = window(1440, 900, dark)) {
            Page page = window.open("#/map");
            Picture with = window.picture(".canvas", dark ? "map-dark" : "map-light");
            Locator dots = page.locator(".legend .dot");
            // Eight departments and the customers.
            assertThat(dots.count()).isEqualTo(9);
            for (Locator dot : dots.all()) {
                String colour = String.valueOf(dot.evaluate("dot => getComputedStyle(dot).backgroundColor"));
                assertThat(with.pixelsOf(colour)).as(colour).isGreaterThan(PIXELS_OF_DOTS);
            }
            page.locator("select[data-keep=ties]").selectOption("none");
            Picture without = window.picture(".canvas", dark ? "map-dark-no-ties" : "map-light-no-ties");
            assertThat(with.differentFrom(without)).isGreaterThan(PIXELS_OF_TIES);
            window.assertNoFault();
        }
    }

    @Test
    void matrixHasACellForEachPairAndKeysMove() {
        try (Window window = window(1440, 900, false)) {
            Page page = window.open("#/departments");
            assertThat(page.locator(".mx tbody td").count()).isEqualTo(81);
            // Pairs of departments, and within each of the eight; customers are asked nothing.
            assertThat(page.locator(".mx td:not(.in) button").count()).isEqualTo(72);
            assertThat(page.locator(".mx td.in button").count()).isEqualTo(8);
            assertThat(page.locator(".silo .q.tag").count()).isPositive();
            page.locator(".mx td button[tabindex='0']").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            String key = String.valueOf(page.evaluate("document.activeElement.dataset.key"));
            page.keyboard().press("Enter");
            assertThat(page.locator(".mx td.sel button").getAttribute("data-key"))
                    .isEqualTo(key);
            assertThat(page.locator(".note").textContent()).contains(" supports ", "expected");
            page.locator(".mx td.in button").first().click();
            page.getByText("What it means").click();
            assertThat(page.locator("dialog[open]").textContent()).contains("stays inside", "By size alone");
            page.keyboard().press("Escape");
            window.keep("departments-light-1440");
            window.assertNoFault();
        }
    }

    @Test
    void findsAPersonByKeyboard() {
        try (Window window = window(1440, 900, false)) {
            Page page = window.open("");
            page.keyboard().press("/");
            page.locator(".found li").first().waitFor();
            String name = page.locator(".found li")
                    .first()
                    .evaluate("line => line.childNodes[1].textContent")
                    .toString();
            page.keyboard().press("Enter");
            page.locator(".person h2").waitFor();
            assertThat(page.locator(".person h2").textContent()).isEqualTo(name);
            page.keyboard().press("Escape");
            page.keyboard().press("g");
            page.keyboard().press("d");
            page.locator(".mx").waitFor();
            assertThat(page.url()).contains("/departments");
            window.assertNoFault();
        }
    }

    @Test
    void whatASurveyHoldsIsTextAndNothingElse() {
        try (Window window = window(1440, 900, false)) {
            String id = window.keepsSurvey(Hostile.SURVEY, Hostile.PEOPLE, Hostile.TIES);
            for (String view : List.of("findings", "map?table=1", "departments", "people")) {
                Page page = window.open("#/p/" + id + "/-/" + view);
                assertThat(page.locator("img").count()).as(view).isZero();
                assertThat(page.evaluate("window.hurt === undefined")).as(view).isEqualTo(true);
            }
            Page page = window.open("#/p/" + id + "/-/map?person=p1");
            page.locator(".person h2").waitFor();
            assertThat(page.locator(".person h2").textContent()).isEqualTo(Hostile.NAME);
            assertThat(page.locator(".proj").textContent()).contains(Hostile.SURVEY);
            window.assertNoFault();
        }
    }

    @Test
    void aDryRunShowsWhatBecomesOfEachRow() {
        try (Window window = window(1440, 900, false)) {
            Page page = window.open("#/import");
            page.locator("#file-people").setInputFiles(Window.csv("people.csv", "id,name,department\na,A,X\nb,B,Y\n"));
            page.locator("#file-ties")
                    .setInputFiles(Window.csv("ties.csv", "source,target,kind,weight\na,b,support,1\na,z,support,1\n"));
            page.getByText("Try it").click();
            page.locator("section.panel table").first().waitFor();
            assertThat(page.locator("section.panel").first().textContent()).contains("ties.csv", "cannot be kept", "z");
            assertThat(page.getByText("Keep them").isDisabled()).isTrue();
            window.keep("import-refused");
            window.assertNoFault();
        }
    }

    @Test
    void saysThatTheDatabaseIsStarting() {
        try (Window window = window(1440, 900, true)) {
            Page page = window.page();
            answer(page, "status", "{\"state\":\"STARTING\",\"message\":\"Starting the database.\",\"detail\":\"\"}");
            page.navigate(STAGE.address());
            page.getByText("Starting the database").waitFor();
            assertThat(page.locator("#rail a").count()).isEqualTo(ViewsIT.VIEWS.size());
            window.keep("starting-dark-1440");
            page.unroute("**/api/v1/status");
            window.ready();
            assertThat(page.locator("h1.lead").count()).isEqualTo(1);
            window.assertNoFault();
        }
    }

    @Test
    void saysThatASurveyIsBeingStoredAndOpensIt() {
        try (Window window = window(1440, 900, false)) {
            Page page = window.page();
            answer(
                    page,
                    "status",
                    "{\"state\":\"READY\",\"message\":\"Ready.\",\"coming\":\"Halden Works\",\"namesVisible\":\"consultant\"}");
            answer(page, "surveys", "{\"surveys\":[]}");
            page.navigate(STAGE.address());
            page.getByText("Storing Halden Works").waitFor();
            assertThat(page.getByText("No survey here yet").count()).isZero();
            window.keep("storing-1440");
            page.unroute("**/api/v1/surveys");
            page.unroute("**/api/v1/status");
            page.locator("h1.lead").waitFor();
            assertThat(page.locator(".proj").textContent()).contains("Halden Works");
            window.assertNoFault();
        }
    }

    @Test
    void emptyPageOpensTheSample() {
        try (Window window = window(1440, 900, false)) {
            Page page = window.page();
            answer(page, "surveys", "{\"surveys\":[]}");
            page.navigate(STAGE.address());
            page.getByText("No survey here yet").waitFor();
            window.keep("empty-1440");
            page.unroute("**/api/v1/surveys");
            page.getByText("Open the sample").click();
            page.locator("h1.lead").waitFor();
            assertThat(page.locator(".proj").textContent()).contains("Halden Works");
            window.assertNoFault();
        }
    }

    /** Until the route is taken away, the page gets this in place of the server's answer. */
    private static void answer(Page page, String path, String json) {
        page.route(
                "**/api/v1/" + path,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(json)));
    }

    private static Window window(int width, int height, boolean dark) {
        return STAGE.window(width, height, dark);
    }
}
