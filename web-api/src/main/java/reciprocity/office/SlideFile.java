package reciprocity.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import reciprocity.document.Document;

/** A report as a PowerPoint file: a title, a summary, a slide a finding with its chart, tables that can be edited. */
public final class SlideFile {

    private SlideFile() {}

    /** Writes the file; equal reports are equal bytes. The stream stays open. */
    public static void write(Document document, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            POIXMLProperties.CoreProperties properties = show.getProperties().getCoreProperties();
            properties.setTitle(
                    document.cover().title() + ", " + document.cover().organization());
            properties.setCreator(document.cover().author());
            Deck deck = new Deck(show, document);
            TitleSlide.add(deck, document);
            for (Document.Chapter chapter : document.chapters()) {
                for (Document.Part part : chapter.parts()) {
                    PartSlides.add(deck, chapter, part);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            StablePackage.write(bytes.toByteArray(), out);
        }
    }
}
