package reciprocity.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.study.Study;

/** The ties of the graph, one a row; several kinds that go the same way stand in one row. */
final class TiesCsv implements Exporter {

    static final List<String> HEADER =
            List.of("source", "target", "kind", "weight", "source_group", "target_group", "returned");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    /** Whether a tie goes back. */
    static boolean returned(OrgNetwork network, int source, int target) {
        return network.ties().out().contains(target, source);
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvTable table = CsvTable.of(text, raw, HEADER);
        OrgNetwork network = study.network();
        Rows ties = network.ties().out();
        List<String> kinds = study.kindNames();
        String only = kinds.size() == 1 ? kinds.get(0) : null;
        for (int source = 0; source < network.size(); source++) {
            for (int at = ties.begin(source); at < ties.end(source); at++) {
                int target = ties.neighbour(at);
                table.row()
                        .text(network.people().id(source).value())
                        .text(network.people().id(target).value())
                        .text(only == null ? String.join("+", study.kinds(source, target)) : only)
                        .number(ties.weight(at))
                        .text(network.groups().name(network.groups().of(source)))
                        .text(network.groups().name(network.groups().of(target)))
                        .text(String.valueOf(returned(network, source, target)))
                        .end();
            }
        }
        text.flush();
    }
}
