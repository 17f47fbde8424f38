package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;

/**
 * How much of each person's contacts leads back to the same people (Burt 1992, ISBN 978-0-674-84371-4): constraint and
 * effective size. With v(i, j) the strength between two people, p(i, j) = v(i, j) / sum over k of v(i, k).
 *
 * <p>What leads from i to j by way of others is one sum for both of them, but for a factor of each: it is found once a pair,
 * with the contacts of the person of more contacts marked and the row of the other one read. Time O(m sqrt(m)), also around
 * the middle of a star. Pairs are shared out between threads, and added up in order.
 */
public final class EgoNetworks {

    private static final int PEOPLE_A_CHUNK = 1 << 9;
    private static final int ENTRIES_WORTH_A_THREAD = 50_000;

    private final Rows either;
    private final double[] strengths;
    private final double[] total;
    private final double[] largest;
    /** Where the pairs of each person with those of fewer contacts begin. */
    private final int[] firsts;

    private final int[] fewer;
    private final double[] ofPair;

    private EgoNetworks(Rows either, double[] strengths) {
        int people = either.people();
        this.either = either;
        this.strengths = strengths;
        this.total = new double[people];
        this.largest = new double[people];
        this.firsts = new int[people + 1];
        this.fewer = new int[either.entries() / 2];
        this.ofPair = new double[fewer.length];
        int pair = 0;
        for (int person = 0; person < people; person++) {
            int degree = either.degree(person);
            double sum = 0;
            double most = 0;
            for (int at = either.begin(person); at < either.end(person); at++) {
                sum += strengths[at];
                most = Math.max(most, strengths[at]);
                int contact = either.neighbour(at);
                int less = degree - either.degree(contact);
                if (less > 0 || (less == 0 && contact < person)) {
                    fewer[pair] = contact;
                    ofPair[pair++] = strengths[at];
                }
            }
            total[person] = sum;
            largest[person] = most;
            firsts[person + 1] = pair;
        }
    }

    /** Every pair joined either way has strength 1. */
    public static EgoNetworks ofPairs(Rows either) {
        double[] ones = new double[either.entries()];
        Arrays.fill(ones, 1);
        return new EgoNetworks(either, ones);
    }

    /** A pair has the summed weights of its two directions, which must be positive. */
    public static EgoNetworks ofWeights(Rows either) {
        double[] strengths = new double[either.entries()];
        for (int at = 0; at < strengths.length; at++) {
            strengths[at] = either.weight(at);
        }
        return new EgoNetworks(either, strengths);
    }

    /** A pair has strength 1 where a tie goes one way, 2 where ties go both ways. */
    public static EgoNetworks ofTies(Rows either, Rows out, Rows in) {
        double[] strengths = new double[either.entries()];
        for (int person = 0; person < either.people(); person++) {
            int to = out.begin(person);
            int from = in.begin(person);
            for (int at = either.begin(person); at < either.end(person); at++) {
                int neighbour = either.neighbour(at);
                if (to < out.end(person) && out.neighbour(to) == neighbour) {
                    strengths[at]++;
                    to++;
                }
                if (from < in.end(person) && in.neighbour(from) == neighbour) {
                    strengths[at]++;
                    from++;
                }
            }
        }
        return new EgoNetworks(either, strengths);
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
                figures[fewer[pair]] += disorder(parts[pair] / means[fewer[pair]]);
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
        double[] redundant = new double[total.length];
        for (int person = 0; person < redundant.length; person++) {
            for (int pair = firsts[person]; pair < firsts[person + 1]; pair++) {
                redundant[person] += common[pair] / largest[fewer[pair]];
                redundant[fewer[pair]] += common[pair] / largest[person];
            }
        }
        for (int person = 0; person < redundant.length; person++) {
            int contacts = either.degree(person);
            redundant[person] = contacts == 0 ? Double.NaN : contacts - redundant[person] / total[person];
        }
        return redundant;
    }

    /** For each pair the square of what i invests in j, directly and by way of others, times all that i has; the same for j. */
    private double[] invested() {
        double[] factors = new double[total.length];
        for (int person = 0; person < factors.length; person++) {
            factors[person] = 1 / total[person];
        }
        double[] squares = overCommon(factors);
        for (int pair = 0; pair < squares.length; pair++) {
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
                sums[fewer[pair]] += ofPairs[pair];
            }
            sums[person] += own;
        }
        return sums;
    }

    /** For each pair the sum over contacts q of both of v(i, q) v(q, j) times the factor of q. */
    private double[] overCommon(double[] factors) {
        int people = total.length;
        double[] sums = new double[fewer.length];
        int chunks = people / PEOPLE_A_CHUNK + 1;
        Workers.share(Workers.worth(either.entries(), ENTRIES_WORTH_A_THREAD), chunks, () -> {
            double[] marks = new double[people];
            return chunk -> {
                int end = (int) Math.min(people, (chunk + 1L) * PEOPLE_A_CHUNK);
                for (int person = chunk * PEOPLE_A_CHUNK; person < end; person++) {
                    if (firsts[person] < firsts[person + 1]) {
                        overCommon(person, factors, marks, sums);
                    }
                }
            };
        });
        return sums;
    }

    private void overCommon(int person, double[] factors, double[] marks, double[] sums) {
        int end = either.end(person);
        for (int at = either.begin(person); at < end; at++) {
            int contact = either.neighbour(at);
            marks[contact] = strengths[at] * factors[contact];
        }
        for (int pair = firsts[person]; pair < firsts[person + 1]; pair++) {
            sums[pair] = marked(fewer[pair], marks);
        }
        for (int at = either.begin(person); at < end; at++) {
            marks[either.neighbour(at)] = 0;
        }
    }

    /** The sum over a person's contacts of the strength times the contact's mark. Hot. */
    private double marked(int person, double[] marks) {
        double sum = 0;
        int end = either.end(person);
        for (int at = either.begin(person); at < end; at++) {
            sum += marks[either.neighbour(at)] * strengths[at];
        }
        return sum;
    }
}
