package reciprocity.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file in memory: its name, without folders, and its bytes. The bytes are taken over, not copied: a roster of a
 * million people should not be held twice.
 */
public final class SourceFile {

    /** The largest file read: 512 MiB. */
    public static final long MAXIMUM_BYTES = 512L << 20;

    private final String name;
    private final byte[] content;

    /** A file of this name; folders before the name are left out, control characters become {@code ?}. */
    public SourceFile(String name, byte[] content) {
        this.name = plain(name);
        this.content = content;
    }

    /**
     * Reads a file from disk.
     *
     * @throws IntakeException if it is not there, is no file, is larger than {@link #MAXIMUM_BYTES} or cannot be read
     */
    public static SourceFile of(Path path) {
        String name = plain(path.toString());
        try {
            if (!Files.exists(path)) {
                throw new IOException("there is no such file");
            }
            if (!Files.isRegularFile(path)) {
                throw new IOException("it is a folder or a device, not a file");
            }
            if (Files.size(path) > MAXIMUM_BYTES) {
                throw new IOException(
                        "it has %d bytes; at most %d are read".formatted(Files.size(path), MAXIMUM_BYTES));
            }
            return new SourceFile(name, Files.readAllBytes(path));
        } catch (IOException | UncheckedIOException | SecurityException e) {
            throw new IntakeException("cannot read %s: %s".formatted(name, reason(e)), e);
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null || e.getMessage().contains("/")
                ? "the system refuses (%s)".formatted(e.getClass().getSimpleName())
                : e.getMessage();
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        StringBuilder plain = new StringBuilder();
        last.codePoints()
                .limit(200)
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .forEach(plain::appendCodePoint);
        return plain.isEmpty() ? "file" : plain.toString();
    }

    /** The name without folders. */
    public String name() {
        return name;
    }

    /** A copy of the bytes. */
    public byte[] content() {
        return Arrays.copyOf(content, content.length);
    }

    /** The bytes themselves, for readers of this package that do not change them. */
    byte[] bytes() {
        return content;
    }

    @Override
    public String toString() {
        return "%s (%d bytes)".formatted(name, content.length);
    }
}
