package reciprocity.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import reciprocity.document.Brand;
import reciprocity.document.Document;

/** A report as a Word file: headings by style, tables that can be edited, charts with their data, pictures with words for them. */
public final class WordFile {

    static final double MARGIN_MM = 20;

    private final XWPFDocument word = new XWPFDocument();
    private final Document document;

    private WordFile(Document document) {
        this.document = document;
    }

    /** Writes the file; equal reports are equal bytes. The stream stays open. */
    public static void write(Document document, OutputStream out) throws IOException {
        WordFile file = new WordFile(document);
        try (XWPFDocument word = file.word) {
            file.properties();
            file.styles();
            file.page();
            WordCover.add(word, document);
            for (Document.Chapter chapter : document.chapters()) {
                file.chapter(chapter);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            StablePackage.write(bytes.toByteArray(), out);
        }
    }

    private void properties() {
        POIXMLProperties.CoreProperties properties = word.getProperties().getCoreProperties();
        properties.setTitle(document.cover().title() + ", " + document.cover().organization());
        properties.setCreator(document.cover().author());
    }

    private void styles() throws IOException {
        try (InputStream in = WordFile.class.getResourceAsStream("/report/word-styles.xml")) {
            if (in == null) {
                throw new IllegalStateException("word-styles.xml is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("ACCENT", document.brand().accent().substring(1));
            word.createStyles().setStyles(StylesDocument.Factory.parse(text).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("word-styles.xml is not as Word has styles", e);
        }
    }

    /** A millimetre is 56.7 twentieths of a point. */
    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }

    private void page() {
        Brand.Paper paper = document.brand().paper();
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(twips(paper.width()));
        section.getPgSz().setH(twips(paper.height()));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(twips(MARGIN_MM));
        margin.setBottom(twips(MARGIN_MM));
        margin.setLeft(twips(MARGIN_MM));
        margin.setRight(twips(MARGIN_MM));
        margin.setHeader(twips(10));
        margin.setFooter(twips(10));
        margin.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
        XWPFParagraph head = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Foot");
        head.setAlignment(ParagraphAlignment.RIGHT);
        head.createRun().setText(document.cover().title());
        word.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Foot");
        CTTabStop stop = foot.getCTP().getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(twips(paper.width() - 2 * MARGIN_MM));
        String footer = document.brand().footer();
        foot.createRun().setText(footer.isEmpty() ? document.running() : document.running() + " · " + footer);
        foot.createRun().addTab();
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        word.createFooter(HeaderFooterType.FIRST).createParagraph();
    }

    private void chapter(Document.Chapter chapter) {
        styled("Heading1", chapter.title(), "");
        if (!chapter.under().isEmpty()) {
            styled("Caption", chapter.under(), "");
        }
        for (Document.Part part : chapter.parts()) {
            if (!part.title().isEmpty()) {
                XWPFParagraph title = styled(part.finding() ? "Finding" : "Heading2", part.title(), part.strong());
                title.setPageBreak(part.opens());
            }
            WordBlocks blocks = new WordBlocks(word, document.brand(), part.finding());
            part.blocks().forEach(block -> block.to(blocks));
            blocks.end();
        }
    }

    private XWPFParagraph styled(String style, String words, String strong) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        WordBlocks.strong(paragraph, words, strong, document.brand().accent());
        return paragraph;
    }
}
