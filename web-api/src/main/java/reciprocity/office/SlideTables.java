package reciprocity.office;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import reciprocity.document.Block;
import reciprocity.document.Palette;
import reciprocity.document.Shade;

/** Tables of slides: native ones, with shaded cells. */
final class SlideTables {

    private static final double PADDING = 5;

    private SlideTables() {}

    /**
     * How a table stands on a slide.
     *
     * @param widths of its columns
     * @param size of its letters
     */
    record Look(Block.Table table, List<Double> widths, double size) {

        Look {
            widths = List.copyOf(widths);
        }

        double headHeight() {
            double most = 0;
            for (int column = 0; column < widths.size(); column++) {
                String head = table.columns().get(column).head();
                most = Math.max(most, Fits.height(head, size - 1, widths.get(column) - 2 * PADDING));
            }
            return most + 8;
        }

        double rowHeight(List<List<Block.Cell>> rows) {
            double most = table.matrix() ? 22 : 0;
            for (List<Block.Cell> row : rows) {
                for (int column = 0; column < widths.size(); column++) {
                    most = Math.max(most, Fits.height(row.get(column).text(), size, widths.get(column) - 2 * PADDING));
                }
            }
            return most + (size > 10 ? 7 : 5);
        }

        private double width() {
            return widths.stream().mapToDouble(Double::doubleValue).sum();
        }

        /** The whole height with what is said below it. */
        private double height() {
            double rows = table.rows().stream()
                    .mapToDouble(row -> rowHeight(List.of(row)))
                    .sum();
            return headHeight() + rows + (table.key().isEmpty() ? 0 : 12 + Fits.height(table.key(), 11, width()));
        }

        void add(XSLFSlide slide, List<List<Block.Cell>> rows, double x, double y) {
            SlideTables.add(slide, this, rows, x, y);
        }
    }

    /** The largest letters with which a table fits; the middle ones where it fits with none. */
    static Look look(Block.Table table, double width, double room) {
        double all = table.columns().stream().mapToDouble(Block.Column::width).sum();
        List<Double> widths = table.columns().stream()
                .map(column -> width * column.width() / all)
                .toList();
        for (double size : table.matrix() ? new double[] {13, 11, 9} : new double[] {14, 13, 12, 11, 10}) {
            Look look = new Look(table, widths, size);
            if (look.height() <= room) {
                return look;
            }
        }
        return new Look(table, widths, 11);
    }

    private static void add(XSLFSlide slide, Look look, List<List<Block.Cell>> rows, double x, double y) {
        Block.Table table = look.table();
        List<Double> widths = look.widths();
        XSLFTable made = slide.createTable(rows.size() + 1, widths.size());
        double height = look.headHeight();
        XSLFTableRow head = made.getRows().get(0);
        head.setHeight(height);
        for (int column = 0; column < widths.size(); column++) {
            made.setColumnWidth(column, widths.get(column));
            head(head.getCells().get(column), table, table.columns().get(column), look.size());
        }
        for (int row = 0; row < rows.size(); row++) {
            XSLFTableRow line = made.getRows().get(row + 1);
            double one = look.rowHeight(List.of(rows.get(row)));
            line.setHeight(one);
            height += one;
            for (int column = 0; column < widths.size(); column++) {
                cell(line.getCells().get(column), table, column, rows.get(row).get(column), look.size());
            }
        }
        made.setAnchor(new Rectangle2D.Double(x, y, look.width(), height));
        Described.as(made, table.caption());
        var properties = made.getCTTable().getTblPr();
        (properties == null ? made.getCTTable().addNewTblPr() : properties).setFirstRow(true);
    }

    private static void head(XSLFTableCell cell, Block.Table table, Block.Column column, double size) {
        write(cell, column.head(), size - 1, false, Palette.INK_3, align(table, column));
        cell.setVerticalAlignment(VerticalAlignment.BOTTOM);
        cell.setBorderColor(BorderEdge.bottom, Deck.colour("#858177"));
        cell.setBorderWidth(BorderEdge.bottom, 1);
    }

    private static TextAlign align(Block.Table table, Block.Column column) {
        if (table.matrix()) {
            return column.figures() ? TextAlign.CENTER : TextAlign.RIGHT;
        }
        return column.figures() ? TextAlign.RIGHT : TextAlign.LEFT;
    }

    private static void cell(XSLFTableCell cell, Block.Table table, int column, Block.Cell content, double size) {
        Shade shade = content.shade();
        boolean bold = shade == Shade.STRONG || shade == Shade.INSIDE;
        write(
                cell,
                content.text(),
                size,
                bold,
                shade.ink(),
                align(table, table.columns().get(column)));
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        if (!shade.ground().isEmpty()) {
            cell.setFillColor(Deck.colour(shade.ground()));
        }
        String rule = table.matrix() ? Palette.PAPER : Palette.HAIR;
        cell.setBorderColor(BorderEdge.bottom, Deck.colour(rule));
        cell.setBorderWidth(BorderEdge.bottom, table.matrix() ? 2 : 0.75);
        if (table.matrix()) {
            cell.setBorderColor(BorderEdge.right, Deck.colour(rule));
            cell.setBorderWidth(BorderEdge.right, 2);
        }
    }

    private static void write(
            XSLFTableCell cell, String words, double size, boolean bold, String colour, TextAlign align) {
        cell.clearText();
        cell.setInsets(new org.apache.poi.sl.usermodel.Insets2D(2, PADDING, 2, PADDING));
        XSLFTextParagraph line = cell.addNewTextParagraph();
        line.setTextAlign(align);
        Deck.run(line, words, size, bold, colour);
    }

    /** Says of the frame added last, which is a chart, what it shows. */
    static void describeLast(XSLFSlide slide, String words) {
        CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
        CTGraphicalObjectFrame frame = tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1);
        frame.getNvGraphicFramePr().getCNvPr().setDescr(words);
    }
}
