package reciprocity.export;

import java.io.IOException;
import java.io.OutputStream;
import reciprocity.document.Particulars;
import reciprocity.office.SpreadsheetFile;
import reciprocity.study.Study;

/** Everything in one Excel workbook: people, groups, pairs of groups, the network, ties, what columns mean, what it was made with. */
record Workbook(Particulars particulars) implements Exporter {

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public Exporter with(Particulars others) {
        return new Workbook(others);
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        SpreadsheetFile.write(
                study.summary().settings().name(), new WorkbookSheets(study, raw, particulars.version()).all(), out);
        out.flush();
    }
}
