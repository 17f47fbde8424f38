package reciprocity.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void aLeaderFindsThreeIntroductionsAndTheWayThatLeadsThere() {
        try (Window window = STAGE.window(390, 844, false)) {
            Page page = window.open("");
            assertThat(page.locator("h1.lead").textContent()).endsWith(".");
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
