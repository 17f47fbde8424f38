package reciprocity.export;

import java.io.OutputStream;
import reciprocity.study.Study;

/** Every figure one a row, of the network and of pairs of groups too; an undefined one is empty beside its reason. */
final class AllFiguresCsv implements Exporter {

    @Override
    public String name() {
        return "figures-csv";
    }

    @Override
    public String ending() {
        return "figures.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) {
        MetricsTable.csv(study.measurements(), raw, out);
    }
}
