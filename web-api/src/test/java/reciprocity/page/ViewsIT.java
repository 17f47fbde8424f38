package reciprocity.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
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
        window = STAGE.kept();
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
        page.locator("dialog[open] table.data tbody tr").first().waitFor();
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

    @Test
    void peopleAreChosenByColumnsAndFiguresAndTheLinkKeepsIt() throws IOException {
        window.wide(1440, 900);
        Page page = window.go("people");
        assertThat(page.locator(".people-table thead th").count()).isEqualTo(8);
        assertThat(page.locator(".people-table tbody tr").count()).isEqualTo(158);
        page.locator("[data-choose=whom]").click();
        page.locator("[data-where='level:3']").check();
        page.locator("[data-range='degree.in:least']").fill("5");
        page.keyboard().press("Tab");
        page.waitForFunction("() => document.querySelectorAll('.chip').length === 3");
        assertThat(violations(page)).isEmpty();
        page.keyboard().press("Escape");
        page.locator("[data-choose=columns]").click();
        page.locator("[data-column=pagerank]").check();
        assertThat(violations(page)).isEmpty();
        page.keyboard().press("Escape");
        page.locator(".people-table thead").getByText("Sought out").waitFor();
        int shown = page.locator(".people-table tbody tr").count();
        assertThat(shown).isBetween(1, 157);
        assertThat(page.locator("header [role=status]").textContent()).isEqualTo(shown + " of 158 people.");
        assertThat(page.url()).contains("whom=level:3", "range=degree.in:5:", "pagerank");
        var file = page.waitForDownload(() -> page.locator("[data-source=csv]").click());
        List<String> lines = Files.readAllLines(file.path());
        assertThat(lines).hasSize(shown + 1);
        assertThat(lines.get(0))
                .isEqualTo(
                        "Name,Department,Level,Receives from,Gives to,Return rate,E-I index of a person,Bridging,Sought out");
        page.locator("[data-source=call]").click();
        String call = page.locator("dialog[open] .code").first().textContent().replaceFirst("^GET ", "");
        assertThat(page.evaluate(
                        "url => fetch(url).then(answer => answer.json()).then(found => found.people.length)", call))
                .isEqualTo(shown);
        page.keyboard().press("Escape");
        page.locator(".people-table thead th[data-tip] button").first().focus();
        assertThat(page.locator(".tip").textContent()).endsWith("?");
        page.locator(".people-table thead .ask").first().click();
        assertThat(page.locator("dialog[open]").textContent()).contains("How it is computed");
        page.keyboard().press("Escape");
        page.locator(".chip .close").last().click();
        page.waitForFunction("() => document.querySelectorAll('.people-table tbody tr').length === 158");
        assertThat(page.locator(".none").first().textContent())
                .startsWith("\u2013 ")
                .hasSizeGreaterThan(4);
        window.assertNoFault();
    }

    @Test
    void aLinkToASurveyThatIsNotHereShowsThoseThatAre() {
        window.wide(1440, 900);
        Page page = window.go("definitions");
        page.evaluate("location.hash = '#/p/nobody-2020/-/waves'");
        page.getByText("There is no such survey").waitFor();
        assertThat(page.locator(".there a").count()).isPositive();
        assertThat(violations(page)).isEmpty();
        page.locator(".state .btn.main").click();
        page.locator("main .page h1").waitFor();
        window.ready();
        assertThat(page.url()).contains("halden-works").contains("/waves");
        window.assertNoFault();
    }

    @Test
    void aPhoneHasTheOtherFormsOfAViewBehindOneButton() {
        window.wide(390, 844);
        Page page = window.go("waves");
        assertThat(page.locator("[data-source=csv]").isVisible()).isFalse();
        page.locator("[data-source=more]").click();
        page.locator("dialog[open] [data-source=table]").click();
        assertThat(page.locator("dialog[open] table.data tbody tr").count()).isPositive();
        page.keyboard().press("Escape");
        window.wide(1440, 900);
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
