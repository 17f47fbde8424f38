package reciprocity.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.study.Study;

/**
 * The graph as Pajek's network file, which UCINET, igraph and NetworkX read too: people in id order, each tie once with its
 * weight. People are labelled by their ids, as readers take equal labels for one person.
 */
final class Pajek implements Exporter {

    @Override
    public String name() {
        return "pajek";
    }

    @Override
    public String ending() {
        return "net";
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        OrgNetwork network = study.network();
        text.append("*Vertices ").append(String.valueOf(network.size())).append('\n');
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < network.size(); i++) {
            String label = label(network.people().id(i).value(), taken);
            text.append(String.valueOf(i + 1)).append(" \"").append(label).append("\"\n");
        }
        text.append("*Arcs\n");
        Rows ties = network.ties().out();
        for (int source = 0; source < network.size(); source++) {
            for (int at = ties.begin(source); at < ties.end(source); at++) {
                text.append(String.valueOf(source + 1))
                        .append(' ')
                        .append(String.valueOf(ties.neighbour(at) + 1))
                        .append(' ')
                        .append(Double.toString(ties.weight(at)))
                        .append('\n');
            }
        }
        text.flush();
    }

    /** The label of an id: the format knows no way to write a quotation mark, a backslash or a line's end. */
    private static String label(String id, Set<String> taken) {
        String plain = plain(id);
        String label = plain;
        for (int again = 2; !taken.add(label); again++) {
            label = plain + " (" + again + ")";
        }
        return label;
    }

    /** A text without what would end a label or a line. */
    static String plain(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '"' ? '\'' : c == '\\' ? '/' : breaking(c) ? ' ' : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean breaking(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }
}
