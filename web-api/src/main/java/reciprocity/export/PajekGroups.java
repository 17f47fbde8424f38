package reciprocity.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import reciprocity.graph.Grouping;
import reciprocity.study.Study;

/** The group of each person as Pajek's partition, in the order of the network file; comments say which number is which group. */
final class PajekGroups implements Exporter {

    @Override
    public String name() {
        return "pajek-groups";
    }

    @Override
    public String ending() {
        return "clu";
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Grouping groups = study.network().groups();
        for (int g = 0; g < groups.groups(); g++) {
            text.append("% ").append(String.valueOf(g + 1)).append(' ');
            text.append(Pajek.plain(groups.name(g))).append('\n');
        }
        text.append("*Vertices ").append(String.valueOf(groups.people())).append('\n');
        for (int i = 0; i < groups.people(); i++) {
            text.append(String.valueOf(groups.of(i) + 1)).append('\n');
        }
        text.flush();
    }
}
