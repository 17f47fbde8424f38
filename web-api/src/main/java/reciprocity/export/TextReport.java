package reciprocity.export;

import java.io.IOException;
import java.io.OutputStream;
import reciprocity.chapter.ReportDocument;
import reciprocity.document.Particulars;
import reciprocity.office.WordFile;
import reciprocity.study.Study;

/** The report as a text that can be edited. */
record TextReport(Particulars particulars) implements Exporter {

    @Override
    public String name() {
        return "report-docx";
    }

    @Override
    public String ending() {
        return "report.docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public Exporter with(Particulars others) {
        return new TextReport(others);
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        WordFile.write(ReportDocument.of(study, particulars), out);
        out.flush();
    }
}
