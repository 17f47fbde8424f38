package reciprocity.intake;

/** What is UTF-8 beyond ASCII and what is not. */
record Utf8(int good, int bad, int firstBadLine) {

    static Utf8 of(byte[] bytes, int begin) {
        int good = 0;
        int bad = 0;
        int line = 1;
        int badLine = 0;
        int i = begin;
        while (i < bytes.length) {
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i, bytes.length);
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
        return new Utf8(good, bad, badLine);
    }

    /** The length of the sequence that begins here, 0 where it is none (RFC 3629, section 4). */
    static int sequence(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > end) {
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
