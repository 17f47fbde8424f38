package reciprocity.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Choosing and filtering people on the map, and its ties against those of an earlier wave. */
class MapIT {

    private static final String FRESH = "rgb(44, 106, 163)";
    private static final int PIXELS_OF_TIES = 1_000;

    /** So many people, everybody tied to everybody, have more ties than are drawn while the map moves. */
    private static final int MANY = 90;

    private static final String PEOPLE_OF_MANY = IntStream.range(0, MANY)
            .mapToObj(at -> "p%d,Person %d,Department %d%n".formatted(at, at, at % 3))
            .collect(Collectors.joining("", "id,name,department\n", ""));

    /** Around Finance and Research, as parts of the canvas. */
    private static final double[][] AROUND = {{0.3, 0.42}, {0.36, 0.42}, {0.36, 0.95}, {0.2, 0.95}, {0.2, 0.42}};

    @RegisterExtension
    static final Stage STAGE = new Stage();

    private static Window window;

    @BeforeAll
    static void open() {
        window = STAGE.kept();
    }

    @Test
    void drawingChoosesPeopleAndKeysTakeThemAway() throws IOException {
        window.wide(1440, 900);
        Page page = window.go("map");
        page.locator("[data-keep=lasso]").click();
        assertThat(page.locator("[data-keep=lasso]").getAttribute("aria-pressed"))
                .isEqualTo("true");
        Picture before = window.picture(".canvas", "map-lasso-before");
        drag(page, AROUND);
        int drawn = chosen(page);
        assertThat(drawn).isGreaterThan(10);
        assertThat(page.url()).contains("pick=p");
        assertThat(window.picture(".canvas", "map-lasso").differentFrom(before)).isGreaterThan(PIXELS_OF_TIES);
        assertThat(page.locator(".side .tells").textContent()).contains(drawn + " people of two departments", "stay");
        assertThat(page.locator(".side .parts .bar").count()).isEqualTo(2 + 3);
        accessible(page, "chosen");

        page.locator(".side [data-keep^=tick]").first().focus();
        page.keyboard().press("Space");
        assertThat(chosen(page)).isEqualTo(drawn - 1);
        page.locator("[data-keep=adding]").fill("finance");
        page.getByText("All of Finance").click();
        assertThat(chosen(page)).isGreaterThanOrEqualTo(drawn);
        assertThat(page.locator(".side .parts").first().textContent()).contains("Finance9");
        page.locator("[data-keep=lasso]").click();
        page.keyboard().down("Shift");
        drag(page, new double[][] {{0.45, 0.02}, {0.6, 0.4}});
        page.keyboard().up("Shift");
        assertThat(chosen(page)).isGreaterThan(drawn);

        int all = chosen(page);
        page.locator("[data-keep=only]").click();
        assertThat(page.locator(".shown .counted").textContent()).isEqualTo("Showing %d of 158 people".formatted(all));
        page.getByText("Show everybody").click();
        assertThat(page.locator(".shown .chip").count()).isZero();
        assertThat(page.url()).doesNotContain("only=", "pick=");
        window.assertNoFault();
    }

    @Test
    void namesOfAllThatFitAreDrawnAndInThePicture() throws IOException {
        window.wide(1440, 900);
        Page page = window.go("map");
        Picture before = window.picture(".canvas", "map-names-before");
        page.locator("[data-keep=names]").selectOption("many");
        assertThat(page.url()).contains("names=many");
        assertThat(window.picture(".canvas", "map-names").differentFrom(before)).isGreaterThan(PIXELS_OF_TIES);
        page.locator("[data-keep=save]").click();
        Download svg = page.waitForDownload(() -> page.getByText("SVG, to edit").click());
        long named =
                Files.readString(svg.path()).lines().mapToLong(MapIT::names).sum();

        window.go("map?names=none");
        assertThat(page.locator("[data-keep=names]").inputValue()).isEqualTo("none");
        page.locator("[data-keep=save]").click();
        Download bare =
                page.waitForDownload(() -> page.getByText("SVG, to edit").click());
        assertThat(named)
                .isGreaterThan(Files.readString(bare.path())
                                .lines()
                                .mapToLong(MapIT::names)
                                .sum()
                        + 30);
        window.assertNoFault();
    }

    private static long names(String drawing) {
        return drawing.split("<text ", -1).length - 1L;
    }

    @Test
    void mapFillsTheScreenAndComesBack() {
        window.wide(1440, 900);
        Page page = window.go("map");
        page.locator("[data-keep=full]").click();
        page.locator(".mapbox:fullscreen [data-keep=full][aria-pressed=true]").waitFor();
        assertThat(page.locator(".mapbox").boundingBox().height)
                .isEqualTo(((Number) page.evaluate("innerHeight")).doubleValue());
        page.keyboard().press("f");
        page.locator(".mapbox:not(:fullscreen) [data-keep=full][aria-pressed=false]")
                .waitFor();
        window.assertNoFault();
    }

    @Test
    void filtersAreChipsAndStandInTheLink() throws IOException {
        window.wide(1440, 900);
        Page page = window.go("map?zz=1&hide=legal");
        page.locator("[data-keep=filter]").click();
        page.locator("[data-keep=field]").selectOption("betweenness");
        page.locator("[data-keep=end-0]").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("PageUp");
        assertThat(page.evaluate("document.activeElement.dataset.keep")).isEqualTo("end-0");
        assertThat(page.locator(".histogram .out-of").count()).isPositive();
        page.locator("[data-keep=field]").selectOption("level");
        page.locator("[data-keep=value-3]").uncheck();
        assertThat(page.locator(".shown .chip").allTextContents())
                .hasSize(2)
                .anyMatch(chip -> chip.startsWith("Bridging from "))
                .anyMatch(chip -> chip.startsWith("Level: not 3"));
        accessible(page, "filtered");
        String link = page.url();
        assertThat(link).matches(".*\\?hide=legal&where=betweenness:[0-9.]+~,level:!3&zz=1");

        int shown = number(page.locator(".shown b"));
        page.keyboard().press("Escape");
        page.locator("[data-keep=table]").click();
        assertThat(shown).isLessThan(150);
        assertThat(page.locator(".maptable table.data")
                        .first()
                        .locator("tbody tr")
                        .count())
                .isEqualTo(shown);
        page.locator("[data-keep=table]").click();
        page.locator("[data-keep=save]").click();
        Download svg = page.waitForDownload(() -> page.getByText("SVG, to edit").click());
        assertThat(Files.readString(svg.path())).contains(shown + " of 158 people. Bridging from", "Level: not 3");
        page.locator(".shown .chip .close").first().click();
        assertThat(number(page.locator(".shown b"))).isGreaterThan(shown);

        window.go("map?where=betweenness:900~,level:none");
        assertThat(page.locator(".nobody li").allTextContents()).containsExactly("Bridging from 900", "Level: nobody");
        page.locator(".nobody button").click();
        assertThat(page.locator(".nobody, .shown .chip").count()).isZero();
        window.assertNoFault();
    }

    @Test
    void stepsAroundAPersonAreAFilter() {
        window.wide(1440, 900);
        Page page = window.go("map?person=p017");
        page.locator(".person [data-keep=near]").click();
        int one = number(page.locator(".shown b"));
        assertThat(one)
                .as("the person and everybody tied to them")
                .isEqualTo(1 + page.locator(".person .ties li").count());
        page.locator(".person [data-keep=Steps]").selectOption("2");
        int two = number(page.locator(".shown b"));
        page.locator(".person [data-keep=Direction]").selectOption("gives");
        assertThat(two).isGreaterThan(one);
        assertThat(number(page.locator(".shown b"))).isLessThan(two);
        assertThat(page.url()).contains("near=2.gives.p017");
        page.getByText("Show everybody").click();
        assertThat(page.locator(".person [data-keep=near]").getAttribute("aria-pressed"))
                .isEqualTo("false");
        window.assertNoFault();
    }

    @Test
    void tiesSinceAnEarlierWaveAreNewLostAndKept() throws IOException {
        window.wide(1440, 900);
        Page page = window.go("map");
        Picture before = window.picture(".canvas", "map-this-wave");
        page.locator("[data-keep=since]").selectOption("halden-works-2025-10");
        window.ready();
        Object counts = page.evaluate("""
                () => fetch('api/v1/surveys/halden-works-2026-04/change?from=halden-works-2025-10').then(answer => answer.json())
                  .then(({ ties }) => [`${ties.new} new`, `${ties.lost} lost`, `${ties.kept} kept`].join())""");
        page.locator(".legend.changes").waitFor();
        assertThat(String.join(",", page.locator(".legend .marks span").allTextContents()))
                .startsWith(String.valueOf(counts));
        Picture changes = window.picture(".canvas", "map-changes");
        assertThat(changes.pixelsOf(FRESH)).isGreaterThan(before.pixelsOf(FRESH) + PIXELS_OF_TIES);
        accessible(page, "changes");
        page.locator("[data-keep=table]").click();
        assertThat(page.locator(".maptable h2").allTextContents()).contains("New since 2025-10", "Lost since 2025-10");
        assertThat(page.locator(".maptable table.data")
                                .last()
                                .locator("tbody tr")
                                .count() + " lost")
                .isEqualTo(String.valueOf(counts).split(",", -1)[1]);
        window.assertNoFault();
    }

    @Test
    void whoSeesNoNamesSeesNoFigureOfFewerThanFive() {
        try (Window other = STAGE.window(1440, 900, false)) {
            Page page = other.page();
            page.route(
                    "**/api/v1/status",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody("{\"state\":\"READY\",\"message\":\"\",\"namesVisible\":\"researcher\"}")));
            other.open("#/p/halden-works-2026-04/2026-04/map?pick=p017,p018,p019,p020");
            assertThat(page.locator(".side .withheld").textContent()).isEqualTo("fewer than 5 people");
            assertThat(page.locator(".side .bar, .side [data-keep=leave]").count())
                    .isZero();
            assertThat(page.locator(".side .tells").textContent()).doesNotContain("ties they give");
            page.locator("[data-keep=adding]").fill("finance");
            page.getByText("All of Finance").click();
            assertThat(page.locator(".side .bar").count()).isPositive();
            other.assertNoFault();
        }
    }

    @Test
    void manyTiesAreCarriedWhileTheMapMovesAndDrawnWhenItRests() throws IOException {
        try (Window other = STAGE.window(1440, 900, false)) {
            String id = other.keepsSurvey("Many", PEOPLE_OF_MANY, tiesOfMany());
            Page page = other.open("#/p/" + id + "/-/map");
            Picture before = other.picture(".canvas", "map-many");
            BoundingBox box = page.locator(".canvas").boundingBox();
            page.mouse().move(box.x + 20, box.y + 20);
            page.mouse().down();
            for (int step = 1; step <= 10; step++) {
                page.mouse().move(box.x + 20 + 8 * step, box.y + 20 + 4 * step);
            }
            page.waitForFunction("() => document.querySelector('.sigma-edges').style.transform.startsWith('matrix(1')");
            page.waitForFunction("() => document.querySelector('.sigma-edges').style.transform === ''");
            page.mouse().up();
            assertThat(other.picture(".canvas", "map-many-moved").differentFrom(before))
                    .isGreaterThan(PIXELS_OF_TIES);
            page.locator("[data-keep=fit]").click();
            page.waitForFunction("() => document.querySelector('.sigma-edges').style.transform === ''");
            page.mouse().move(1, 1);
            assertThat(other.picture(".canvas", "map-many-again").differentFrom(before))
                    .isZero();
            other.assertNoFault();
        }
    }

    @Test
    void pointingAtADotShowsItsTies() throws IOException {
        window.wide(1440, 900);
        Page page = window.go("map");
        BoundingBox box = page.locator(".canvas").boundingBox();
        page.mouse().move(box.x + 2, box.y + 2);
        Picture before = window.picture(".canvas", "map-not-pointed");
        Locator pointed = page.locator(".canvas.over-person");
        for (int step = 0; step < 400 && pointed.count() == 0; step++) {
            page.mouse()
                    .move(box.x + box.width * (0.25 + step % 20 * 0.025), box.y + box.height * (0.2 + step * 0.001));
        }
        assertThat(pointed.count()).isEqualTo(1);
        assertThat(window.picture(".canvas", "map-pointed").differentFrom(before))
                .isPositive();
        page.mouse().move(box.x + 2, box.y + 2);
        assertThat(pointed.count()).isZero();
        assertThat(window.picture(".canvas", "map-pointed-no-more").differentFrom(before))
                .isZero();
        window.assertNoFault();
    }

    /** People in three departments, of whom everybody names everybody else with a higher number. */
    private static String tiesOfMany() {
        return IntStream.range(0, MANY)
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, MANY).mapToObj(b -> "p%d,p%d,support,1%n".formatted(a, b)))
                .collect(Collectors.joining("", "source,target,kind,weight\n", ""));
    }

    /** Both schemes and both widths, without a scroll sideways. */
    private static void accessible(Page page, String name) {
        for (int width : new int[] {1440, 390}) {
            window.wide(width, width < 500 ? 844 : 900);
            for (boolean dark : new boolean[] {false, true}) {
                window.dark(dark);
                assertThat(ViewsIT.violations(page)).as("%s at %d", name, width).isEmpty();
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
            window.keep("map-%s-%d-dark".formatted(name, width));
            window.dark(false);
        }
        window.wide(1440, 900);
    }

    private static void drag(Page page, double[][] corners) {
        BoundingBox box = page.locator(".canvas").boundingBox();
        for (int i = 0; i < corners.length; i++) {
            page.mouse().move(box.x + corners[i][0] * box.width, box.y + corners[i][1] * box.height);
            if (i == 0) {
                page.mouse().down();
            }
        }
        page.mouse().up();
    }

    private static int chosen(Page page) {
        return number(page.locator(".side h2"));
    }

    private static int number(Locator text) {
        return Integer.parseInt(text.first().textContent().replaceAll("[^0-9]", ""));
    }
}
