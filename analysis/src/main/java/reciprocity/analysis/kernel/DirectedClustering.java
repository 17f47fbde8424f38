package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Fagiolo's clustering of directed ties: the directed triangles around a person over those possible, (A + A')^3 at the person
 * over 2 (d (d - 1) - 2 r), d ties sent and received, r others tied both ways; 0 where none is possible. Fagiolo (2007),
 * doi:10.1103/PhysRevE.76.026107. O(sum of squared degrees).
 */
public final class DirectedClustering {

    private DirectedClustering() {}

    /** The figure of each person, in [0, 1]. */
    public static double[] of(TieGraph ties) {
        Rows either = ties.either();
        int people = either.people();
        double[] clustering = new double[people];
        int[] strength = new int[people];
        for (int person = 0; person < people; person++) {
            mark(ties, person, strength);
            double around = 0;
            for (int at = either.begin(person); at < either.end(person); at++) {
                int contact = either.neighbour(at);
                around += strength[contact]
                        * (double) (over(ties.out(), contact, strength) + over(ties.in(), contact, strength));
            }
            double ends = ties.out().degree(person) + ties.in().degree(person);
            double possible = 2 * (ends * (ends - 1) - 2.0 * Dyads.mutual(ties, person));
            clustering[person] = possible == 0 ? 0 : around / possible;
            for (int at = either.begin(person); at < either.end(person); at++) {
                strength[either.neighbour(at)] = 0;
            }
        }
        return clustering;
    }

    private static void mark(TieGraph ties, int person, int[] strength) {
        for (int at = ties.out().begin(person); at < ties.out().end(person); at++) {
            strength[ties.out().neighbour(at)]++;
        }
        for (int at = ties.in().begin(person); at < ties.in().end(person); at++) {
            strength[ties.in().neighbour(at)]++;
        }
    }

    private static long over(Rows rows, int person, int[] strength) {
        long sum = 0;
        for (int at = rows.begin(person); at < rows.end(person); at++) {
            sum += strength[rows.neighbour(at)];
        }
        return sum;
    }
}
