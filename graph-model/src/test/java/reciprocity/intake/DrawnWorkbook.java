package reciprocity.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook packed from the XML of its parts, so that a test can draw what no spreadsheet program would write. */
final class DrawnWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + type("workbook.xml", "sheet.main")
            + type("styles.xml", "styles")
            + type("worksheets/sheet1.xml", "worksheet")
            + "</Types>";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook of one visible sheet with these rows. Style 1 is a date, 2 the format 000, 3 the date dd/mm/yyyy. */
    static DrawnWorkbook of(String rows) {
        DrawnWorkbook book = new DrawnWorkbook();
        book.parts.put("[Content_Types].xml", TYPES);
        book.parts.put("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        book.parts.put("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml"));
        book.parts.put("xl/styles.xml", """
                <styleSheet xmlns="%s"><numFmts><numFmt numFmtId="164" formatCode="000"/>\
                <numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>\
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>""".formatted(MAIN));
        book.parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
        return book.sheets("", "<sheet name=\"Staff\" sheetId=\"1\" r:id=\"rId1\"/>");
    }

    /** An archive with one file that has nothing to do with a workbook. */
    static DrawnWorkbook none() {
        return new DrawnWorkbook().with("readme.txt", "nothing");
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                .formatted(part, type);
    }

    private static String relationships(String type, String target) {
        return """
                <Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/%s" Target="%s"/>\
                <Relationship Id="rId2" Type="%s/styles" Target="styles.xml"/></Relationships>""".formatted(PACKAGE, DOCUMENT, type, target, DOCUMENT);
    }

    /** The same with other properties and sheets. */
    DrawnWorkbook sheets(String properties, String sheets) {
        return with(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, DOCUMENT, properties, sheets));
    }

    /** The same with another part. */
    DrawnWorkbook with(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A row of cells, each drawn as {@code text}, {@code =number}, {@code =number/style} or XML. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"%d\">".formatted(number));
        for (int i = 0; i < cells.length; i++) {
            String place = "r=\"%c%d\"".formatted((char) ('A' + i), number);
            String[] parts = cells[i].split("/", 2);
            if (cells[i].startsWith("<")) {
                row.append(cells[i].replaceFirst("<c", "<c " + place));
            } else if (cells[i].startsWith("=")) {
                String style = parts.length == 2 ? " s=\"" + parts[1] + "\"" : "";
                row.append("<c %s%s><v>%s</v></c>".formatted(place, style, parts[0].substring(1)));
            } else if (!cells[i].isEmpty()) {
                row.append("<c %s t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, cells[i]));
            }
        }
        return row.append("</row>").toString();
    }
}
