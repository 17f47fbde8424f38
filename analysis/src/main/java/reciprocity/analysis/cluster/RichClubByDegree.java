package reciprocity.analysis.cluster;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.metric.Measured;
import reciprocity.graph.Rows;

/**
 * The rich-club curve: for every degree k the density of ties among people with more than k contacts, over ties in either
 * direction (ANY). O(n + m). Zhou and Mondragon (2004), doi:10.1109/LCOMM.2004.823426; networkx's
 * {@code rich_club_coefficient} without normalisation.
 */
public final class RichClubByDegree {

    /**
     * The people above one degree.
     *
     * @param degree the degree k they exceed
     * @param people how many they are, two or more
     * @param density their ties over their pairs, in [0, 1]
     */
    public record Club(int degree, int people, double density) {}

    private RichClubByDegree() {}

    /** The clubs from degree 0 up, as long as two people or more exceed it; empty without two such people. */
    public static List<Club> of(Measured measured) {
        Rows either = measured.ties().either();
        int most = 0;
        for (int person = 0; person < either.people(); person++) {
            most = Math.max(most, either.degree(person));
        }
        long[] people = new long[most + 1];
        long[] ties = new long[most + 1];
        for (int person = 0; person < either.people(); person++) {
            people[either.degree(person)]++;
            for (int at = either.begin(person); at < either.end(person); at++) {
                int other = either.neighbour(at);
                ties[Math.min(either.degree(person), either.degree(other))] += person < other ? 1 : 0;
            }
        }
        List<Club> clubs = new ArrayList<>();
        long above = either.people();
        long among = either.entries() / 2;
        for (int degree = 0; degree < most; degree++) {
            above -= people[degree];
            among -= ties[degree];
            if (above < 2) {
                break;
            }
            clubs.add(new Club(degree, (int) above, 2.0 * among / ((double) above * (above - 1))));
        }
        return List.copyOf(clubs);
    }
}
