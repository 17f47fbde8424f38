package reciprocity.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.gexf.GEXFExporter.AttributeCategory;
import reciprocity.analysis.jgrapht.JGraphTView;
import reciprocity.study.Study;

/** The graph as GEXF, which Gephi opens. */
final class Gexf implements Exporter {

    @Override
    public String name() {
        return "gexf";
    }

    @Override
    public String ending() {
        return "gexf";
    }

    @Override
    public String mediaType() {
        return "application/gexf+xml";
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        Graph<Integer, Integer> graph = JGraphTView.directed(study.network().ties());
        GraphAttributes attributes = new GraphAttributes(study);
        GEXFExporter<Integer, Integer> exporter = new GEXFExporter<>(GraphAttributes::key, edge -> "e" + edge);
        exporter.setCreator("Reciprocity");
        exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_WEIGHTS, true);
        attributes
                .ofPeople()
                .forEach((name, type) -> exporter.registerAttribute(name, AttributeCategory.NODE, type(type)));
        exporter.registerAttribute("kind", AttributeCategory.EDGE, GEXFAttributeType.STRING);
        exporter.setVertexAttributeProvider(person -> labelled(attributes.person(person)));
        exporter.setEdgeAttributeProvider(edge -> attributes.tie(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)));
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        exporter.exportGraph(graph, text);
        text.flush();
    }

    /** Gephi shows {@code label}, the name. */
    private static Map<String, Attribute> labelled(Map<String, Attribute> person) {
        Map<String, Attribute> all = new LinkedHashMap<>(person);
        Attribute name = person.get("name");
        all.put("label", name == null ? DefaultAttribute.createAttribute("") : name);
        return all;
    }

    private static GEXFAttributeType type(AttributeType type) {
        return switch (type) {
            case BOOLEAN -> GEXFAttributeType.BOOLEAN;
            case INT -> GEXFAttributeType.INTEGER;
            case DOUBLE -> GEXFAttributeType.DOUBLE;
            default -> GEXFAttributeType.STRING;
        };
    }
}
