package reciprocity.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files in which no moment of writing is left, so that equal reports are equal files. */
final class StablePackage {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String TYPES = "[Content_Types].xml";

    private StablePackage() {}

    /** The same package with entries in the order of their names, without times, and the workbooks within it likewise. */
    static void write(byte[] file, OutputStream out) throws IOException {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), stable(entry.getName(), in.readAllBytes()));
            }
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        byte[] types = entries.remove(TYPES);
        if (types != null) {
            // First, as readers expect it.
            put(zip, TYPES, types);
        }
        for (var entry : entries.entrySet()) {
            put(zip, entry.getKey(), entry.getValue());
        }
        zip.finish();
        zip.flush();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EARLIEST);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] stable(String name, byte[] content) throws IOException {
        if (name.endsWith(".xlsx")) {
            ByteArrayOutputStream inner = new ByteArrayOutputStream();
            write(content, inner);
            return inner.toByteArray();
        }
        if (name.equals("docProps/core.xml")) {
            return new String(content, StandardCharsets.UTF_8)
                    .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:(created|modified)>", "")
                    .getBytes(StandardCharsets.UTF_8);
        }
        return content;
    }
}
