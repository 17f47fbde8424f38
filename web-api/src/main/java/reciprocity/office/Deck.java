package reciprocity.office;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import reciprocity.document.Document;
import reciprocity.document.Palette;

/** The slides as they all look: wide, an accent at the left, title above, what it is at the foot. All in points. */
final class Deck {

    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    static final double LEFT = 44;
    static final double INNER = WIDTH - 2 * LEFT;
    static final double TOP = 112;
    static final double BOTTOM = 500;
    private static final String FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    private final XMLSlideShow show;
    private final Document document;

    Deck(XMLSlideShow show, Document document) {
        this.show = show;
        this.document = document;
        show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
    }

    XMLSlideShow show() {
        return show;
    }

    String accent() {
        return document.brand().accent();
    }

    static Color colour(String hex) {
        int[] parts = Palette.parts(hex);
        return new Color(parts[0], parts[1], parts[2]);
    }

    /** A slide with title, the chapter above it, foot and number. */
    XSLFSlide slide(String chapter, String title, String strong) {
        XSLFSlide slide = bare();
        XSLFTextShape head = title(slide, 40, 66);
        XSLFTextParagraph line = head.addNewTextParagraph();
        line.setTextAlign(TextAlign.LEFT);
        double size = Fits.lines(title, 26, INNER) > 2 ? 20 : 26;
        strong(line, title, strong, size);
        if (!chapter.equals(title)) {
            words(slide, chapter, LEFT, 20, INNER, 20, 12, Palette.INK_3);
        }
        foot(slide);
        return slide;
    }

    /** The title of a slide at its place; one of its own, since the anchor would otherwise go into the layout of all. */
    static XSLFTextShape title(XSLFSlide slide, double y, double height) {
        XSLFTextShape title = slide.getPlaceholder(0);
        ((CTShape) title.getXmlObject()).getSpPr().addNewXfrm();
        title.setAnchor(new Rectangle2D.Double(LEFT - 7, y, INNER + 14, height));
        title.setVerticalAlignment(VerticalAlignment.TOP);
        title.clearText();
        return title;
    }

    /** A slide with the accent and nothing else but its empty title. */
    XSLFSlide bare() {
        XSLFSlideMaster master = show.getSlideMasters().get(0);
        XSLFSlide slide = show.createSlide(master.getLayout(SlideLayout.TITLE_ONLY));
        XSLFAutoShape strip = slide.createAutoShape();
        strip.setShapeType(org.apache.poi.sl.usermodel.ShapeType.RECT);
        strip.setAnchor(new Rectangle2D.Double(0, 0, 10, HEIGHT));
        strip.setFillColor(colour(accent()));
        strip.setLineColor(null);
        return slide;
    }

    private void foot(XSLFSlide slide) {
        String footer = document.brand().footer();
        String words = footer.isEmpty() ? document.running() : document.running() + " · " + footer;
        words(slide, words, LEFT, 510, INNER - 80, 18, 10, Palette.INK_3);
        XSLFTextBox number = box(slide, LEFT + INNER - 60, 510, 60, 18);
        XSLFTextParagraph line = number.addNewTextParagraph();
        line.setTextAlign(TextAlign.RIGHT);
        CTTextField field = line.getXmlObject().addNewFld();
        field.setId(FIELD);
        field.setType("slidenum");
        field.addNewRPr().setSz(1000);
        field.setT(String.valueOf(slide.getSlideNumber()));
    }

    /** An empty box for words. */
    static XSLFTextBox box(XSLFSlide slide, double x, double y, double width, double height) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, y, width, height));
        box.setInsets(new org.apache.poi.sl.usermodel.Insets2D(0, 0, 0, 0));
        box.setWordWrap(true);
        box.clearText();
        return box;
    }

    /** Words in a box of their own. */
    static void words(
            XSLFSlide slide,
            String words,
            double x,
            double y,
            double width,
            double height,
            double size,
            String colour) {
        if (!words.isEmpty()) {
            run(box(slide, x, y, width, height).addNewTextParagraph(), words, size, false, colour);
        }
    }

    /** A sentence whose figure is bold and in the accent. */
    void strong(XSLFTextParagraph line, String sentence, String part, double size) {
        int at = part.isEmpty() ? -1 : sentence.indexOf(part);
        if (at < 0) {
            run(line, sentence, size, part.isEmpty(), Palette.INK);
            return;
        }
        run(line, sentence.substring(0, at), size, false, Palette.INK);
        run(line, part, size, true, accent());
        run(line, sentence.substring(at + part.length()), size, false, Palette.INK);
    }

    static void run(XSLFTextParagraph line, String words, double size, boolean bold, String colour) {
        if (!words.isEmpty()) {
            XSLFTextRun run = line.addNewTextRun();
            run.setText(words);
            run.setFontSize(size);
            run.setBold(bold);
            run.setFontColor(colour(colour));
        }
    }
}
