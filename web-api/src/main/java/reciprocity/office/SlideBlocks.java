package reciprocity.office;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import reciprocity.document.Block;
import reciprocity.document.Palette;

/** Blocks one below the other on a slide; where one has no room, on the next, whose title says that it goes on. */
final class SlideBlocks implements Block.Writer {

    private static final double SPACE = 10;
    private static final int SHARP = 3;

    /** Two slides or three: nobody shows a table that goes on longer. */
    private static final int MOST_ROWS = 24;

    private final Head head;
    private final Deck deck;
    private final Frame frame;
    private XSLFSlide slide;
    private double y;

    /** Where blocks stand across the slide. */
    record Frame(double x, double width) {}

    /** What stands above the blocks; findings are written larger. */
    record Head(Deck deck, String chapter, String title, boolean finding) {}

    SlideBlocks(Head head, XSLFSlide slide, Frame frame, double y) {
        this.head = head;
        this.deck = head.deck();
        this.slide = slide;
        this.frame = frame;
        this.y = y;
    }

    /** Where the next block would begin. */
    double y() {
        return y;
    }

    /** Room of this height, on this slide or the next; returns where it begins. */
    private double room(double height) {
        if (y > Deck.TOP && y + height > Deck.BOTTOM) {
            next();
        }
        double at = y;
        y += height + SPACE;
        return at;
    }

    private void next() {
        slide = deck.slide(head.chapter(), head.title() + " (continued)", "");
        y = Deck.TOP;
    }

    private double left() {
        return Deck.BOTTOM - y;
    }

    @Override
    public void text(Block.Text text) {
        double size = switch (text.style()) {
            case LEAD -> 24;
            case BODY -> head.finding() ? 20 : 16;
            case SMALL -> head.finding() ? 13 : 12;
        };
        double height = Fits.height(text.words(), size, frame.width());
        String colour = text.style() == Block.Style.SMALL ? Palette.INK_3 : Palette.INK;
        double at = room(height);
        Deck.words(slide, text.words(), frame.x(), at, frame.width(), height, size, colour);
    }

    @Override
    public void facts(Block.Facts facts) {
        int across = frame.width() > 600 ? 4 : 2;
        for (int from = 0; from < facts.facts().size(); from += across) {
            List<Block.Fact> row = facts.facts()
                    .subList(from, Math.min(from + across, facts.facts().size()));
            double width = frame.width() / across;
            double at = room(84);
            for (int i = 0; i < row.size(); i++) {
                fact(row.get(i), frame.x() + i * width, at, width - SPACE);
            }
        }
    }

    private void fact(Block.Fact fact, double x, double at, double width) {
        XSLFTextBox box = Deck.box(slide, x, at, width, 84);
        Deck.run(box.addNewTextParagraph(), fact.name(), 12, false, Palette.INK_3);
        Deck.run(box.addNewTextParagraph(), fact.value(), 28, true, deck.accent());
        Deck.run(box.addNewTextParagraph(), fact.beside(), 12, false, Palette.INK_3);
    }

    @Override
    public void points(Block.Points points) {
        int number = 1;
        for (Block.Point point : points.points()) {
            double at = room(28);
            y -= SPACE;
            Deck.words(slide, String.valueOf(number++), frame.x(), at, 24, 22, 15, Palette.INK_3);
            XSLFTextBox box = Deck.box(slide, frame.x() + 30, at, frame.width() - 30, 24);
            XSLFTextParagraph line = box.addNewTextParagraph();
            deck.strong(line, point.sentence(), point.strong(), 15);
            Deck.run(line, "   " + point.beside(), 10, false, Palette.INK_3);
            y += 10;
        }
        y += SPACE;
    }

    @Override
    public void notes(Block.Notes notes) {
        double width = (frame.width() - 2 * SPACE) / 2;
        double size = head.finding() ? 16 : 13;
        for (int from = 0; from < notes.notes().size(); from += 2) {
            List<Block.Note> pair =
                    notes.notes().subList(from, Math.min(from + 2, notes.notes().size()));
            double height = pair.stream()
                    .mapToDouble(note -> size * 1.3 + Fits.height(note.words(), size, width))
                    .max()
                    .orElse(0);
            double at = room(height);
            for (int i = 0; i < pair.size(); i++) {
                XSLFTextBox box = Deck.box(slide, frame.x() + i * (width + 2 * SPACE), at, width, height);
                Deck.run(box.addNewTextParagraph(), pair.get(i).term(), size, true, Palette.INK_2);
                Deck.run(box.addNewTextParagraph(), pair.get(i).words(), size, false, Palette.INK);
            }
        }
    }

    @Override
    public void bars(Block.Bars bars) {
        boolean compared = bars.bars().stream().allMatch(bar -> bar.expected() != null);
        double wanted =
                head.finding() ? 150 : 60 + (compared ? 24 : 0) + bars.bars().size() * (compared ? 30.0 : 24.0);
        double height = Math.min(left(), wanted);
        double at = room(height);
        XSLFChart chart = deck.show().createChart(slide);
        BarChart.fill(chart, bars, deck.brand());
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(frame.x()), Units.toEMU(at), Units.toEMU(frame.width()), Units.toEMU(height)));
        SlideTables.describeLast(slide, BarChart.told(bars));
    }

    @Override
    public void table(Block.Table whole) {
        Block.Table table = whole.first(MOST_ROWS);
        SlideTables.Look look = SlideTables.look(table, frame.width(), left());
        double key = table.key().isEmpty() ? 0 : Fits.height(table.key(), 11, frame.width());
        if (y > Deck.TOP && left() < look.headHeight() + 3 * look.rowHeight(table.rows())) {
            next();
            look = SlideTables.look(table, frame.width(), left());
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        double height = look.headHeight();
        for (List<Block.Cell> row : table.rows()) {
            double more = look.rowHeight(List.of(row));
            if (!rows.isEmpty() && y + height + more > Deck.BOTTOM) {
                look.add(slide, rows, frame.x(), y);
                next();
                rows.clear();
                height = look.headHeight();
            }
            rows.add(row);
            height += more;
        }
        look.add(slide, rows, frame.x(), room(height));
        if (key > 0) {
            Deck.words(slide, table.key(), frame.x(), room(key), frame.width(), key, 11, Palette.INK_3);
        }
    }

    @Override
    public void picture(Block.Picture picture) {
        double caption = Fits.height(picture.caption(), 11, frame.width()) + SPACE;
        double most = Math.max(left(), 120) - caption - 2 * SPACE;
        double scale = Math.min(
                frame.width() / picture.scene().width(), most / picture.scene().height());
        double width = picture.scene().width() * scale;
        double height = picture.scene().height() * scale;
        double at = room(height);
        byte[] png = ScenePicture.png(picture.scene(), (int) Math.round(width * SHARP));
        XSLFPictureShape shape = slide.createPicture(deck.show().addPicture(png, PictureType.PNG));
        shape.setAnchor(new Rectangle2D.Double(frame.x() + (frame.width() - width) / 2, at, width, height));
        Described.as(shape, picture.alt());
        double below = room(caption);
        Deck.words(slide, picture.caption(), frame.x(), below, frame.width(), caption, 11, Palette.INK_3);
    }
}
