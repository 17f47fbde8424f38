package reciprocity.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import reciprocity.document.Document.Cover;
import reciprocity.document.Logo;

/** The first page of a text document, and its table of contents, which the program fills with pages when it opens the file. */
final class WordCover {

    private static final double LOGO_HEIGHT = 56;
    private static final double LOGO_WIDTH = 200;

    private WordCover() {}

    static void add(XWPFDocument word, reciprocity.document.Document document) throws IOException {
        Cover cover = document.cover();
        XWPFParagraph mark = word.createParagraph();
        mark.setStyle("Caption");
        Logo logo = document.brand().logo();
        if (logo != null) {
            logo(mark.createRun(), logo);
        }
        XWPFParagraph organization = line(word, "CoverLine", cover.organization());
        organization.setSpacingBefore(4200);
        line(word, "Title", cover.title());
        line(word, "Subtitle", cover.subtitle());
        line(word, "Lead", cover.lead());
        line(word, "CoverLine", cover.date()).setSpacingBefore(2400);
        line(word, "CoverLine", cover.author());
        line(word, "CoverLine", cover.answered());
        contents(word, document);
    }

    private static XWPFParagraph line(XWPFDocument word, String style, String words) {
        XWPFParagraph line = word.createParagraph();
        line.setStyle(style);
        if (!words.isEmpty()) {
            line.createRun().setText(words);
        }
        return line;
    }

    private static void logo(XWPFRun run, Logo logo) throws IOException {
        double scale = Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height());
        try (ByteArrayInputStream in = new ByteArrayInputStream(logo.bytes())) {
            run.addPicture(
                    in,
                    logo.png() ? PictureType.PNG : PictureType.JPEG,
                    logo.png() ? "logo.png" : "logo.jpeg",
                    Units.toEMU(logo.width() * scale),
                    Units.toEMU(logo.height() * scale));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a logo that was read is not taken", e);
        }
        Described.as(run, "Logo");
    }

    /** A field over the first two levels of headings; until it is renewed it holds the chapters without pages. */
    private static void contents(XWPFDocument word, reciprocity.document.Document document) {
        line(word, "ContentsHead", "Contents");
        for (int i = 0; i < document.chapters().size(); i++) {
            XWPFParagraph entry = word.createParagraph();
            entry.setStyle("TOC1");
            if (i == 0) {
                CTFldChar begin = entry.createRun().getCTR().addNewFldChar();
                begin.setFldCharType(STFldCharType.BEGIN);
                begin.setDirty(true);
                entry.createRun().getCTR().addNewInstrText().setStringValue("TOC \\o \"1-1\" \\h \\z \\u");
                entry.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
            }
            entry.createRun().setText(document.chapters().get(i).title());
            if (i == document.chapters().size() - 1) {
                entry.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
            }
        }
    }
}
