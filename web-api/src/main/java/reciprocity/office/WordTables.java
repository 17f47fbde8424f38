package reciprocity.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import reciprocity.document.Block;
import reciprocity.document.Palette;
import reciprocity.document.Shade;

/** Tables of text documents: native ones whose heads repeat on every page and whose rows never break. */
final class WordTables {

    private static final int UPRIGHT_FROM = 6;
    private static final int UPRIGHT_TWIPS = 1700;

    private WordTables() {}

    static void add(XWPFDocument word, Block.Table table, double width) {
        double all = table.columns().stream().mapToDouble(Block.Column::width).sum();
        double[] widths = table.columns().stream()
                .mapToDouble(column -> width * column.width() / all)
                .toArray();
        XWPFTable made = empty(word, table.rows().size() + 1, widths);
        describe(made, table.caption());
        boolean upright = table.matrix() && table.columns().size() > UPRIGHT_FROM;
        List<XWPFTableRow> lines = made.getRows();
        XWPFTableRow head = lines.get(0);
        List<XWPFTableCell> heads = head.getTableCells();
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        if (upright) {
            head.setHeight(UPRIGHT_TWIPS);
        }
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = heads.get(column);
            Block.Column named = table.columns().get(column);
            boolean turned = upright && column > 0;
            write(
                    cell,
                    named.head(),
                    false,
                    Palette.INK_3,
                    turned ? ParagraphAlignment.LEFT : align(table, named),
                    true);
            cell.setVerticalAlignment(turned ? XWPFVertAlign.CENTER : XWPFVertAlign.BOTTOM);
            if (turned) {
                cell.getCTTc().getTcPr().addNewTextDirection().setVal(STTextDirection.BT_LR);
            }
        }
        for (int row = 0; row < table.rows().size(); row++) {
            // Asked for once a row: a table and its rows count through their parts for each that is asked for by
            // number.
            lines.get(row + 1).setCantSplitRow(true);
            List<XWPFTableCell> cells = lines.get(row + 1).getTableCells();
            boolean last = row == table.rows().size() - 1;
            for (int column = 0; column < widths.length; column++) {
                Block.Cell content = table.rows().get(row).get(column);
                XWPFTableCell cell = cells.get(column);
                ParagraphAlignment align = align(table, table.columns().get(column));
                // The last rows hold on to each other, so that no row stands alone on a page.
                boolean hold = last
                        ? !table.key().isEmpty()
                        : row < 2 || row >= table.rows().size() - 3;
                write(
                        cell,
                        content.text(),
                        bold(content.shade()),
                        content.shade().ink(),
                        align,
                        hold);
                cell.setVerticalAlignment(XWPFVertAlign.CENTER);
                if (!content.shade().ground().isEmpty()) {
                    cell.setColor(content.shade().ground().substring(1));
                }
            }
        }
    }

    private static boolean bold(Shade shade) {
        return shade == Shade.STRONG || shade == Shade.INSIDE;
    }

    private static ParagraphAlignment align(Block.Table table, Block.Column column) {
        if (table.matrix()) {
            return column.figures() ? ParagraphAlignment.CENTER : ParagraphAlignment.RIGHT;
        }
        return column.figures() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
    }

    /** Rows without a head. */
    static void plain(XWPFDocument word, List<List<Block.Cell>> rows, double[] widths, boolean together) {
        XWPFTable made = empty(word, rows.size(), widths);
        List<XWPFTableRow> lines = made.getRows();
        for (int row = 0; row < rows.size(); row++) {
            lines.get(row).setCantSplitRow(true);
            List<XWPFTableCell> cells = lines.get(row).getTableCells();
            for (int column = 0; column < widths.length; column++) {
                Block.Cell content = rows.get(row).get(column);
                write(
                        cells.get(column),
                        content.text(),
                        bold(content.shade()),
                        content.shade().ink(),
                        ParagraphAlignment.LEFT,
                        together);
            }
        }
    }

    /** Figures in a row: the name, the value large, what stands beside it. */
    static void facts(XWPFDocument word, Block.Facts facts, double width, String accent) {
        int across = facts.facts().size();
        double[] widths = new double[across];
        java.util.Arrays.fill(widths, width / across);
        XWPFTable made = empty(word, 1, widths);
        made.getCTTbl().getTblPr().unsetTblBorders();
        for (int column = 0; column < across; column++) {
            Block.Fact fact = facts.facts().get(column);
            XWPFTableCell cell = made.getRow(0).getCell(column);
            write(cell, fact.name(), false, Palette.INK_3, ParagraphAlignment.LEFT, true);
            XWPFParagraph value = cell.addParagraph();
            value.setStyle("Value");
            XWPFRun run = value.createRun();
            run.setText(fact.value());
            run.setColor(accent.substring(1));
            XWPFParagraph beside = cell.addParagraph();
            beside.setStyle("Cell");
            beside.createRun().setText(fact.beside());
        }
    }

    private static XWPFTable empty(XWPFDocument word, int rows, double[] widths) {
        XWPFTable table = word.createTable(rows, widths.length);
        CTTblPr properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        double all = java.util.Arrays.stream(widths).sum();
        table.setWidthType(TableWidthType.DXA);
        table.setWidth((int) Math.round(all * 20));
        String hair = Palette.HAIR.substring(1);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, hair);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, hair);
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, hair);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, hair);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, hair);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, hair);
        table.setCellMargins(40, 80, 40, 80);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (double width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(width * 20)));
        }
        for (XWPFTableRow row : table.getRows()) {
            List<XWPFTableCell> cells = row.getTableCells();
            for (int column = 0; column < widths.length; column++) {
                cells.get(column).setWidth(String.valueOf(Math.round(widths[column] * 20)));
            }
        }
        return table;
    }

    private static void describe(XWPFTable table, String words) {
        table.getCTTbl().getTblPr().addNewTblCaption().setVal(words);
    }

    private static void write(
            XWPFTableCell cell, String words, boolean bold, String colour, ParagraphAlignment align, boolean hold) {
        XWPFParagraph line = cell.getParagraphs().get(0);
        line.setStyle("Cell");
        line.setAlignment(align);
        line.setKeepNext(hold);
        XWPFRun run = line.createRun();
        run.setText(words);
        run.setBold(bold);
        run.setColor(colour.substring(1));
    }
}
