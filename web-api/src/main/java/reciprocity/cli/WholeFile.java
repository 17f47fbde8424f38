package reciprocity.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that nobody ever finds half of one: beside its place first, then moved there. */
final class WholeFile {

    private WholeFile() {}

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new RefusedException("%s is a folder; --out needs the name of a file".formatted(file));
        }
        if (!Files.isDirectory(folder)) {
            throw new RefusedException("the folder %s does not exist".formatted(folder));
        }
        Path part = Files.createTempFile(folder, ".reciprocity-", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.to(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
