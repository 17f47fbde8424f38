package reciprocity.document;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Reads a brand from a file of lines {@code key = value}, in UTF-8. Every key may be left out: {@code title}, {@code
 * subtitle}, {@code organization}, {@code author}, {@code footer}, {@code logo} (a file, seen from the brand file's folder),
 * {@code accent} and {@code accent2} ({@code #rrggbb}), {@code paper} ({@code A4} or {@code Letter}).
 */
public final class BrandFile {

    private static final int LONGEST = 200;
    private static final List<String> KEYS =
            List.of("title", "subtitle", "organization", "author", "footer", "logo", "accent", "accent2", "paper");

    private final Path file;
    private final String name;
    private final Properties values = new Properties();

    private BrandFile(Path file) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
    }

    /**
     * The brand of a file.
     *
     * @throws BrandException if the file cannot be read, has a key that is not known or a value that breaks its rule
     */
    public static Brand read(Path file) {
        BrandFile read = new BrandFile(file);
        read.load();
        return read.brand();
    }

    private void load() {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new BrandException(name, "cannot be read; a brand is a file of lines key = value in UTF-8");
        }
        for (String key : values.stringPropertyNames().stream().sorted().toList()) {
            if (!KEYS.contains(key)) {
                throw new BrandException(name, "the key", key, "one of " + String.join(", ", KEYS));
            }
        }
    }

    private Brand brand() {
        return new Brand(
                text("title"),
                text("subtitle"),
                text("organization"),
                text("author"),
                text("footer"),
                logo(),
                colour("accent", Brand.PLAIN.accent()),
                colour("accent2", Brand.PLAIN.second()),
                paper());
    }

    private String text(String key) {
        String value = values.getProperty(key, "").strip();
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new BrandException(name, key, shown(value), "at most %d characters on one line".formatted(LONGEST));
        }
        return value;
    }

    private static String shown(String value) {
        String plain = value.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "..." : plain;
    }

    private String colour(String key, String usual) {
        String value = text(key).toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            return usual;
        }
        if (!value.matches("#[0-9a-f]{6}")) {
            throw new BrandException(name, key, value, "a colour such as #1d4e9e");
        }
        double contrast = Palette.contrast(value, Palette.PAPER);
        if (contrast < Brand.CONTRAST) {
            throw new BrandException(
                    name,
                    key,
                    value,
                    String.format(
                            Locale.ROOT,
                            "a colour with a contrast of at least %.1f to 1 against white; this one has %.2f",
                            Brand.CONTRAST,
                            Math.floor(contrast * 100) / 100));
        }
        return value;
    }

    private Brand.Paper paper() {
        String value = text("paper");
        for (Brand.Paper paper : Brand.Paper.values()) {
            if (value.isEmpty() || paper.word().equalsIgnoreCase(value)) {
                return paper;
            }
        }
        throw new BrandException(name, "paper", value, "A4 or Letter");
    }

    private @Nullable Logo logo() {
        String value = text("logo");
        if (value.isEmpty()) {
            return null;
        }
        return picture(value).orElseThrow(() -> new BrandException(name, "logo", value, Logo.RULE));
    }

    private Optional<Logo> picture(String value) {
        try {
            Path picture = file.resolveSibling(value);
            if (!Files.isRegularFile(picture) || Files.size(picture) > Logo.MOST_BYTES) {
                return Optional.empty();
            }
            return Logo.of(Files.readAllBytes(picture));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
