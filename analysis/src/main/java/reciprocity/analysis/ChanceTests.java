package reciprocity.analysis;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.cluster.LeaderClub;
import reciprocity.analysis.cluster.RichClubChance;
import reciprocity.analysis.cohesion.DirectedTransitivity;
import reciprocity.analysis.cohesion.Transitivity;
import reciprocity.analysis.cohesion.TriadCount;
import reciprocity.analysis.kernel.TriadType;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.reciprocity.DyadicSymmetry;
import reciprocity.analysis.reciprocity.EdgeReciprocity;
import reciprocity.analysis.significance.DegreePreservingRewiring;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.NetworkTest;
import reciprocity.analysis.significance.NetworkTest.Subject;
import reciprocity.analysis.significance.Side;
import reciprocity.analysis.significance.UniformNetworks;
import reciprocity.analysis.significance.UniformNetworks.Condition;

/** The tests of a whole network against networks laid by chance, with the figures that they are usually about. */
public final class ChanceTests {

    private ChanceTests() {}

    /**
     * Against networks in which everybody sends and receives as many ties: reciprocity and transitivity (upper), triads (two
     * sides). One family.
     */
    public static Family rewired(Measured measured) {
        return NetworkTest.compare(measured, DegreePreservingRewiring.of(measured.ties()), subjects());
    }

    /**
     * Three families on the same rewired networks: what {@link #rewired} has, the club of leaders ({@link LeaderClub}), and the
     * clubs of people with most ties ({@link RichClubChance}).
     *
     * @param least how many people a club by number of ties tells of at least
     */
    public static List<Family> everythingRewired(Measured measured, int least) {
        return NetworkTest.compareEach(
                measured,
                DegreePreservingRewiring.of(measured.ties()),
                List.of(subjects(), LeaderClub.subjects(), RichClubChance.subjects(measured, least)));
    }

    private static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(Subject.of(new EdgeReciprocity(), Side.UPPER));
        subjects.add(Subject.of(new Transitivity(), Side.UPPER));
        subjects.add(Subject.of(new DirectedTransitivity(), Side.UPPER));
        for (TriadType type : TriadType.values()) {
            subjects.add(Subject.of(new TriadCount(type), Side.TWO_SIDED));
        }
        return subjects;
    }

    /**
     * Against all networks of the same size, number of ties or dyad census (sna's {@code cug.test}): reciprocity, its dyadic
     * form and transitivity, all upper. One family. Where the census is kept reciprocity cannot differ: its p is 1.
     */
    public static Family uniform(Measured measured, Condition condition) {
        List<Subject> subjects = List.of(
                Subject.of(new EdgeReciprocity(), Side.UPPER),
                Subject.of(new DyadicSymmetry(), Side.UPPER),
                Subject.of(new Transitivity(), Side.UPPER),
                Subject.of(new DirectedTransitivity(), Side.UPPER));
        return NetworkTest.compare(measured, UniformNetworks.of(condition, measured.ties()), subjects);
    }
}
