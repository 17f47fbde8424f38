package reciprocity.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a consultant, a leader and a researcher come for, from the first click to what they take along. */
class JobsIT {

    private static final Path TEMPLATES = Path.of("src/main/resources/web/templates");

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void aConsultantComesWithWorkbooksAndLeavesWithAReport() throws IOException {
        try (Window window = STAGE.window(1440, 900, false)) {
            Page page = window.open("#/import");
            page.locator("#file-people").setInputFiles(TEMPLATES.resolve("people.xlsx"));
            page.locator("#file-ties").setInputFiles(TEMPLATES.resolve("ties.xlsx"));
            page.locator("#survey-name").fill("Workbooks");
            page.getByText("Try it").click();
            page.locator(".mapping select").first().waitFor();
            assertThat(page.locator("[data-column=department]").inputValue()).isEqualTo("department");
            window.keep("job-consultant-dry-run");
            page.getByText("Keep them").click();
            page.locator("h1.lead").waitFor();
            window.ready();
            assertThat(page.locator(".proj").textContent()).contains("Workbooks");
            window.go("exports");
            String report = text(window.saved("a[href*='report.html']"));
            assertThat(report).contains("<!doctype html", "Workbooks");
            window.assertNoFault();
        }
    }

    @Test
    void aLeaderFindsThreeIntroductionsAndTheWayThatLeadsThere() throws IOException {
        try (Window window = STAGE.window(390, 844, false)) {
            Page page = window.open("");
            assertThat(page.locator("h1.lead").textContent()).endsWith(".");
            assertThat(window.picture(".split .canvas", "job-leader-map").pixelsOf("rgb(68, 98, 207)"))
                    .as("dots of the first department on the map of a phone")
                    .isGreaterThan(40);
            window.go("scenarios");
            assertThat(page.locator("h1").textContent()).startsWith("Three introductions");
            assertThat(page.locator(".intros article").count()).isEqualTo(3);
            assertThat(page.locator(".intros article").first().textContent())
                    .contains("Brings departments", "The warm way");
            page.getByText("Show on the map").first().click();
            page.locator(".way li").first().waitFor();
            window.keep("job-leader-way");
            window.assertNoFault();
        }
    }

    @Test
    void aConsultantMergesDepartmentsOnTrialAndKeepsThePlan() {
        try (Window window = STAGE.window(1440, 900, false)) {
            Page page = window.open("#/scenarios?try=reorganization");
            page.locator("[data-way=merge]").click();
            List<Locator> lists = page.locator(".planner select").all();
            lists.get(0).selectOption("Finance");
            lists.get(1).selectOption("Sales");
            page.locator(".planner select").nth(2).selectOption("Sales");
            page.getByText("Add to the plan").click();
            assertThat(page.locator(".steps li").allTextContents())
                    .singleElement()
                    .asString()
                    .contains("Finance joins Sales.");
            page.getByText("Show before and after").click();
            page.locator(".two-sides .mx").nth(1).waitFor();
            assertThat(page.locator("h1").textContent()).startsWith("With this plan");
            assertThat(page.locator(".two-sides .mx").nth(0).locator("tbody tr").count())
                    .isEqualTo(9);
            assertThat(page.locator(".two-sides .mx").nth(1).locator("tbody tr").count())
                    .isEqualTo(8);
            window.keep("job-consultant-before-and-after");
            page.getByText("Keep as a plan").click();
            page.locator("#plan-name").fill("Finance into Sales");
            page.keyboard().press("Enter");
            page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.getByText("Saved plans").click();
            page.getByLabel("Finance into sales", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByText("Compare with today").click();
            assertThat(page.locator(".result thead th").nth(2).textContent()).isEqualTo("Finance into sales");
            page.locator("[aria-label='Delete Finance into sales']").click();
            page.locator("dialog[open]")
                    .getByText("Delete", new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.getByText("No plan is kept yet.").waitFor();
            window.assertNoFault();
        }
    }

    @Test
    void workThatTakesLongIsFollowedAndEndsWhenCancelled() {
        try (Window window = STAGE.window(390, 844, false)) {
            Page page = window.open("#/scenarios?try=reorganization&moves=from:finance~sales");
            page.route(
                    Pattern.compile(".*/scenarios(\\?.*)?"),
                    route -> json(route, 202, "{\"job\": \"long\", \"state\": \"WAITING\"}"));
            page.route("**/scenarios/long", route -> json(route, 204, ""));
            page.route(
                    "**/scenarios/long/events",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/event-stream")
                            .setBody("event: progress\nid: 1\ndata: {\"state\": \"RUNNING\", \"done\": 71,"
                                    + " \"total\": 284, \"next\": \"betweenness\"}\n\n")));
            page.getByText("Show before and after").click();
            page.locator(".working [aria-valuenow='25']").waitFor();
            window.keep("job-consultant-at-work");
            page.getByText("Cancel").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Cancelled: nothing was changed.");
            window.assertNoFault();
        }
    }

    private static void json(Route route, int status, String body) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody(body));
    }

    @Test
    void headersThatSayNothingAreChosenByHand() {
        try (Window window = STAGE.window(1440, 900, false)) {
            Page page = window.open("#/import");
            page.locator("#file-people").setInputFiles(Window.csv("people.csv", "No.,Who\n1,Ana\n2,Bo\n"));
            page.locator("#file-ties").setInputFiles(Window.csv("ties.csv", "source,target\n1,2\n"));
            page.getByText("Try it").click();
            page.getByText("These files cannot be kept yet.").waitFor();
            page.locator("[data-column='No.']").selectOption("id");
            page.getByText("These files can be kept.").waitFor();
            assertThat(page.getByText("Keep them").isEnabled()).isTrue();
            window.assertNoFault();
        }
    }

    @Test
    void aResearcherTakesTheNetworkAndEveryFigure() throws IOException {
        try (Window window = STAGE.window(1440, 900, false)) {
            Page page = window.open("#/exports");
            assertThat(text(window.saved("a[href*='/graphml']"))).contains("<graphml", "betweenness");
            assertThat(text(window.saved("a[href*='people.csv']"))
                            .lines()
                            .findFirst()
                            .orElse(""))
                    .contains("betweenness", "pagerank");
            assertThat(Files.readAllBytes(window.saved("a[href*='/xlsx']"))).startsWith('P', 'K');
            assertThat(text(window.saved("a[href*='dictionary.csv']"))).contains("figures.csv", "Freeman");
            window.go("definitions");
            page.locator("input.filter").fill("betweenness");
            assertThat(page.locator(".defs article").first().textContent()).contains("Definition", "Source");
            window.assertNoFault();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
