package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.significance.Family;
import reciprocity.study.Leadership;

/** What stands beside the leaders: who stands together and who apart, and whether they are a club beyond chance. */
final class LeaderExtras {

    private LeaderExtras() {}

    static void add(Leadership leadership, ObjectNode json, Reasons reasons) {
        ObjectNode leaders = (ObjectNode) json.get("leaders");
        int count = leadership.clusters().leaders();
        Reasons.At at = reasons.at("leaders");
        at.putCount(leaders, "count", leadership.shown(Figure.of(count), count));
        List<List<Integer>> clusters = leadership.clusters().components();
        at.putCount(
                leaders,
                "apart_count",
                leadership.shown(Figure.of(leadership.clusters().apart().size()), count));
        ArrayNode sizes = leaders.putArray("cluster_sizes");
        if (leadership.shows(count)) {
            clusters.forEach(cluster -> sizes.add(cluster.size()));
        }
        ArrayNode members = leaders.putArray("clusters");
        ArrayNode apart = leaders.putArray("apart");
        if (leadership.personLevel()) {
            clusters.forEach(cluster -> {
                ArrayNode ids = members.addArray();
                cluster.forEach(person -> ids.add(leadership.id(person)));
            });
            leadership.clusters().apart().forEach(person -> apart.add(leadership.id(person)));
        }
        ObjectNode club = leaders.putObject("club");
        if (leadership.shows(count)) {
            leadership.clubs().forEach((name, family) -> family(club.putObject(name), family, reasons, name));
        }
    }

    private static void family(ObjectNode json, Family family, Reasons reasons, String name) {
        json.put("kept", family.name());
        for (Family.Tested test : family.tests()) {
            String id = test.id().replace("leaders.", "");
            ObjectNode one = json.putObject(id);
            Reasons.At at = reasons.at("leaders", "club", name, id);
            at.put(one, "observed", test.significance().statistic());
            at.put(one, "expected", test.significance().nullMean());
            at.put(one, "sd", test.significance().nullSd());
            at.put(one, "ratio", test.significance().ratio());
            at.put(one, "p", test.significance().p(test.side()));
            at.put(one, "q", test.q());
            one.put("draws", test.significance().draws());
            one.put("exact", test.significance().exact());
        }
    }
}
