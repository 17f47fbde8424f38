package reciprocity.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jgrapht.Graph;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import reciprocity.analysis.jgrapht.JGraphTView;
import reciprocity.study.Study;

/** The graph as GraphML, every attribute registered with its type. */
final class GraphMl implements Exporter {

    @Override
    public String name() {
        return "graphml";
    }

    @Override
    public String ending() {
        return "graphml";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml";
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        Graph<Integer, Integer> graph = JGraphTView.directed(study.network().ties());
        GraphAttributes attributes = new GraphAttributes(study);
        GraphMLExporter<Integer, Integer> exporter = new GraphMLExporter<>(GraphAttributes::key);
        // The exporter's own weights leave out every 1.0, which readers then lack; ours is an attribute like any other.
        exporter.setEdgeWeightAttributeName("jgrapht.weight");
        exporter.setVertexLabelAttributeName("jgrapht.vertex");
        exporter.setEdgeLabelAttributeName("jgrapht.edge");
        attributes.ofPeople().forEach((name, type) -> exporter.registerAttribute(name, AttributeCategory.NODE, type));
        attributes.ofTies().forEach((name, type) -> exporter.registerAttribute(name, AttributeCategory.EDGE, type));
        exporter.setVertexAttributeProvider(attributes::person);
        exporter.setEdgeAttributeProvider(edge -> attributes.tie(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)));
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        exporter.exportGraph(graph, text);
        text.flush();
    }
}
