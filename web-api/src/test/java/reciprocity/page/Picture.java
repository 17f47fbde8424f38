package reciprocity.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A shot of the page, read pixel by pixel. */
record Picture(BufferedImage image) {

    private static final int NEAR = 8;

    /** Reads a picture that was saved. */
    static Picture read(Path file) throws IOException {
        return new Picture(ImageIO.read(file.toFile()));
    }

    int width() {
        return image.getWidth();
    }

    /** How many pixels have this colour, such as {@code rgb(68, 98, 207)}, or one that differs by at most 8 a channel. */
    int pixelsOf(String colour) {
        String[] parts = colour.replaceAll("[^0-9,]", "").split(",", -1);
        int wanted =
                (Integer.parseInt(parts[0]) << 16) | (Integer.parseInt(parts[1]) << 8) | Integer.parseInt(parts[2]);
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += distance(image.getRGB(x, y), wanted) <= NEAR ? 1 : 0;
            }
        }
        return found;
    }

    /** How many pixels differ clearly from another shot of the same size. */
    int differentFrom(Picture other) {
        int different = 0;
        for (int y = 0; y < Math.min(image.getHeight(), other.image.getHeight()); y++) {
            for (int x = 0; x < Math.min(image.getWidth(), other.image.getWidth()); x++) {
                different += distance(image.getRGB(x, y), other.image.getRGB(x, y)) > NEAR ? 1 : 0;
            }
        }
        return different;
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)));
        }
        return most;
    }
}
