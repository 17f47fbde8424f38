package reciprocity.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** A mark as PNG or JPEG: formats in which nothing can hide that a reader's program would run. */
public final class Logo {

    /** The most bytes of a file. */
    public static final int MOST_BYTES = 1_000_000;

    /** The most pixels along a side. */
    public static final int MOST_PIXELS = 4_000;

    /** What a file must be. */
    static final String RULE = "a PNG or JPEG file of at most 1 MB and 4,000 pixels a side; SVG is not taken";

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private final byte[] bytes;
    private final boolean png;
    private final int width;
    private final int height;

    private Logo(byte[] bytes, boolean png, int width, int height) {
        this.bytes = bytes;
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /** The picture in these bytes; empty where they are none that is taken. What counts are the bytes, not a name. */
    static Optional<Logo> of(byte[] bytes) {
        boolean png = startsWith(bytes, PNG);
        if (bytes.length > MOST_BYTES || (!png && !startsWith(bytes, JPEG))) {
            return Optional.empty();
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(png ? "png" : "jpeg");
            ImageReader reader = readers.next();
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            reader.dispose();
            return width > MOST_PIXELS || height > MOST_PIXELS
                    ? Optional.empty()
                    : Optional.of(new Logo(bytes.clone(), png, width, height));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length > head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }

    /** A copy of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether it is PNG; else it is JPEG. */
    public boolean png() {
        return png;
    }

    /** The media type. */
    public String mediaType() {
        return png ? "image/png" : "image/jpeg";
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Logo that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Without its content: equal pictures have equal words. */
    @Override
    public String toString() {
        return "Logo[%d bytes, %08x]".formatted(bytes.length, hashCode());
    }
}
