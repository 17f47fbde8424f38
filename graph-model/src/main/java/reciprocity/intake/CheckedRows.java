package reciprocity.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands on the rows of a table that are whole; counts the others as dropped. Cells come stripped of white space. */
final class CheckedRows {

    private final Table table;
    private final Findings findings;
    private final RowTally tally;
    private final List<String> header;
    private boolean damaged;
    private boolean complete = true;

    CheckedRows(Table table, RowTally tally, Findings findings) {
        this.table = table;
        this.findings = findings;
        this.tally = tally;
        this.header = table.header();
    }

    void read(Table.RowReader reader) {
        read((delimiter, odd) -> new PlainCells(header, reader, delimiter, odd), reader);
    }

    /** The same; rows that {@code plain} takes need no further check. */
    void read(Table.PlainRows plain, Table.RowReader reader) {
        table.readRows(findings, plain, (row, cells) -> {
            String[] whole = table.padsRows() ? padded(cells) : cells;
            if (isBlank(whole)) {
                findings.add(Rule.BLANK_ROW, table.file(), row, "", "", "the row has no value and is left out");
                tally.drop(row, Rule.BLANK_ROW);
            } else if (whole.length != header.size()) {
                String sentence = "the row has %d cells, the header has %d".formatted(whole.length, header.size());
                findings.add(Rule.RAGGED_ROW, table.file(), row, "", "", sentence);
                tally.drop(row, Rule.RAGGED_ROW);
                complete = false;
            } else if (cellsAreGood(row, whole)) {
                reader.row(row, whole);
            }
        });
    }

    /** Whether every row could be handed on, blank ones apart. */
    boolean whole() {
        return complete && !findings.has(Rule.QUOTES, table.file()) && !findings.has(Rule.WORKBOOK, table.file());
    }

    private String[] padded(String[] cells) {
        int length = cells.length;
        while (length > header.size() && cells[length - 1].isBlank()) {
            length--;
        }
        String[] padded = new String[Math.max(length, header.size())];
        for (int i = 0; i < padded.length; i++) {
            padded[i] = i < cells.length ? cells[i] : "";
        }
        return padded;
    }

    private static boolean isBlank(String[] cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private boolean cellsAreGood(int row, String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            cells[i] = cell;
            Rule broken = broken(i, cell);
            if (broken != null) {
                findings.add(broken, table.file(), row, header.get(i), cell, sentence(broken));
                tally.drop(row, broken);
                complete = false;
                return false;
            }
            if (!damaged && cell.indexOf('\uFFFD') >= 0) {
                damaged = true;
                String sentence =
                        "the first cell with the sign for an unreadable character; the file was damaged earlier";
                findings.add(Rule.REPLACEMENT_CHARACTER, table.file(), row, header.get(i), cell, sentence);
            }
        }
        return true;
    }

    private @Nullable Rule broken(int column, String cell) {
        if (cell.length() > Cells.LONGEST) {
            return Rule.CELL_TOO_LONG;
        }
        if (Cells.controlAt(cell) >= 0) {
            return Rule.CONTROL_CHARACTER;
        }
        return !cell.isEmpty() && header.get(column).isEmpty() ? Rule.UNNAMED_COLUMN : null;
    }

    private static String sentence(Rule rule) {
        return switch (rule) {
            case CELL_TOO_LONG -> "the cell has more than %d characters".formatted(Cells.LONGEST);
            case CONTROL_CHARACTER -> "the cell has a control character or a line break";
            default -> "the cell stands in a column without a header";
        };
    }
}
