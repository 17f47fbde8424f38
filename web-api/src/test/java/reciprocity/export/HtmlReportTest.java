package reciprocity.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reciprocity.chapter.Reported;
import reciprocity.document.BrandFile;
import reciprocity.document.Document;
import reciprocity.document.Particulars;
import reciprocity.study.Study;
import reciprocity.study.Viewer;

/** The structure of the report as a page: headings, links, what pictures say, who presents it. */
class HtmlReportTest {

    private static final Study STUDY = Reported.study(Reported.survey(), Viewer.CONSULTANT);
    private static final String PAGE = page(Reported.particulars());

    private static String page(Particulars particulars) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Exporters.byName("report").orElseThrow().with(particulars).write(STUDY, false, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> all(String pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void contentsLeadToEveryChapterInItsOrder() {
        List<String> ids =
                Reported.sample().chapters().stream().map(Document.Chapter::id).toList();
        assertThat(all("<li><a href=\"#([^\"]+)\"", PAGE)).isEqualTo(ids);
        assertThat(all("<section class=\"chapter\" id=\"([^\"]+)\"", PAGE)).isEqualTo(ids);
    }

    @Test
    void headingsAreOneTitleThenChaptersThenParts() {
        assertThat(all("<h1>(.*?)</h1>", PAGE)).containsExactly("How people work together");
        assertThat(all("<h2>(.*?)</h2>", PAGE))
                .hasSize(Reported.sample().chapters().size() + 1);
        assertThat(all("<h3>(.*?)</h3>", PAGE)).hasSize((int) Reported.parts(Reported.sample()).stream()
                .filter(part -> !part.title().isEmpty())
                .count());
    }

    @Test
    void everyDrawingSaysWhatItShowsAndEveryTableHasACaption() {
        assertThat(all("<figure><svg [^>]*aria-label=\"([^\"]{20,})\"", PAGE)).hasSameSizeAs(all("(<figure>)", PAGE));
        assertThat(all("<div class=\"bars[^>]*aria-label=\"([^\"]{10,})\"", PAGE))
                .hasSameSizeAs(all("(<div class=\"bars)", PAGE));
        assertThat(all("<caption>([^<]+)</caption>", PAGE)).hasSameSizeAs(all("(<table )", PAGE));
    }

    @Test
    void equalReportsAreEqualPages() {
        assertThat(page(Reported.particulars())).isEqualTo(PAGE);
    }

    @Test
    void aBrandIsOnTheCoverAndInTheColours(@TempDir Path folder) throws IOException {
        ImageIO.write(
                new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("mark.png").toFile());
        Path file = Files.writeString(folder.resolve("brand.properties"), """
                title = A "<b>" title
                author = Nord
                organization = Halden
                footer = Confidential</style>
                logo = mark.png
                accent = #7a1f3d
                paper = Letter
                """);
        String page = page(new Particulars(BrandFile.read(file), null, ""));
        assertThat(page)
                .contains("<h1>A &quot;&lt;b&gt;&quot; title</h1>", "Logo of Nord", "data:image/png;base64,")
                .contains("--accent: #7a1f3d", "size: Letter")
                .doesNotContain("Confidential</style>");
        assertThat(all("(</style>)", page)).hasSize(1);
    }
}
