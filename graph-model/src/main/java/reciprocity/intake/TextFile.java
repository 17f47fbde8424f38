package reciprocity.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file of text whose encoding is known: UTF-8, UTF-16 with a byte order mark, or Windows-1252 where nothing else fits. */
record TextFile(SourceFile file, Charset charset, int begin) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The text of a file; null, with a finding, where it is no text or its encoding is unknown. */
    static @Nullable TextFile of(SourceFile file, Findings findings) {
        byte[] bytes = file.bytes();
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(new TextFile(file, StandardCharsets.UTF_16LE, 2), findings);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(new TextFile(file, StandardCharsets.UTF_16BE, 2), findings);
        }
        boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF);
        int begin = marked ? 3 : 0;
        String binary = binary(bytes);
        if (binary != null) {
            findings.add(Rule.NOT_TEXT, file.name(), "this is not a text file: " + binary);
            return null;
        }
        Utf8Check check = Utf8Check.of(bytes, begin);
        if (check.firstBadLine() == 0) {
            return new TextFile(file, StandardCharsets.UTF_8, begin);
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
        return new TextFile(file, WINDOWS_1252, 0);
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

    private static @Nullable String binary(byte[] bytes) {
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "it is an old Excel workbook (.xls); save it as .xlsx or CSV";
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return "it is a PDF";
        }
        if (startsWith(bytes, 0x1F, 0x8B)) {
            return "it is compressed (gzip); unpack it first";
        }
        for (byte value : bytes) {
            if (value == 0) {
                return "it has zero bytes; it is binary, or UTF-16 without a byte order mark";
            }
        }
        return null;
    }

    static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
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
        byte[] bytes = file.bytes();
        return new InputStreamReader(new ByteArrayInputStream(bytes, begin, bytes.length - begin), charset);
    }

    String text() {
        byte[] bytes = file.bytes();
        return new String(bytes, begin, bytes.length - begin, charset);
    }

    /** What is UTF-8 beyond ASCII and what is not. */
    private record Utf8Check(int good, int bad, int firstBadLine) {

        static Utf8Check of(byte[] bytes, int begin) {
            int good = 0;
            int bad = 0;
            int line = 1;
            int badLine = 0;
            int i = begin;
            while (i < bytes.length) {
                int length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
                if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
                    line++;
                }
                if (length == 0) {
                    bad++;
                    badLine = badLine == 0 ? line : badLine;
                } else if (length > 1) {
                    good++;
                }
                i += Math.max(1, length);
            }
            return new Utf8Check(good, bad, badLine);
        }

        /** The length of the sequence that begins here, 0 where it is none (RFC 3629, section 4). */
        private static int sequence(byte[] bytes, int at) {
            int first = bytes[at] & 0xFF;
            int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
            if (length == 0 || at + length > bytes.length) {
                return 0;
            }
            int second = bytes[at + 1] & 0xFF;
            int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
            int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
            if (second < low || second > high) {
                return 0;
            }
            for (int i = 2; i < length; i++) {
                if ((bytes[at + i] & 0xC0) != 0x80) {
                    return 0;
                }
            }
            return length;
        }
    }
}
