package reciprocity.office;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import reciprocity.document.Document;
import reciprocity.document.Logo;
import reciprocity.document.Palette;

/** The first slide. */
final class TitleSlide {

    private static final double LOGO_HEIGHT = 56;
    private static final double LOGO_WIDTH = 200;

    private TitleSlide() {}

    static void add(Deck deck, Document document) {
        XSLFSlide slide = deck.bare();
        Document.Cover cover = document.cover();
        Logo logo = document.brand().logo();
        if (logo != null) {
            logo(deck, slide, logo);
        }
        Deck.words(slide, cover.organization(), Deck.LEFT, 142, Deck.INNER, 28, 20, Palette.INK_2);
        XSLFTextShape title = Deck.title(slide, 168, 96);
        XSLFTextParagraph line = title.addNewTextParagraph();
        line.setTextAlign(TextAlign.LEFT);
        Deck.run(line, cover.title(), Fits.lines(cover.title(), 44, Deck.INNER) > 1 ? 32 : 44, true, Palette.INK);
        Deck.words(slide, cover.subtitle(), Deck.LEFT, 262, Deck.INNER, 28, 18, Palette.INK_2);
        Deck.words(slide, cover.lead(), Deck.LEFT, 310, 640, 80, 22, deck.accent());
        String who = String.join(
                " · ",
                java.util.stream.Stream.of(cover.date(), cover.author(), cover.answered())
                        .filter(words -> !words.isEmpty())
                        .toList());
        Deck.words(slide, who, Deck.LEFT, 470, Deck.INNER, 20, 14, Palette.INK_2);
    }

    private static void logo(Deck deck, XSLFSlide slide, Logo logo) {
        XSLFPictureData data = deck.show().addPicture(logo.bytes(), logo.png() ? PictureType.PNG : PictureType.JPEG);
        XSLFPictureShape picture = slide.createPicture(data);
        double scale = Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height());
        picture.setAnchor(new Rectangle2D.Double(Deck.LEFT, 44, logo.width() * scale, logo.height() * scale));
        Described.as(picture, "Logo");
    }
}
