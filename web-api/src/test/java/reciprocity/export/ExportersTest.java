package reciprocity.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.Reading;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.study.Guarding;
import reciprocity.study.Progress;
import reciprocity.study.Question;
import reciprocity.study.Study;

/** Every format on a network small enough to read: against files written by hand, and read back where it is XML or JSON. */
class ExportersTest {

    private static final String DRAWING = "A -> B 2.5, B -> A, A -> C, C -> D | Sales: A*, B; Legal: C, D, E";

    private static Study study(Survey survey, Guarding guarding) {
        Question question = new Question(List.of(), null, null, Reading.Direction.BY_MEANING, 1, 99);
        return new Study(survey, question, guarding, Progress.SILENT);
    }

    private static Study open(String drawing) {
        return study(NetworkDrawing.survey(drawing), new Guarding(null));
    }

    private static String written(Study study, String name, boolean raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Exporters.byName(name).orElseThrow().write(study, raw, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"csv,drawing.csv", "pajek,drawing.net", "pajek-groups,drawing.clu"})
    void whatIsWrittenIsTheGoldenFile(String format, String file) throws IOException {
        try (InputStream golden = ExportersTest.class.getResourceAsStream(file)) {
            assertThat(golden).isNotNull();
            assertThat(written(open(DRAWING), format, false))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void pajekLabelsEndWhereTheyShouldAndStayApart() {
        Survey drawn = NetworkDrawing.survey("A -> B");
        List<Person> people = new ArrayList<>();
        for (String id : List.of("a\"b", "a'b", "c\\d")) {
            people.add(Person.of(id, ""));
        }
        Survey survey = new Survey(drawn.id(), drawn.settings(), people, drawn.kinds(), List.of());
        assertThat(written(study(survey, new Guarding(null)), "pajek", false))
                .isEqualTo("*Vertices 3\n1 \"a'b\"\n2 \"a'b (2)\"\n3 \"c/d\"\n*Arcs\n");
    }

    @Test
    void everyFigureHasARowWithItsReason() {
        List<String> rows = written(open(DRAWING), "figures-csv", false).lines().toList();
        assertThat(rows.get(0)).isEqualTo("scope,subject,object,metric,value,reason");
        assertThat(rows)
                .contains("network,,,ties,4,", "person,E,,degree.in,0,", "person,E,,constraint,,NO_TIES")
                .contains("matrix,Sales,Legal,ties,1,");
        assertThat(written(study(NetworkDrawing.survey(DRAWING), new Guarding(5)), "figures-csv", false))
                .contains("matrix,Sales,Legal,ties,,SUPPRESSED");
    }

    @Test
    void groupsHaveARowEachAndSayWhatIsWithheld() {
        List<String> rows = written(study(NetworkDrawing.survey(DRAWING), new Guarding(5)), "groups-csv", false)
                .lines()
                .toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("department,").contains(",size,").endsWith(",withheld");
        assertThat(rows.get(1)).startsWith("Legal,,").endsWith(",true");
        assertThat(rows.get(2)).startsWith("Sales,,").endsWith(",true");
    }

    @Test
    void nodeLinkJsonHasEveryPersonTieAndWeight() throws IOException {
        JsonNode json = Json.mapper().readTree(written(open(DRAWING), "json", false));
        assertThat(json.get("directed").booleanValue()).isTrue();
        assertThat(json.get("multigraph").booleanValue()).isFalse();
        assertThat(json.get("nodes")).hasSize(5);
        assertThat(json.get("links")).hasSize(4);
        assertThat(json.at("/links/0/source").textValue()).isEqualTo("A");
        assertThat(json.at("/links/0/weight").doubleValue()).isEqualTo(2.5);
        assertThat(json.at("/nodes/0/degree.in").isInt()).isTrue();
        assertThat(json.at("/nodes/0/leader").booleanValue()).isTrue();
        assertThat(json.at("/nodes/4/clustering").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf"})
    void everyTieOfTheGraphFormatsHasItsWeight(String format) throws Exception {
        Document document = xml(written(open(DRAWING), format, false));
        NodeList edges = document.getElementsByTagName("edge");
        assertThat(edges.getLength()).isEqualTo(4);
        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(5);
        double sum = 0;
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            sum += format.equals("gexf")
                    ? gexfWeight(edge)
                    : Double.parseDouble(values(document, edge).get("weight"));
        }
        assertThat(sum).isEqualTo(5.5);
    }

    /** GEXF itself says that a tie without a weight weighs 1. */
    private static double gexfWeight(Element edge) {
        return edge.hasAttribute("weight") ? Double.parseDouble(edge.getAttribute("weight")) : 1;
    }

    private static Map<String, String> values(Document document, Element owner) {
        Map<String, String> names = new java.util.HashMap<>();
        NodeList keys = document.getElementsByTagName("key");
        for (int i = 0; i < keys.getLength(); i++) {
            Element key = (Element) keys.item(i);
            names.put(key.getAttribute("id"), key.getAttribute("attr.name"));
        }
        Map<String, String> values = new java.util.HashMap<>();
        NodeList data = owner.getElementsByTagName("data");
        for (int i = 0; i < data.getLength(); i++) {
            Element one = (Element) data.item(i);
            values.put(names.getOrDefault(one.getAttribute("key"), "?"), one.getTextContent());
        }
        return values;
    }

    @Test
    void graphMlNamesPeopleInAnAttributeAndKeepsKeysPlain() throws Exception {
        Document document = xml(written(open("A&B -> C<D"), "graphml", false));
        NodeList nodes = document.getElementsByTagName("node");
        List<String> people = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            assertThat(node.getAttribute("id")).isEqualTo("n" + i);
            people.add(values(document, node).get("person"));
        }
        assertThat(people).containsExactly("A&B", "C<D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf"})
    void charactersThatXmlCannotHoldAreReplaced(String format) throws Exception {
        Person odd = new Person(
                new PersonId("A"), "Ann", "", "", "", false, false, true, null, Map.of("note", "bell\u0007 \uFFFF"), 2);
        Survey drawn = NetworkDrawing.survey("A -> B");
        Survey survey =
                new Survey(drawn.id(), drawn.settings(), List.of(odd, Person.of("B", "")), drawn.kinds(), drawn.ties());
        assertThat(xml(written(study(survey, new Guarding(null)), format, false))
                        .getElementsByTagName("node")
                        .getLength())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+1", "-1", "@SUM(A1)", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20x"})
    void textsThatASpreadsheetWouldComputeAreNeutral(String name) {
        assertThat(CsvTable.neutral(name)).isEqualTo("'" + name);
        Survey survey = named(name);
        assertThat(written(study(survey, new Guarding(null)), "people-csv", false))
                .contains("A,'" + name);
        assertThat(written(study(survey, new Guarding(null)), "people-csv", true))
                .contains("A," + name);
    }

    @Test
    void negativeNumbersStayNumbers() {
        String people = written(open("A -> B, A -> C"), "people-csv", false);
        assertThat(people).contains(",-1.0").doesNotContain("'-");
    }

    private static Survey named(String name) {
        Survey drawn = NetworkDrawing.survey("A -> B");
        Person odd = new Person(new PersonId("A"), name, "", "", "", false, false, true, null, Map.of(), 2);
        return new Survey(drawn.id(), drawn.settings(), List.of(odd, Person.of("B", "")), drawn.kinds(), drawn.ties());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "&lt;b&gt;", "' onload='x"})
    void nothingOfAFileIsMarkupInTheReport(String name) {
        Survey drawn = NetworkDrawing.survey(
                "A -> B, B -> C, C -> A, D -> E, E -> F, F -> D, A -> D | S: A, B, C; L: D, E, F");
        List<Person> people = new ArrayList<>();
        for (Person person : drawn.people()) {
            people.add(new Person(
                    person.id(), name, name + person.department(), "", "", true, false, true, null, Map.of(), 0));
        }
        Survey survey = new Survey(drawn.id(), drawn.settings(), people, drawn.kinds(), drawn.ties());
        String html = written(study(survey, new Guarding(1)), "report", false);
        assertThat(html).doesNotContain(name).contains(Html.text(name)).doesNotContain("<script", "<img");
    }

    @Test
    void theReportNeedsNothingElse() {
        String html = written(open(DRAWING), "report", false);
        assertThat(html).doesNotContain("<script", "src=", "url(", "@import", "http:", "https:");
        assertThat(html.replace("href=\"#", "")).doesNotContain("href=");
        assertThat(html).contains("seed 1", "99 shuffles", "<h2>Method</h2>", "<h2>Data quality</h2>");
    }

    @Test
    void withheldGroupsAppearNowhereAsFigures() {
        Study guarded = study(
                NetworkDrawing.survey(
                        "A -> B, C -> D, D -> E, E -> F, F -> G, G -> C, A -> C | Two: A, B; Five: C, D, E, F, G"),
                new Guarding(5));
        assertThat(written(guarded, "report", false)).contains("withheld");
        JsonNode silos = SilosJson.forApi(guarded, "test").get("silos");
        for (JsonNode silo : silos) {
            assertThat(silo.get("score").isNull()).isTrue();
            assertThat(silo.get("connectors")).isEmpty();
        }
        for (JsonNode row : MatrixJson.of(guarded, "test").get("cells")) {
            for (JsonNode cell : row) {
                assertThat(cell.get("withheld").booleanValue()).isTrue();
                assertThat(cell.get("ties").isNull()).isTrue();
            }
        }
    }
}
