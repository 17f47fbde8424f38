package reciprocity.analysis.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.significance.NetworkTest.Subject;
import reciprocity.analysis.significance.Side;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Rich clubs against chance: whether the people with most ties are tied to each other more than their many ties explain. A
 * club is everybody with more than k ties, sent and received together, which rewiring keeps; its density is arcs among them
 * over ordered pairs, in [0, 1]. The normalised club of Colizza and others is the {@code ratio} of a result.
 *
 * <p>Source: Zhou, S., Mondragon, R. J. (2004), doi:10.1109/LCOMM.2004.823426; Colizza, V., Flammini, A., Serrano, M. A.,
 * Vespignani, A. (2006), Detecting rich-club ordering in complex networks, doi:10.1038/nphys209.
 */
public final class RichClubChance {

    /** How many clubs are tested at most, evenly chosen among all. */
    public static final int MOST_CLUBS = 20;

    private static final String ID = "rich_club.over.";

    /** The densities of the clubs that exceed so many ties, measured in one pass. */
    private static final class Densities {
        private final int[] exceeded;
        private final double[] ofClub;

        Densities(int[] exceeded, double[] ofClub) {
            this.exceeded = exceeded;
            this.ofClub = ofClub;
        }
    }

    private RichClubChance() {}

    /**
     * The clubs of a network as subjects of a test, from the largest to the smallest; none where no two people stand out.
     * Their ids end with the number of ties that members exceed.
     *
     * @param least how many people a club has at least, and how many fewer than the one before (everybody, at first), so
     *     that no two clubs tell of fewer; 1 where that does not matter
     */
    public static List<Subject> subjects(Measured measured, int least) {
        int[] exceeded = exceeded(degrees(measured.ties()), least);
        List<Subject> subjects = new ArrayList<>();
        for (int club = 0; club < exceeded.length; club++) {
            int place = club;
            subjects.add(new Subject(
                    ID + exceeded[club], Side.UPPER, drawn -> Figure.of(of(drawn, exceeded).ofClub[place])));
        }
        return subjects;
    }

    private static Densities of(Measured drawn, int[] exceeded) {
        Densities known = drawn.once(Densities.class, m -> densities(m.ties(), exceeded));
        return Arrays.equals(known.exceeded, exceeded) ? known : densities(drawn.ties(), exceeded);
    }

    private static int[] degrees(TieGraph ties) {
        int[] degrees = new int[ties.people()];
        Arrays.setAll(degrees, person -> ties.out().degree(person) + ties.in().degree(person));
        return degrees;
    }

    private static int[] exceeded(int[] degrees, int least) {
        int[] ascending = degrees.clone();
        Arrays.sort(ascending);
        List<Integer> chosen = new ArrayList<>();
        int before = ascending.length;
        for (int i = 0; i < ascending.length; i++) {
            int above = ascending.length - i - 1;
            boolean lastOfItsDegree = above > 0 && ascending[i + 1] > ascending[i];
            if (lastOfItsDegree && above >= Math.max(2, least) && before - above >= Math.max(1, least)) {
                chosen.add(ascending[i]);
                before = above;
            }
        }
        return thinned(chosen);
    }

    private static int[] thinned(List<Integer> chosen) {
        int clubs = Math.min(MOST_CLUBS, chosen.size());
        int[] kept = new int[clubs];
        Arrays.setAll(kept, i -> chosen.get(clubs == 1 ? 0 : (int) ((long) i * (chosen.size() - 1) / (clubs - 1))));
        return kept;
    }

    private static Densities densities(TieGraph ties, int[] exceeded) {
        int[] degrees = degrees(ties);
        long[] arcs = new long[exceeded.length + 1];
        long[] people = new long[exceeded.length + 1];
        int[] clubs = new int[degrees.length];
        Rows out = ties.out();
        for (int person = 0; person < degrees.length; person++) {
            clubs[person] = clubsOf(degrees[person], exceeded);
            people[clubs[person]]++;
        }
        for (int person = 0; person < degrees.length; person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                arcs[Math.min(clubs[person], clubs[out.neighbour(at)])]++;
            }
        }
        double[] densities = new double[exceeded.length];
        double members = 0;
        double among = 0;
        for (int club = exceeded.length - 1; club >= 0; club--) {
            members += people[club + 1];
            among += arcs[club + 1];
            densities[club] = among / (members * (members - 1));
        }
        return new Densities(exceeded, densities);
    }

    /** In how many clubs, from the largest on, somebody of a degree is. */
    private static int clubsOf(int degree, int[] exceeded) {
        int place = Arrays.binarySearch(exceeded, degree);
        return place >= 0 ? place : -place - 1;
    }
}
