package reciprocity.study;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.cluster.CohesiveSubgroups;
import reciprocity.analysis.cluster.CorePeriphery;
import reciprocity.analysis.cluster.LeaderClusters;
import reciprocity.analysis.cluster.RichClubByDegree;
import reciprocity.analysis.cluster.StructuralEquivalence;
import reciprocity.analysis.cohesion.BowTie;
import reciprocity.analysis.metric.Measured;
import reciprocity.graph.Symmetry;

/**
 * Where people stand: around the circle of mutual reach, in cohesive subgroups, in the core, beside whom most like them, and
 * leaders among themselves.
 *
 * @param ties which pairs count as tied in subgroups
 * @param plex 1 for cliques, k where each member may miss k - 1 others
 * @param least how many people a subgroup has at least
 * @param offset how many subgroups and how many pairs are passed over
 * @param limit how many subgroups and how many pairs are given
 */
public record StructureLists(CohesiveSubgroups.Ties ties, int plex, int least, int offset, int limit)
        implements Inquiry<StructureLists.Found> {

    /** The most that is given of a list at once. */
    public static final int MOST_LISTED = 1_000;

    /** The most people whose ties are compared with everybody else's. */
    public static final int MOST_COMPARED = 10_000;

    /** The last place of a list. */
    public static final int LAST = 100_000;

    private static final int MOST_PLEX = 5;

    /**
     * What was found.
     *
     * @param alike the pairs asked for whose ties are most alike; none of more than {@value #MOST_COMPARED} people
     * @param pairs how many pairs there are
     * @param richClub by degree; each differs from the one before, and from everybody, by as many people as may be told of
     */
    public record Found(
            BowTie bowTie,
            CohesiveSubgroups subgroups,
            CorePeriphery.Core core,
            List<StructuralEquivalence.Pair> alike,
            long pairs,
            List<RichClubByDegree.Club> richClub,
            LeaderClusters leaders) {
        public Found {
            alike = List.copyOf(alike);
            richClub = List.copyOf(richClub);
        }
    }

    public StructureLists {
        within("k", plex, 1, MOST_PLEX);
        within("least", least, Math.max(3, 2 * plex - 1), 1_000);
        within("offset", offset, 0, LAST);
        within("limit", limit, 1, MOST_LISTED);
    }

    /** The lists with ties by their written name: {@code either} or {@code mutual}. */
    public static StructureLists of(String ties, int plex, int least, int offset, int limit) {
        return new StructureLists(Words.value(CohesiveSubgroups.Ties.class, "ties", ties), plex, least, offset, limit);
    }

    private static void within(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw new UnanswerableException(
                    parameter, String.valueOf(value), "a whole number from %d to %d".formatted(least, most));
        }
    }

    @Override
    public Class<Found> found() {
        return Found.class;
    }

    @Override
    public Found of(Study study) {
        Measured measured = study.measured();
        StructuralEquivalence equivalence =
                directed(study) ? StructuralEquivalence.directed(measured) : StructuralEquivalence.undirected(measured);
        List<StructuralEquivalence.Pair> alike =
                measured.people() > MOST_COMPARED ? List.of() : equivalence.closest(offset + limit);
        return new Found(
                BowTie.of(measured),
                CohesiveSubgroups.plexes(measured, ties, plex, least),
                CorePeriphery.core(measured),
                alike.subList(Math.min(offset, alike.size()), alike.size()),
                equivalence.pairs(),
                shown(study, RichClubByDegree.of(measured)),
                LeaderClusters.of(study.network()));
    }

    /** Whether ties have directions; where they were joined both ways, those who send and those who receive are the same. */
    public static boolean directed(Study study) {
        return study.reading().symmetry() == Symmetry.AS_NAMED;
    }

    private static List<RichClubByDegree.Club> shown(Study study, List<RichClubByDegree.Club> clubs) {
        List<RichClubByDegree.Club> shown = new ArrayList<>();
        int before = study.network().size();
        for (RichClubByDegree.Club club : clubs) {
            int fewer = before - club.people();
            if (club.people() >= study.fewestShown() && (fewer == 0 || fewer >= study.fewestShown())) {
                shown.add(club);
                before = club.people();
            }
        }
        return shown;
    }
}
