package reciprocity.intake;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file of text whose encoding is known: UTF-8, UTF-16 with a byte order mark, or Windows-1252 where nothing else fits.
 *
 * @param file the file
 * @param charset its encoding
 * @param begin how many bytes stand before the text
 * @param lines its lines, where it is UTF-8 without any quote and every line ends with a line feed; null otherwise
 */
record TextFile(
        SourceFile file,
        Charset charset,
        int begin,
        @Nullable Sections lines) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The text of a file; null, with a finding, where it is no text or its encoding is unknown. */
    static @Nullable TextFile of(SourceFile file, Findings findings) {
        if (file.startsWith(0xFF, 0xFE)) {
            return utf16(new TextFile(file, StandardCharsets.UTF_16LE, 2, null), findings);
        }
        if (file.startsWith(0xFE, 0xFF)) {
            return utf16(new TextFile(file, StandardCharsets.UTF_16BE, 2, null), findings);
        }
        boolean marked = file.startsWith(0xEF, 0xBB, 0xBF);
        int begin = marked ? 3 : 0;
        String packed = packed(file);
        TextScan.Seen seen = packed == null ? TextScan.of(file, begin) : null;
        if (seen != null && seen.utf8()) {
            return new TextFile(file, StandardCharsets.UTF_8, begin, seen.lines());
        }
        byte[] bytes = file.bytes();
        String binary = packed == null ? zeros(bytes) : packed;
        if (binary != null) {
            findings.add(Rule.NOT_TEXT, file.name(), "this is not a text file: " + binary);
            return null;
        }
        Utf8 check = Utf8.of(bytes, begin);
        if (check.firstBadLine() == 0) {
            return new TextFile(file, StandardCharsets.UTF_8, begin, null);
        }
        if (marked || check.good() >= check.bad()) {
            String sentence = "the text is partly UTF-8 and partly not; save it as UTF-8 throughout";
            findings.add(Rule.ENCODING, file.name(), check.firstBadLine(), "", "", sentence);
            return null;
        }
        if (!decodes(bytes, WINDOWS_1252)) {
            String sentence = "the text is neither UTF-8 nor Windows-1252; save it as UTF-8";
            findings.add(Rule.ENCODING, file.name(), check.firstBadLine(), "", "", sentence);
            return null;
        }
        String sentence = "this is the first line that is not UTF-8; the file is read as Windows-1252 (Latin-1)";
        findings.add(Rule.READ_AS_WINDOWS_1252, file.name(), check.firstBadLine(), "", "", sentence);
        return new TextFile(file, WINDOWS_1252, 0, null);
    }

    private static @Nullable TextFile utf16(TextFile text, Findings findings) {
        byte[] bytes = text.file.bytes();
        try {
            text.charset.newDecoder().decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2));
            return text;
        } catch (CharacterCodingException e) {
            findings.add(Rule.ENCODING, text.file.name(), "the file begins as UTF-16 but is not; save it as UTF-8");
            return null;
        }
    }

    private static @Nullable String packed(SourceFile file) {
        if (file.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return "it is an old Excel workbook (.xls); save it as .xlsx or CSV";
        }
        if (file.startsWith('%', 'P', 'D', 'F')) {
            return "it is a PDF";
        }
        if (file.startsWith(0x1F, 0x8B)) {
            return "it is compressed (gzip); unpack it first";
        }
        return null;
    }

    private static @Nullable String zeros(byte[] bytes) {
        for (byte value : bytes) {
            if (value == 0) {
                return "it has zero bytes; it is binary, or UTF-16 without a byte order mark";
            }
        }
        return null;
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    Reader open() {
        return new InputStreamReader(file.open(begin), charset);
    }

    String text() {
        byte[] bytes = file.bytes();
        return new String(bytes, begin, bytes.length - begin, charset);
    }
}
