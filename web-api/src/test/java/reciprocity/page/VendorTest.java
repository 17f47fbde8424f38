package reciprocity.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries of the page are the released files, and all of them are listed. */
class VendorTest {

    private static final Path VENDOR = Path.of("src/main/resources/web/vendor");

    @Test
    void everyFileHasItsListedDigest() throws IOException {
        assertThat(digests()).isEqualTo(listed());
    }

    @Test
    void aLicenceStandsBesideEachLibrary() {
        for (String library : new String[] {"sigma", "graphology"}) {
            assertThat(VENDOR.resolve(library + "-LICENSE.txt")).isNotEmptyFile();
        }
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String line : Files.readAllLines(VENDOR.resolve("SHA512SUMS"), StandardCharsets.UTF_8)) {
            String[] parts = line.split(" {2}", -1);
            digests.put(parts[1], parts[0]);
        }
        return digests;
    }

    private static Map<String, String> digests() throws IOException {
        try (Stream<Path> files = Files.list(VENDOR)) {
            return files.filter(file -> !file.endsWith("SHA512SUMS"))
                    .collect(Collectors.toMap(
                            file -> String.valueOf(file.getFileName()), VendorTest::digest, (a, b) -> a, TreeMap::new));
        }
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException failed) {
            throw new IllegalStateException(file + " cannot be read", failed);
        }
    }
}
