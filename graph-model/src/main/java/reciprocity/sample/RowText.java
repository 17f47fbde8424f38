package reciprocity.sample;

import java.io.IOException;
import java.io.OutputStream;

/** Rows of plain text, written in blocks. Hot: no objects a row. */
final class RowText {

    private static final int BLOCK = 1 << 16;
    private static final int LONGEST = 64;
    private static final int ID_DIGITS = 8;

    private final OutputStream out;
    private final byte[] block = new byte[BLOCK];
    private final byte[] digits = new byte[20];
    private int size;

    RowText(OutputStream out) {
        this.out = out;
    }

    /** Text of ASCII, shorter than 64 characters. */
    RowText text(String text) throws IOException {
        room();
        for (int i = 0; i < text.length(); i++) {
            block[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** The id of a person's number. */
    RowText id(int number) throws IOException {
        room();
        block[size++] = 'p';
        int rest = number;
        for (int at = size + ID_DIGITS - 1; at >= size; at--) {
            block[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += ID_DIGITS;
        return this;
    }

    /** A number of 0 or more. */
    RowText number(long number) throws IOException {
        room();
        int count = 0;
        long rest = number;
        do {
            digits[count++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        while (count > 0) {
            block[size++] = digits[--count];
        }
        return this;
    }

    private void room() throws IOException {
        if (size > BLOCK - LONGEST) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(block, 0, size);
        out.flush();
        size = 0;
    }
}
