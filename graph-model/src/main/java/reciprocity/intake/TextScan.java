package reciprocity.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A first look at all bytes of a file, eight at a time: is it UTF-8, has it quotes, where are which lines? Hot. */
final class TextScan {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = 0x7F * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long RETURNS = '\r' * ONES;
    private static final long BREAKS = '\n' * ONES;

    private final List<Integer> breaks = new ArrayList<>();
    private boolean text = true;
    private boolean plain = true;

    private TextScan() {}

    /**
     * What was seen.
     *
     * @param utf8 whether all of it is UTF-8 without zero bytes; if not, or if lines are too long to tell, it has to be looked
     *     at in another way
     * @param lines the numbered sections, where there is no quote and every line ends with a line feed; null otherwise
     */
    record Seen(boolean utf8, @Nullable Sections lines) {}

    static Seen of(SourceFile file, int begin) {
        Sections sections = Sections.cut(file, begin);
        if (sections == null) {
            return new Seen(false, null);
        }
        TextScan scan = new TextScan();
        sections.read(0, scan::look);
        return new Seen(scan.text, scan.text && scan.plain ? sections.numbered(scan.breaks) : null);
    }

    private Sections.Lane look() {
        return new Look();
    }

    /** The look at one section. */
    private final class Look implements Sections.Lane {

        private int found;
        private boolean isText;
        private boolean isPlain;

        @Override
        public void read(byte[] bytes, int begin, int end, int line) {
            found = 0;
            isText = true;
            isPlain = true;
            int at = begin;
            while (at < end && isText) {
                while (at + Long.BYTES <= end) {
                    long word = (long) LONGS.get(bytes, at);
                    boolean usual = (word & HIGH) == 0
                            && (((word + LOW) & ((word ^ QUOTES) + LOW) & ((word ^ RETURNS) + LOW)) & HIGH) == HIGH;
                    if (!usual) {
                        break;
                    }
                    found += Long.BYTES - Long.bitCount(((word ^ BREAKS) + LOW) & HIGH);
                    at += Long.BYTES;
                }
                int stop = Math.min(end, at + Long.BYTES);
                while (at < stop && isText) {
                    at += one(bytes, at, end);
                }
            }
        }

        /** Looks at one character; the number of its bytes. */
        private int one(byte[] bytes, int at, int end) {
            byte value = bytes[at];
            int length = value >= 0 ? 1 : Utf8.sequence(bytes, at, end);
            isText = length > 0 && value != 0;
            isPlain &= value != '"' && (value != '\r' || (at + 1 < end && bytes[at + 1] == '\n'));
            found += value == '\n' ? 1 : 0;
            return Math.max(1, length);
        }

        @Override
        public void handOver() {
            breaks.add(found);
            text &= isText;
            plain &= isPlain;
        }
    }
}
