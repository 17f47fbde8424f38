package reciprocity.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import reciprocity.document.Block;
import reciprocity.document.Brand;

/** Blocks of a text document, one below the other. */
final class WordBlocks implements Block.Writer {

    private static final double MM = 72 / 25.4;
    private static final int SHARP = 3;

    /** About two pages: who looks for one row among more looks in the HTML report or in the tables beside it. */
    private static final int MOST_ROWS = 60;

    private final XWPFDocument word;
    private final Brand brand;
    private final double width;
    private final boolean together;
    private @Nullable XWPFParagraph last;

    /** Writes blocks; those of a finding stay on one page, as far as one holds them. */
    WordBlocks(XWPFDocument word, Brand brand, boolean together) {
        this.together = together;
        this.word = word;
        this.brand = brand;
        this.width = (brand.paper().width() - 2 * WordFile.MARGIN_MM) * MM;
    }

    /** Words hold on to what follows them; the last ones to nothing. */
    void end() {
        if (last != null) {
            last.setKeepNext(false);
        }
    }

    /** A sentence whose figure is bold and in the accent. */
    static void strong(XWPFParagraph paragraph, String sentence, String part, String accent) {
        int at = part.isEmpty() ? -1 : sentence.indexOf(part);
        if (at < 0) {
            paragraph.createRun().setText(sentence);
            return;
        }
        paragraph.createRun().setText(sentence.substring(0, at));
        XWPFRun run = paragraph.createRun();
        run.setText(part);
        run.setBold(true);
        run.setColor(accent.substring(1));
        paragraph.createRun().setText(sentence.substring(at + part.length()));
    }

    private XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        if (!words.isEmpty()) {
            paragraph.createRun().setText(words);
        }
        return paragraph;
    }

    @Override
    public void text(Block.Text text) {
        String style = switch (text.style()) {
            case LEAD -> "Lead";
            case BODY -> "Normal";
            case SMALL -> "Caption";
        };
        last = paragraph(style, text.words());
        last.setKeepNext(true);
    }

    @Override
    public void facts(Block.Facts facts) {
        WordTables.facts(word, facts, width, brand.accent());
        paragraph("Caption", "");
    }

    @Override
    public void points(Block.Points points) {
        int number = 1;
        for (Block.Point point : points.points()) {
            XWPFParagraph line = word.createParagraph();
            line.setStyle("Point");
            line.createRun().setText(number++ + "\u2002");
            strong(line, point.sentence(), point.strong(), brand.accent());
            XWPFRun beside = line.createRun();
            beside.addBreak();
            beside.setText(point.beside());
            beside.setFontSize(9);
            beside.setColor("62666D");
        }
    }

    @Override
    public void notes(Block.Notes notes) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        notes.notes()
                .forEach(note -> rows.add(List.of(
                        new Block.Cell(note.term(), reciprocity.document.Shade.STRONG), Block.Cell.of(note.words()))));
        WordTables.plain(word, rows, new double[] {width * 0.28, width * 0.72}, together);
        if (!together) {
            paragraph("Caption", "");
        }
    }

    @Override
    public void bars(Block.Bars bars) {
        boolean compared = bars.bars().stream().allMatch(bar -> bar.expected() != null);
        double height = 60 + (compared ? 24 : 0) + bars.bars().size() * (compared ? 30.0 : 22.0);
        XWPFParagraph paragraph = paragraph("Normal", "");
        paragraph.setKeepNext(true);
        XWPFRun run = paragraph.createRun();
        try {
            XWPFChart chart = word.createChart(run, Units.toEMU(width), Units.toEMU(height));
            BarChart.fill(chart, bars, brand);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a chart of ours is not taken", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Described.as(run, BarChart.told(bars));
    }

    @Override
    public void table(Block.Table table) {
        Block.Table shown = table.first(MOST_ROWS);
        WordTables.add(word, shown, width);
        paragraph("Caption", shown.key());
    }

    @Override
    public void picture(Block.Picture picture) {
        double most = Math.min(picture.scene().height() > 800 ? 560 : 300, width * 1.4);
        double scale =
                Math.min(width / picture.scene().width(), most / picture.scene().height());
        double across = picture.scene().width() * scale;
        byte[] png = ScenePicture.png(picture.scene(), (int) Math.round(across * SHARP));
        XWPFParagraph paragraph = paragraph("Normal", "");
        paragraph.setKeepNext(true);
        XWPFRun run = paragraph.createRun();
        try (ByteArrayInputStream in = new ByteArrayInputStream(png)) {
            run.addPicture(
                    in,
                    PictureType.PNG,
                    "picture.png",
                    Units.toEMU(across),
                    Units.toEMU(picture.scene().height() * scale));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a picture of ours is not taken", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Described.as(run, picture.alt());
        paragraph("Caption", picture.caption());
    }
}
