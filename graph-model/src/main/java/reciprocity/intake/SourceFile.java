package reciprocity.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file: its name, without folders, and its bytes, in memory or on disk. Bytes in memory are taken over, not copied; those on
 * disk are read where they are needed and in full only where nothing else will do: the answers of a million people should not
 * be held twice, and not even once.
 */
public final class SourceFile {

    /** The largest file read: 512 MiB. */
    public static final long MAXIMUM_BYTES = 512L << 20;

    /** How much of a file is read at once. */
    private static final int SECTION = 1 << 20;

    /** How much is asked of the system at once: it takes as much beside the heap for it. */
    private static final int AT_ONCE = 1 << 18;

    private final String name;
    private final @Nullable Path path;
    private final long size;
    private final int sectionSize;
    private byte @Nullable [] content;

    /** A file of this name; folders before the name are left out, control characters become {@code ?}. */
    public SourceFile(String name, byte[] content) {
        this(name, content, SECTION);
    }

    /** The same, read in sections of about so many bytes. */
    SourceFile(String name, byte[] content, int sectionSize) {
        this.name = plain(name);
        this.path = null;
        this.size = content.length;
        this.sectionSize = sectionSize;
        this.content = content;
    }

    private SourceFile(String name, Path path, long size) {
        this.name = name;
        this.path = path;
        this.size = size;
        this.sectionSize = SECTION;
    }

    /**
     * A file on disk, which has to stay as it is until it was read.
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
            // What cannot be opened is told before anything is read of the other files.
            Files.newInputStream(path).close();
            return new SourceFile(name, path, Files.size(path));
        } catch (IOException | UncheckedIOException | SecurityException e) {
            throw unreadable(name, e);
        }
    }

    private static IntakeException unreadable(String name, Exception e) {
        return new IntakeException("cannot read %s: %s".formatted(name, reason(e)), e);
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
        return bytes().clone();
    }

    /** The bytes themselves, for readers of this package that do not change them. */
    synchronized byte[] bytes() {
        byte[] bytes = content;
        if (bytes == null) {
            bytes = new byte[(int) size];
            copy(0, bytes, bytes.length);
            content = bytes;
        }
        return bytes;
    }

    /** How many bytes it has. */
    long size() {
        return size;
    }

    /** How many bytes are read at once. */
    int sectionSize() {
        return sectionSize;
    }

    /** Copies bytes from a position on to the beginning of a buffer. */
    void copy(long position, byte[] into, int length) {
        Path from = path;
        if (from == null) {
            System.arraycopy(bytes(), (int) position, into, 0, length);
            return;
        }
        try (FileChannel channel = FileChannel.open(from)) {
            ByteBuffer buffer = ByteBuffer.wrap(into, 0, length);
            while (buffer.hasRemaining()) {
                int most = Math.min(buffer.remaining(), AT_ONCE);
                buffer.limit(buffer.position() + most);
                if (channel.read(buffer, position + buffer.position()) < 0) {
                    throw new IOException("the file has become shorter while it was read");
                }
                buffer.limit(length);
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The bytes from a position on. */
    InputStream open(int position) {
        Path from = path;
        if (from == null) {
            byte[] bytes = bytes();
            return new ByteArrayInputStream(bytes, position, bytes.length - position);
        }
        try {
            InputStream opened = Files.newInputStream(from);
            opened.skipNBytes(position);
            return opened;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Whether the file begins with these bytes. */
    boolean startsWith(int... magic) {
        if (size < magic.length) {
            return false;
        }
        byte[] head = new byte[magic.length];
        copy(0, head, head.length);
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "%s (%d bytes)".formatted(name, size);
    }
}
