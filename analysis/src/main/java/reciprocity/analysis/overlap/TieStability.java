package reciprocity.analysis.overlap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import reciprocity.analysis.metric.Figure;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;
import reciprocity.model.PersonId;

/**
 * How many ties last from one time to another, among the people present at both; ties of others are left out of all figures.
 *
 * @param people how many are present at both times
 * @param before arcs among them at the first time
 * @param after arcs among them at the second time
 * @param both arcs among them at both times
 * @param kept both over before, in [0, 1]; NO_TIES where there were none
 * @param fresh arcs of the second time that were not there at the first, over after, in [0, 1]; NO_TIES where there are none
 * @param jaccard both over arcs at either time, in [0, 1]; NO_TIES where there are none. Snijders, van de Bunt and Steglich
 *     (2010), doi:10.1016/j.socnet.2009.02.004
 */
public record TieStability(int people, long before, long after, long both, Figure kept, Figure fresh, Figure jaccard) {

    /** Compares a network at two times, people matched by id. */
    public static TieStability of(OrgNetwork before, OrgNetwork after) {
        Map<PersonId, Integer> numbers = new LinkedHashMap<>();
        for (int person = 0; person < after.size(); person++) {
            numbers.put(after.people().id(person), person);
        }
        int[] place = new int[before.size()];
        int[] laterPlace = new int[after.size()];
        Arrays.fill(laterPlace, -1);
        int people = 0;
        for (int person = 0; person < place.length; person++) {
            Integer later = numbers.get(before.people().id(person));
            place[person] = later == null ? -1 : people++;
            if (later != null) {
                laterPlace[later] = place[person];
            }
        }
        TieGraph first = among(before.ties(), place, people);
        TieGraph second = among(after.ties(), laterPlace, people);
        LayerOverlap overlap = LayerOverlap.of(first, second);
        return new TieStability(
                people,
                overlap.first(),
                overlap.second(),
                overlap.both(),
                LayerOverlap.share(overlap.both(), overlap.first()),
                LayerOverlap.share(overlap.second() - overlap.both(), overlap.second()),
                overlap.jaccard());
    }

    /** The ties of people who have a place, by their places. */
    private static TieGraph among(TieGraph ties, int[] place, int people) {
        TieGraphBuilder builder = TieGraph.builder(people);
        Rows out = ties.out();
        for (int person = 0; person < out.people(); person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                if (place[person] >= 0 && place[out.neighbour(at)] >= 0) {
                    builder.tie(place[person], place[out.neighbour(at)]);
                }
            }
        }
        return builder.build();
    }
}
