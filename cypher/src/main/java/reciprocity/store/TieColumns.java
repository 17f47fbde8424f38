package reciprocity.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Tie;

/**
 * The answers of one batch as bytes, which lie beside its relationships so that a whole survey comes out of the database without
 * a statement looking at every one of them. First 25 bytes an answer: the places in the roster of giver and receiver, its
 * position among all answers, its row (4 bytes each, the highest first), the place of its file in the batch's list (1), and its
 * weight (8, IEEE 754). Then, until the end, of those answers alone that have a timestamp or further columns: position, timestamp,
 * number of columns, and of each the header and the value. A text is its length in bytes, -1 for none, and these in UTF-8.
 */
final class TieColumns {

    private static final int ANSWER_BYTES = 4 * Integer.BYTES + 1 + Double.BYTES;
    private static final int MOST_FILES = 1 << Byte.SIZE;

    private ByteBuffer answers = ByteBuffer.allocate(64 * ANSWER_BYTES);
    private ByteBuffer further = ByteBuffer.allocate(0);
    private int size;

    /** Takes answers out of a batch, in its order. */
    interface Reader {

        /** An answer: places of giver and receiver, position, row, place of its file in the batch, weight. Hot. */
        void answer(int giver, int receiver, int position, int row, int file, double weight);

        /** What else stands in an answer that was taken. */
        void further(int position, @Nullable String timestamp, Map<String, String> attributes);
    }

    /**
     * Adds an answer.
     *
     * @throws IllegalArgumentException if its file has no place among 256
     */
    void add(int giver, int receiver, int position, int file, Tie tie) {
        if (file >= MOST_FILES) {
            throw new IllegalArgumentException("a batch of answers from more than %d files".formatted(MOST_FILES));
        }
        answers = room(answers, ANSWER_BYTES);
        answers.putInt(giver)
                .putInt(receiver)
                .putInt(position)
                .putInt(tie.origin().row())
                .put((byte) file)
                .putDouble(tie.weight());
        size++;
        if (tie.timestamp() != null || !tie.attributes().isEmpty()) {
            addFurther(position, tie);
        }
    }

    private void addFurther(int position, Tie tie) {
        further = room(further, 2 * Integer.BYTES).putInt(position);
        addText(tie.timestamp());
        further = room(further, Integer.BYTES).putInt(tie.attributes().size());
        tie.attributes().forEach((header, value) -> {
            addText(header);
            addText(value);
        });
    }

    private void addText(@Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        further = room(further, Integer.BYTES + bytes.length)
                .putInt(text == null ? -1 : bytes.length)
                .put(bytes);
    }

    private static ByteBuffer room(ByteBuffer buffer, int bytes) {
        if (buffer.remaining() >= bytes) {
            return buffer;
        }
        ByteBuffer larger = ByteBuffer.allocate(Math.max(2 * buffer.capacity(), buffer.position() + bytes));
        return larger.put(buffer.flip());
    }

    /** How many answers were added. */
    int size() {
        return size;
    }

    /** Everything added. */
    byte[] bytes() {
        byte[] all = Arrays.copyOf(answers.array(), answers.position() + further.position());
        System.arraycopy(further.array(), 0, all, answers.position(), further.position());
        return all;
    }

    /**
     * Hands out what was added.
     *
     * @throws java.nio.BufferUnderflowException if these are fewer bytes than those of so many answers
     * @throws IllegalArgumentException if a text ends later than they do
     */
    static void read(byte[] bytes, int size, Reader reader) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int i = 0; i < size; i++) {
            int giver = buffer.getInt();
            int receiver = buffer.getInt();
            int position = buffer.getInt();
            int row = buffer.getInt();
            int file = Byte.toUnsignedInt(buffer.get());
            reader.answer(giver, receiver, position, row, file, buffer.getDouble());
        }
        while (buffer.hasRemaining()) {
            int position = buffer.getInt();
            String timestamp = text(buffer);
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int columns = buffer.getInt(); columns > 0; columns--) {
                String header = String.valueOf(text(buffer));
                attributes.put(header, String.valueOf(text(buffer)));
            }
            reader.further(position, timestamp, attributes);
        }
    }

    private static @Nullable String text(ByteBuffer buffer) {
        int length = buffer.getInt();
        if (length < 0) {
            return null;
        }
        ByteBuffer text = buffer.slice().limit(length);
        buffer.position(buffer.position() + length);
        return StandardCharsets.UTF_8.decode(text).toString();
    }
}
