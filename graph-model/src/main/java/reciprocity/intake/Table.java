package reciprocity.intake;

import java.util.List;

/** A header and rows, whatever file they came from. */
interface Table {

    /** Takes one row. */
    interface RowReader {
        /** Takes the row that begins on a line of the file; the cells are as written. */
        void row(int row, String[] cells);
    }

    /** The name of the file. */
    String file();

    /** The headers as written, stripped of white space around them. */
    List<String> header();

    /** The line of the header. */
    int headerRow();

    /** Whether a comma within a number can only be a decimal comma. */
    boolean allowsDecimalComma();

    /** Whether cells missing at the end of a row are blank, as in a workbook, and not a fault. */
    boolean padsRows();

    /** Hands over every row after the header; what cannot be read becomes a finding and ends the reading. */
    void readRows(Findings findings, RowReader reader);
}
