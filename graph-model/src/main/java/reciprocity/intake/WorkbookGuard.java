package reciprocity.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through a packed workbook before it is opened: too much inside, or a document type, and it stays shut. */
final class WorkbookGuard {

    static final long MOST_BYTES = 300L << 20;
    private static final int MOST_PARTS = 2000;
    private static final long RATIO_FROM = 20L << 20;
    private static final int MOST_RATIO = 100;
    private static final byte[] DOCTYPE = {'<', '!', 'D'};

    private static final String TOO_LARGE =
            "the workbook unpacks to far more than a survey needs (at most %d MiB, %d-fold, %d parts)"
                    .formatted(MOST_BYTES >> 20, MOST_RATIO, MOST_PARTS);

    private WorkbookGuard() {}

    static boolean admits(SourceFile file, Findings findings) {
        boolean workbook = false;
        long total = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                workbook |= entry.getName().equals("xl/workbook.xml");
                parts++;
                int matched = 0;
                for (int read = 0; read >= 0; read = zip.read(buffer)) {
                    total += read;
                    boolean bomb = total > RATIO_FROM && total / file.bytes().length > MOST_RATIO;
                    if (total > MOST_BYTES || parts > MOST_PARTS || bomb) {
                        findings.add(Rule.WORKBOOK_TOO_LARGE, file.name(), TOO_LARGE);
                        return false;
                    }
                    matched = match(buffer, read, matched);
                    if (matched == DOCTYPE.length) {
                        String sentence = "the workbook declares a document type, which no spreadsheet program writes";
                        findings.add(Rule.WORKBOOK, file.name(), sentence);
                        return false;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            findings.add(Rule.WORKBOOK, file.name(), "the file is packed (zip) but damaged");
            return false;
        }
        if (!workbook) {
            findings.add(Rule.WORKBOOK, file.name(), "the file is packed (zip) but holds no Excel workbook");
        }
        return workbook;
    }

    /** How much of the mark is matched at the end of the buffer, or all of it where it stands within. */
    private static int match(byte[] buffer, int length, int before) {
        int matched = before;
        for (int i = 0; i < length; i++) {
            matched = buffer[i] == DOCTYPE[matched] ? matched + 1 : buffer[i] == DOCTYPE[0] ? 1 : 0;
            if (matched == DOCTYPE.length) {
                return matched;
            }
        }
        return matched;
    }
}
