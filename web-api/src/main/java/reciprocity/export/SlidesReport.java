package reciprocity.export;

import java.io.IOException;
import java.io.OutputStream;
import reciprocity.chapter.ReportDocument;
import reciprocity.document.Particulars;
import reciprocity.office.SlideFile;
import reciprocity.study.Study;

/** The report as slides that can be edited. */
record SlidesReport(Particulars particulars) implements Exporter {

    @Override
    public String name() {
        return "report-pptx";
    }

    @Override
    public String ending() {
        return "report.pptx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public Exporter with(Particulars others) {
        return new SlidesReport(others);
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        SlideFile.write(ReportDocument.of(study, particulars), out);
        out.flush();
    }
}
