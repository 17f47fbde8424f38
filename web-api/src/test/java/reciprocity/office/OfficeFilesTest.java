package reciprocity.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import reciprocity.chapter.Reported;
import reciprocity.document.Block;
import reciprocity.document.Document;

/** Word and PowerPoint files read back as their programs would read them. */
class OfficeFilesTest {

    private static final byte[] WORD = word();
    private static final byte[] SLIDES = slides();

    private static byte[] word() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            WordFile.write(Reported.sample(), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] slides() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SlideFile.write(Reported.sample(), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> chapters() {
        return Reported.sample().chapters().stream()
                .map(Document.Chapter::title)
                .toList();
    }

    @Test
    void equalReportsAreEqualFiles() {
        assertThat(word()).isEqualTo(WORD);
        assertThat(slides()).isEqualTo(SLIDES);
    }

    @Test
    void noMomentOfWritingIsLeftInAFile() throws IOException {
        for (byte[] file : List.of(WORD, SLIDES)) {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    assertThat(entry.getTimeLocal().getYear())
                            .as(entry.getName())
                            .isEqualTo(1980);
                }
            }
        }
    }

    @Test
    void chaptersAreHeadingsOfTheText() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WORD))) {
            assertThat(styled(word, "Heading1")).containsExactlyElementsOf(chapters());
            assertThat(styled(word, "TOC1")).containsExactlyElementsOf(chapters());
            assertThat(styled(word, "Finding"))
                    .containsExactlyElementsOf(Reported.parts(Reported.sample()).stream()
                            .filter(Document.Part::finding)
                            .map(Document.Part::title)
                            .toList());
            assertThat(word.getDocument().xmlText()).contains("TOC \\o");
            for (String style : List.of("Heading1", "Heading2", "Finding", "Title", "TOC1", "Cell", "Caption")) {
                assertThat(word.getStyles().styleExist(style)).as(style).isTrue();
            }
        }
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void tablesOfTheTextAreTablesWhoseHeadsRepeat() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WORD))) {
            List<Block.Table> told = Reported.blocks(Reported.sample(), Block.Table.class);
            List<XWPFTable> headed = word.getTables().stream()
                    .filter(table -> table.getRow(0).isRepeatHeader())
                    .toList();
            assertThat(headed).hasSize(told.size());
            for (int i = 0; i < told.size(); i++) {
                assertThat(headed.get(i).getNumberOfRows())
                        .isEqualTo(told.get(i).rows().size() + 1);
                assertThat(headed.get(i).getCTTbl().getTblPr().getTblCaption().getVal())
                        .isEqualTo(told.get(i).caption());
                assertThat(headed.get(i).getRow(1).getCell(0).getText())
                        .isEqualTo(told.get(i).rows().get(0).get(0).text());
            }
        }
    }

    @Test
    void everyPictureAndChartOfTheTextHasWords() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WORD))) {
            List<String> words = new ArrayList<>();
            word.getParagraphs()
                    .forEach(paragraph -> paragraph
                            .getRuns()
                            .forEach(run -> run.getCTR()
                                    .getDrawingList()
                                    .forEach(drawing -> drawing.getInlineList()
                                            .forEach(inline ->
                                                    words.add(inline.getDocPr().getDescr())))));
            assertThat(words)
                    .hasSize(Reported.blocks(Reported.sample(), Block.Picture.class)
                                    .size()
                            + Reported.blocks(Reported.sample(), Block.Bars.class)
                                    .size())
                    .allMatch(one -> one.length() > 10);
            assertThat(word.getCharts()).hasSameSizeAs(Reported.blocks(Reported.sample(), Block.Bars.class));
        }
    }

    @Test
    void everySlideHasATitleAndEveryFindingASlide() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(SLIDES))) {
            List<String> titles =
                    show.getSlides().stream().map(XSLFSlide::getTitle).toList();
            assertThat(titles).allMatch(title -> title != null && !title.isBlank());
            assertThat(titles)
                    .containsAll(Reported.parts(Reported.sample()).stream()
                            .map(Document.Part::title)
                            .filter(title -> !title.isEmpty())
                            .toList());
            assertThat(titles.get(0)).isEqualTo(Reported.sample().cover().title());
        }
    }

    @Test
    void barsOfTheSlidesAreChartsAndDrawingsArePictures() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(SLIDES))) {
            List<XSLFShape> shapes = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .toList();
            assertThat(shapes.stream().filter(shape -> shape instanceof XSLFGraphicFrame frame && frame.hasChart()))
                    .hasSameSizeAs(Reported.blocks(Reported.sample(), Block.Bars.class));
            assertThat(shapes.stream().filter(XSLFPictureShape.class::isInstance))
                    .hasSameSizeAs(Reported.blocks(Reported.sample(), Block.Picture.class));
            int rows = shapes.stream()
                    .filter(XSLFTable.class::isInstance)
                    .mapToInt(table -> ((XSLFTable) table).getNumberOfRows() - 1)
                    .sum();
            assertThat(rows)
                    .isEqualTo(Reported.blocks(Reported.sample(), Block.Table.class).stream()
                            .mapToInt(table -> table.rows().size())
                            .sum());
        }
    }

    @Test
    void nothingStandsBelowTheFootOfASlide() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(SLIDES))) {
            for (XSLFSlide slide : show.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    var place = Objects.requireNonNull(shape.getAnchor());
                    assertThat(place.getMaxY())
                            .as("%s on '%s'", shape.getShapeName(), slide.getTitle())
                            .isLessThanOrEqualTo(Deck.HEIGHT + 1);
                    assertThat(place.getMaxX()).isLessThanOrEqualTo(Deck.WIDTH + 1);
                }
            }
        }
    }

    @Test
    void aLongWordTakesAsManyLinesAsItNeeds() {
        assertThat(Fits.lines("", 10, 100)).isEqualTo(1);
        assertThat(Fits.lines("a b c", 10, 100)).isEqualTo(1);
        assertThat(Fits.lines("x".repeat(100), 10, 52)).isEqualTo(10);
    }
}
