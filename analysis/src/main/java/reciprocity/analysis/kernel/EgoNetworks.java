package reciprocity.analysis.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reciprocity.graph.Rows;

/**
 * How much of each person's contacts leads back to the same people (Burt 1992, ISBN 978-0-674-84371-4): constraint and
 * effective size. With v(i, j) the strength between two people, p(i, j) = v(i, j) / sum over k of v(i, k).
 *
 * <p>What leads from i to j by way of others is one sum for both of them, but for a factor of each: a triangle adds to the sums of
 * its three pairs. Triangles are found once each, from the person of fewest contacts, whose row is short. Time O(m sqrt(m)), also
 * around the middle of a star. One thread adds them up, so that sums have one order.
 */
public final class EgoNetworks {

    private static final int PEOPLE_A_CHUNK = 1 << 9;

    private final Rows either;
    private final double[] total;
    /** Where the pairs of each person with those of more contacts begin; of as many contacts, with those of larger number. */
    private final int[] firsts;

    private final int[] more;
    private final double[] ofPair;

    /**
     * Reads the pairs.
     *
     * @param codes what stands in {@code strengths} for each entry; null where the strengths are the weights of the rows
     */
    private EgoNetworks(Rows either, byte @Nullable [] codes, double... strengths) {
        int people = either.people();
        this.either = either;
        this.total = new double[people];
        this.firsts = new int[people + 1];
        this.more = new int[either.entries() / 2 + 1];
        this.ofPair = new double[more.length];
        int[] degrees = new int[people];
        for (int person = 0; person < people; person++) {
            degrees[person] = either.degree(person);
        }
        for (int person = 0; person < people; person++) {
            read(person, degrees, codes, strengths);
        }
    }

    /** Writes every pair down and goes on only past those that are kept: a branch would be guessed wrong half the time. Hot. */
    private void read(int person, int[] degrees, byte @Nullable [] codes, double[] strengths) {
        int degree = degrees[person];
        int pair = firsts[person];
        double sum = 0;
        int end = either.end(person);
        for (int at = either.begin(person); at < end; at++) {
            double strength = codes == null ? either.weight(at) : strengths[codes[at]];
            sum += strength;
            int contact = either.neighbour(at);
            more[pair] = contact;
            ofPair[pair] = strength;
            int difference = degrees[contact] - degree;
            pair += difference > 0 || (difference == 0 && contact > person) ? 1 : 0;
        }
        total[person] = sum;
        firsts[person + 1] = pair;
    }

    /** Every pair joined either way has strength 1. */
    public static EgoNetworks ofPairs(Rows either) {
        return new EgoNetworks(either, new byte[either.entries()], 1);
    }

    /** A pair has the summed weights of its two directions, which must be positive. */
    public static EgoNetworks ofWeights(Rows either) {
        return new EgoNetworks(either, null);
    }

    /** A pair has strength 1 where a tie goes one way, 2 where ties go both ways. */
    public static EgoNetworks ofTies(Rows either, Rows out, Rows in) {
        return new EgoNetworks(either, TieCode.of(either, out, in), 0, 1, 1, 2);
    }

    /**
     * Constraint: the sum over contacts j of (p(i, j) + sum over q of p(i, q) p(q, j)) squared; NaN for who has no
     * contact.
     */
    public double[] constraint() {
        double[] figures = toBothEnds(invested());
        for (int person = 0; person < figures.length; person++) {
            figures[person] =
                    either.degree(person) == 0 ? Double.NaN : figures[person] / (total[person] * total[person]);
        }
        return figures;
    }

    /**
     * How unevenly the parts c(i, j) of constraint are spread over the k contacts: sum of (c(i, j)/C) ln(c(i, j)/C) over
     * (k ln k), C their mean; NaN for who has fewer than two contacts.
     */
    public double[] hierarchy() {
        double[] parts = invested();
        double[] means = toBothEnds(parts);
        double[] figures = new double[means.length];
        for (int person = 0; person < means.length; person++) {
            means[person] /= either.degree(person);
        }
        for (int person = 0; person < figures.length; person++) {
            for (int pair = firsts[person]; pair < firsts[person + 1]; pair++) {
                figures[person] += disorder(parts[pair] / means[person]);
                figures[more[pair]] += disorder(parts[pair] / means[more[pair]]);
            }
        }
        for (int person = 0; person < figures.length; person++) {
            int contacts = either.degree(person);
            figures[person] =
                    contacts < 2 ? Double.NaN : Math.max(0, figures[person] / (contacts * Math.log(contacts)));
        }
        return figures;
    }

    private static double disorder(double share) {
        return share * Math.log(share);
    }

    /**
     * Effective size: the sum over contacts j of 1 - sum over the other contacts q of p(i, q) v(j, q) / (the largest of
     * v(j, k) over all k); NaN for who has no contact.
     */
    public double[] effectiveSize() {
        double[] factors = new double[total.length];
        Arrays.fill(factors, 1);
        double[] common = overCommon(factors);
        double[] largest = largest();
        double[] redundant = new double[total.length];
        for (int person = 0; person < redundant.length; person++) {
            for (int pair = firsts[person]; pair < firsts[person + 1]; pair++) {
                redundant[person] += common[pair] / largest[more[pair]];
                redundant[more[pair]] += common[pair] / largest[person];
            }
        }
        for (int person = 0; person < redundant.length; person++) {
            int contacts = either.degree(person);
            redundant[person] = contacts == 0 ? Double.NaN : contacts - redundant[person] / total[person];
        }
        return redundant;
    }

    /** The largest strength of each person's pairs. */
    private double[] largest() {
        double[] largest = new double[total.length];
        for (int person = 0; person < largest.length; person++) {
            for (int pair = firsts[person]; pair < firsts[person + 1]; pair++) {
                largest[person] = Math.max(largest[person], ofPair[pair]);
                largest[more[pair]] = Math.max(largest[more[pair]], ofPair[pair]);
            }
        }
        return largest;
    }

    /** For each pair the square of what i invests in j, directly and by way of others, times all that i has; the same for j. */
    private double[] invested() {
        double[] factors = new double[total.length];
        for (int person = 0; person < factors.length; person++) {
            factors[person] = 1 / total[person];
        }
        double[] squares = overCommon(factors);
        for (int pair = 0; pair < firsts[factors.length]; pair++) {
            double sum = ofPair[pair] + squares[pair];
            squares[pair] = sum * sum;
        }
        return squares;
    }

    /** For each person the sum over their pairs, in one order whatever the threads. */
    private double[] toBothEnds(double[] ofPairs) {
        double[] sums = new double[total.length];
        for (int person = 0; person < sums.length; person++) {
            double own = 0;
            for (int pair = firsts[person]; pair < firsts[person + 1]; pair++) {
                own += ofPairs[pair];
                sums[more[pair]] += ofPairs[pair];
            }
            sums[person] += own;
        }
        return sums;
    }

    /** For each pair the sum over contacts q of both of v(i, q) v(q, j) times the factor of q. */
    private double[] overCommon(double[] factors) {
        int people = total.length;
        double[] sums = new double[more.length];
        int[] placeOf = new int[people];
        int chunks = people / PEOPLE_A_CHUNK + 1;
        Workers.share(1, chunks, () -> chunk -> {
            int end = (int) Math.min(people, (chunk + 1L) * PEOPLE_A_CHUNK);
            for (int person = chunk * PEOPLE_A_CHUNK; person < end; person++) {
                if (firsts[person + 1] - firsts[person] > 1) {
                    addTriangles(person, factors, placeOf, sums);
                }
            }
        });
        return sums;
    }

    /** Adds what the triangles bring of which a person has the fewest contacts; {@code placeOf} is 0 before and after. */
    private void addTriangles(int person, double[] factors, int[] placeOf, double[] sums) {
        int end = firsts[person + 1];
        for (int pair = firsts[person]; pair < end; pair++) {
            placeOf[more[pair]] = pair + 1;
        }
        for (int pair = firsts[person]; pair < end; pair++) {
            addTriangles(pair, factors[person], factors, placeOf, sums);
        }
        for (int pair = firsts[person]; pair < end; pair++) {
            placeOf[more[pair]] = 0;
        }
    }

    /** The same of the triangles with one pair of that person. Hot. */
    private void addTriangles(int one, double factor, double[] factors, int[] placeOf, double[] sums) {
        int middle = more[one];
        int end = firsts[middle + 1];
        for (int other = firsts[middle]; other < end; other++) {
            int third = placeOf[more[other]] - 1;
            if (third >= 0) {
                sums[one] += ofPair[other] * ofPair[third] * factors[more[other]];
                sums[other] += ofPair[one] * ofPair[third] * factor;
                sums[third] += ofPair[one] * ofPair[other] * factors[middle];
            }
        }
    }
}
