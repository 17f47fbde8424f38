package reciprocity.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Brands as they are written, and every way in which one is refused. */
class BrandFileTest {

    @TempDir
    private Path folder;

    private Brand read(String lines) throws IOException {
        return BrandFile.read(Files.writeString(folder.resolve("ours.properties"), lines));
    }

    private void picture(String name, String format, int width) throws IOException {
        ImageIO.write(
                new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB),
                format,
                folder.resolve(name).toFile());
    }

    @Test
    void everyKeyIsRead() throws IOException {
        picture("mark.png", "png", 60);
        Brand brand = read("""
                title = Who carries whom
                subtitle = Spring
                organization = Häfen & Söhne
                author = Nord Consulting
                footer = Confidential
                logo = mark.png
                accent = #7A1F3D
                accent2 = #0b5d4b
                paper = letter
                """);
        assertThat(brand.title()).isEqualTo("Who carries whom");
        assertThat(brand.subtitle()).isEqualTo("Spring");
        assertThat(brand.organization()).isEqualTo("Häfen & Söhne");
        assertThat(brand.author()).isEqualTo("Nord Consulting");
        assertThat(brand.footer()).isEqualTo("Confidential");
        assertThat(brand.accent()).isEqualTo("#7a1f3d");
        assertThat(brand.second()).isEqualTo("#0b5d4b");
        assertThat(brand.paper()).isEqualTo(Brand.Paper.LETTER);
        Logo logo = Objects.requireNonNull(brand.logo());
        assertThat(logo.mediaType()).isEqualTo("image/png");
        assertThat(logo.width()).isEqualTo(60);
    }

    @Test
    void anEmptyFileIsTheProductsOwnLook() throws IOException {
        assertThat(read("")).isEqualTo(Brand.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    accent = #ffcc00   | accent | '#ffcc00' | 4.5 to 1
                    accent2 = #9a9a9a  | accent2 | '#9a9a9a' | 4.5 to 1
                    accent = blue      | accent | 'blue'    | #1d4e9e
                    accent = #12345    | accent | '#12345'  | #1d4e9e
                    paper = A5         | paper  | 'A5'      | A4 or Letter
                    logo = gone.png    | logo   | 'gone.png' | PNG or JPEG
                    colour = #000000   | the key | 'colour' | accent2
                    """)
    void whatBreaksARuleIsNamedWithFileKeyValueAndRule(String line, String key, String value, String rule) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(BrandException.class)
                .hasMessageStartingWith("ours.properties: " + key + " is ")
                .hasMessageContaining(value.replace("'", ""))
                .hasMessageContaining(rule);
    }

    @Test
    void aLineTooLongOrWithControlCharactersIsRefused() {
        assertThatThrownBy(() -> read("title = " + "x".repeat(201)))
                .isInstanceOf(BrandException.class)
                .hasMessageContaining("at most 200 characters");
        assertThatThrownBy(() -> read("footer = a\\u0007b"))
                .isInstanceOf(BrandException.class)
                .hasMessageContaining("a?b");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> BrandFile.read(folder.resolve("none.properties")))
                .isInstanceOf(BrandException.class)
                .hasMessageStartingWith("none.properties: cannot be read");
    }

    @Test
    void aJpegIsALogo() throws IOException {
        picture("mark.jpg", "jpg", 40);
        assertThat(Objects.requireNonNull(read("logo = mark.jpg").logo()).mediaType())
                .isEqualTo("image/jpeg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "GIF89a", "", "plain"})
    void whatIsNoPictureInsideIsNoLogoWhateverItsName(String content) throws IOException {
        Files.writeString(folder.resolve("mark.png"), content);
        assertThatThrownBy(() -> read("logo = mark.png")).hasMessageContaining("PNG or JPEG");
    }

    @Test
    void aLogoTooWideOrTooLargeIsRefused() throws IOException {
        picture("wide.png", "png", Logo.MOST_PIXELS + 1);
        assertThatThrownBy(() -> read("logo = wide.png")).hasMessageContaining("4,000 pixels");
        Files.write(folder.resolve("large.png"), new byte[Logo.MOST_BYTES + 1]);
        assertThatThrownBy(() -> read("logo = large.png")).hasMessageContaining("1 MB");
    }

    @Test
    void everyColourThatIsWrittenInCanBeRead() {
        for (Shade shade : Shade.values()) {
            String ground = shade.ground().isEmpty() ? Palette.PAPER : shade.ground();
            assertThat(Palette.contrast(shade.ink(), ground)).as(shade.name()).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(Palette.contrast(Brand.PLAIN.accent(), Palette.PAPER)).isGreaterThan(Brand.CONTRAST);
        assertThat(Palette.contrast(Brand.PLAIN.second(), Palette.PAPER)).isGreaterThan(Brand.CONTRAST);
    }

    @ParameterizedTest
    @CsvSource({
        "0, D1",
        "0.249, D1",
        "0.3, D2",
        "0.44, D2",
        "0.5, D3",
        "1, D4",
        "1.24, D4",
        "1.3, D5",
        "4, D6",
        "4.1, D7"
    })
    void aShadeIsOfTheValueAsItIsPrinted(double ratio, Shade shade) {
        assertThat(Shade.ofRatio(ratio)).isEqualTo(shade);
    }
}
