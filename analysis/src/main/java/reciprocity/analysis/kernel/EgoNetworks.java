package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;

/**
 * How much of each person's contacts leads back to the same people (Burt 1992, ISBN 978-0-674-84371-4): constraint and
 * effective size. With v(i, j) the strength between two people, p(i, j) = v(i, j) / sum over k of v(i, k).
 *
 * <p>The share of an ego lies in a dense array that is zero elsewhere, so that what two contacts have in common is a plain
 * sum over a row. Where a contact knows far more people than the ego does, the ego's row is looked up in the contact's
 * instead, so that the middle of a star costs nothing to its rays. Cost at most O(sum of squared degrees).
 */
public final class EgoNetworks {

    /** From how many times more entries a row is searched instead of read. */
    private static final int MUCH_LONGER = 16;

    private final Rows either;
    private final double[] strengths;
    private final double[] total;
    private final double[] largest;

    private EgoNetworks(Rows either, double[] strengths) {
        this.either = either;
        this.strengths = strengths;
        this.total = new double[either.people()];
        this.largest = new double[either.people()];
        for (int person = 0; person < either.people(); person++) {
            for (int at = either.begin(person); at < either.end(person); at++) {
                total[person] += strengths[at];
                largest[person] = Math.max(largest[person], strengths[at]);
            }
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
        return ofParts((parts, contacts) -> {
            double sum = 0;
            for (int i = 0; i < contacts; i++) {
                sum += parts[i];
            }
            return sum;
        });
    }

    /**
     * How unevenly the parts c(i, j) of constraint are spread over the k contacts: sum of (c(i, j)/C) ln(c(i, j)/C) over
     * (k ln k), C their mean; NaN for who has fewer than two contacts.
     */
    public double[] hierarchy() {
        return ofParts((parts, contacts) -> {
            double mean = 0;
            for (int i = 0; i < contacts; i++) {
                mean += parts[i] / contacts;
            }
            double disorder = 0;
            for (int i = 0; i < contacts; i++) {
                disorder += parts[i] / mean * Math.log(parts[i] / mean);
            }
            return contacts < 2 ? Double.NaN : Math.max(0, disorder / (contacts * Math.log(contacts)));
        });
    }

    /** One figure of the parts of constraint that come from each of a person's contacts, in the row's order. */
    private interface OfParts {
        double figure(double[] parts, int contacts);
    }

    private double[] ofParts(OfParts of) {
        double[] figures = new double[either.people()];
        double[] share = new double[either.people()];
        double[] parts = new double[either.people()];
        for (int ego = 0; ego < figures.length; ego++) {
            for (int at = either.begin(ego); at < either.end(ego); at++) {
                int contact = either.neighbour(at);
                share[contact] = strengths[at] / total[ego] / total[contact];
            }
            for (int at = either.begin(ego); at < either.end(ego); at++) {
                double invested = strengths[at] / total[ego] + common(ego, either.neighbour(at), share);
                parts[at - either.begin(ego)] = invested * invested;
            }
            figures[ego] = either.degree(ego) == 0 ? Double.NaN : of.figure(parts, either.degree(ego));
            clear(ego, share);
        }
        return figures;
    }

    /**
     * Effective size: the sum over contacts j of 1 - sum over the other contacts q of p(i, q) v(j, q) / (the largest of
     * v(j, k) over all k); NaN for who has no contact.
     */
    public double[] effectiveSize() {
        double[] size = new double[either.people()];
        double[] share = new double[either.people()];
        for (int ego = 0; ego < size.length; ego++) {
            for (int at = either.begin(ego); at < either.end(ego); at++) {
                share[either.neighbour(at)] = strengths[at] / total[ego];
            }
            double redundant = 0;
            for (int at = either.begin(ego); at < either.end(ego); at++) {
                int contact = either.neighbour(at);
                redundant += common(ego, contact, share) / largest[contact];
            }
            size[ego] = either.degree(ego) == 0 ? Double.NaN : either.degree(ego) - redundant;
            clear(ego, share);
        }
        return size;
    }

    /** The sum over q, contacts of both, of share[q] times the strength between q and the contact. */
    private double common(int ego, int contact, double[] share) {
        double sum = 0;
        if (either.degree(contact) > MUCH_LONGER * either.degree(ego)) {
            for (int at = either.begin(ego); at < either.end(ego); at++) {
                int between = either.neighbour(at);
                int found = either.find(contact, between);
                if (found >= 0) {
                    sum += share[between] * strengths[found];
                }
            }
        } else {
            int end = either.end(contact);
            for (int at = either.begin(contact); at < end; at++) {
                sum += share[either.neighbour(at)] * strengths[at];
            }
        }
        return sum;
    }

    private void clear(int ego, double[] share) {
        for (int at = either.begin(ego); at < either.end(ego); at++) {
            share[either.neighbour(at)] = 0;
        }
    }
}
