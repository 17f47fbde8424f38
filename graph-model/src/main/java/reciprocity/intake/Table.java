package reciprocity.intake;

import java.util.List;

/** A header and rows, whatever file they came from. */
interface Table {

    /** Takes one row. */
    interface RowReader {
        /** Takes the row that begins on a line of the file; the cells are as written. */
        void row(int row, String[] cells);
    }

    /** Takes rows as bytes, where they are plain enough for it. */
    interface PlainRows {
        /**
         * Takes lines of a plain text on a thread of its own.
         *
         * @param odd takes the rows that have to be read cell by cell
         */
        Sections.Lane lane(byte delimiter, RowReader odd);
    }

    /** The name of the file. */
    String file();

    /** The headers as written, stripped of white space around them. */
    List<String> header();

    /** The line of the header. */
    int headerRow();

    /** How many rows there are at most, as far as that is known; 0 where it is not. */
    default int expectedRows() {
        return 0;
    }

    /** Whether a comma within a number can only be a decimal comma. */
    boolean allowsDecimalComma();

    /** Whether cells missing at the end of a row are blank, as in a workbook, and not a fault. */
    boolean padsRows();

    /** Hands over every row after the header; what cannot be read becomes a finding and ends the reading. */
    void readRows(Findings findings, RowReader reader);

    /** The same, where rows are offered as bytes if the table has them so. */
    default void readRows(Findings findings, PlainRows plain, RowReader reader) {
        readRows(findings, reader);
    }
}
