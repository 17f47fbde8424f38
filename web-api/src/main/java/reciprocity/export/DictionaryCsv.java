package reciprocity.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import reciprocity.study.Study;

/** What every column of every export means: one row a column of people, groups, pairs, ties and so on. */
final class DictionaryCsv implements Exporter {

    @Override
    public String name() {
        return "dictionary";
    }

    @Override
    public String ending() {
        return "dictionary.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvTable table = CsvTable.of(text, raw, Dictionary.HEADER);
        for (Dictionary.Entry entry : Dictionary.of(study)) {
            CsvTable row = table.row();
            entry.texts().forEach(row::text);
            row.end();
        }
        text.flush();
    }
}
