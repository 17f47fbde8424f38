package reciprocity.analysis.cluster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.significance.DegreePreservingRewiring;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.LabelPermutation;
import reciprocity.analysis.significance.LabelStatistic;
import reciprocity.analysis.significance.NetworkTest;
import reciprocity.analysis.significance.PermutationResult;
import reciprocity.analysis.significance.Side;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Whether leaders are tied to each other more than chance gives: a rich club by office. Three densities among leaders, each
 * ties over pairs possible: {@code leaders.density} of directed ties, {@code leaders.mutual_density}, {@code
 * leaders.coverage} of ties either way. Two nulls, which answer different questions; the normalised club is the
 * {@code ratio} of a result.
 *
 * <p>Source: Zhou, S., Mondragon, R. J. (2004), doi:10.1109/LCOMM.2004.823426; Colizza, V., Flammini, A., Serrano, M. A.,
 * Vespignani, A. (2006), Detecting rich-club ordering in complex networks, doi:10.1038/nphys209.
 */
public final class LeaderClub {

    private static final String RELABELLED = "label permutation, ties kept, who leads shuffled among all people";
    private static final List<String> IDS = List.of("leaders.density", "leaders.mutual_density", "leaders.coverage");

    private LeaderClub() {}

    /** Against networks in which everybody has as many ties: is it more than that leaders have many ties? */
    public static Family rewired(Measured measured) {
        return NetworkTest.compare(measured, DegreePreservingRewiring.of(measured.ties()), subjects());
    }

    /** The three densities as subjects of a test against other networks. */
    public static List<NetworkTest.Subject> subjects() {
        List<NetworkTest.Subject> subjects = new ArrayList<>();
        for (int i = 0; i < IDS.size(); i++) {
            int place = i;
            subjects.add(new NetworkTest.Subject(
                    IDS.get(i), Side.UPPER, drawn -> figures(drawn.network()).get(place)));
        }
        return subjects;
    }

    /** Against as many people picked at random: are leaders closer to each other than any people are? */
    public static Family relabelled(Measured measured) {
        List<Figure> observed = figures(measured.network());
        double[] values = observed.stream()
                .mapToDouble(figure -> figure.orElse(Double.NaN))
                .toArray();
        int[] labels = new int[measured.people()];
        measured.network().leaders().stream().forEach(leader -> labels[leader] = 1);
        PermutationResult chance = new LabelPermutation(labels, 2, measured.draws(), measured.seed())
                .atLeast(
                        values,
                        () -> statistic(measured.ties()),
                        3L * measured.ties().ties());
        List<Family.Single> tests = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            tests.add(new Family.Single(
                    IDS.get(i), Side.UPPER, chance.significance(i, observed.get(i), RELABELLED, measured.seed())));
        }
        return Family.of(RELABELLED, tests);
    }

    private static List<Figure> figures(OrgNetwork network) {
        double[] densities = new double[IDS.size()];
        BitSet leaders = network.leaders();
        densities(network.ties(), leaders, densities);
        List<Figure> figures = new ArrayList<>();
        for (double density : densities) {
            figures.add(leaders.cardinality() < 2 ? Figure.undefined(Reason.TOO_FEW_NODES) : Figure.of(density));
        }
        return figures;
    }

    private static LabelStatistic statistic(TieGraph ties) {
        return (labels, figures) -> {
            BitSet leaders = new BitSet(labels.length);
            for (int person = 0; person < labels.length; person++) {
                leaders.set(person, labels[person] == 1);
            }
            densities(ties, leaders, figures);
        };
    }

    private static void densities(TieGraph ties, BitSet leaders, double[] figures) {
        double ordered = leaders.cardinality() * (leaders.cardinality() - 1.0);
        figures[0] = among(ties.out(), leaders) / ordered;
        figures[1] = among(ties.mutual(), leaders) / ordered;
        figures[2] = among(ties.either(), leaders) / ordered;
    }

    private static long among(Rows rows, BitSet people) {
        long entries = 0;
        for (int person = people.nextSetBit(0); person >= 0; person = people.nextSetBit(person + 1)) {
            for (int at = rows.begin(person); at < rows.end(person); at++) {
                entries += people.get(rows.neighbour(at)) ? 1 : 0;
            }
        }
        return entries;
    }
}
