package reciprocity.analysis.kernel;

import java.util.Arrays;
import reciprocity.graph.Rows;

/**
 * How much of each person's contacts leads back to the same people (Burt 1992, ISBN 978-0-674-84371-4): constraint and
 * effective size. With v(i, j) the strength between two people, p(i, j) = v(i, j) / sum over k of v(i, k).
 *
 * <p>The ego's contacts are marked, so that what two contacts have in common is found by reading a row. Where a contact knows far more people than the ego does, the ego's row is looked up in the contact's
 * instead, so that the middle of a star costs nothing to its rays. Cost at most O(sum of squared degrees).
 */
public final class EgoNetworks {

    /** From how many times more entries a row is searched instead of read. */
    private static final int MUCH_LONGER = 16;

    private static final int PEOPLE_A_CHUNK = 1 << 9;
    private static final int ENTRIES_WORTH_A_THREAD = 50_000;

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
        return ofEgos((ego, share) -> {
            double whole = total[ego];
            for (int at = either.begin(ego); at < either.end(ego); at++) {
                int contact = either.neighbour(at);
                share.give(contact, strengths[at] / whole / total[contact]);
            }
            double[] parts = share.parts;
            for (int at = either.begin(ego); at < either.end(ego); at++) {
                double invested = strengths[at] / whole + common(ego, either.neighbour(at), share);
                parts[at - either.begin(ego)] = invested * invested;
            }
            return of.figure(parts, either.degree(ego));
        });
    }

    /**
     * Effective size: the sum over contacts j of 1 - sum over the other contacts q of p(i, q) v(j, q) / (the largest of
     * v(j, k) over all k); NaN for who has no contact.
     */
    public double[] effectiveSize() {
        return ofEgos((ego, share) -> {
            for (int at = either.begin(ego); at < either.end(ego); at++) {
                share.give(either.neighbour(at), strengths[at] / total[ego]);
            }
            double redundant = 0;
            for (int at = either.begin(ego); at < either.end(ego); at++) {
                int contact = either.neighbour(at);
                redundant += common(ego, contact, share) / largest[contact];
            }
            return either.degree(ego) - redundant;
        });
    }

    /** The shares of an ego's contacts, and whose they are; 0 and false for everybody else. */
    private static final class Share {
        final double[] of;
        final boolean[] has;
        final double[] parts;

        Share(int people) {
            this.of = new double[people];
            this.has = new boolean[people];
            this.parts = new double[people];
        }

        void give(int contact, double share) {
            of[contact] = share;
            has[contact] = true;
        }
    }

    /** The figure of one person who has contacts. */
    private interface OfEgo {
        double figure(int ego, Share share);
    }

    /** Everybody's figure, found by several threads; NaN for who has no contact. */
    private double[] ofEgos(OfEgo of) {
        int people = either.people();
        double[] figures = new double[people];
        int chunks = people / PEOPLE_A_CHUNK + 1;
        Workers.share(Workers.worth(either.entries(), ENTRIES_WORTH_A_THREAD), chunks, () -> {
            Share share = new Share(people);
            return chunk -> {
                int end = (int) Math.min(people, (chunk + 1L) * PEOPLE_A_CHUNK);
                for (int ego = chunk * PEOPLE_A_CHUNK; ego < end; ego++) {
                    figures[ego] = either.degree(ego) == 0 ? Double.NaN : of.figure(ego, share);
                    for (int at = either.begin(ego); at < either.end(ego); at++) {
                        share.has[either.neighbour(at)] = false;
                    }
                }
            };
        });
        return figures;
    }

    /** The sum over q, contacts of both, of q's share times the strength between q and the contact. Hot. */
    private double common(int ego, int contact, Share share) {
        double sum = 0;
        if (either.degree(contact) > MUCH_LONGER * either.degree(ego)) {
            for (int at = either.begin(ego); at < either.end(ego); at++) {
                int between = either.neighbour(at);
                int found = either.find(contact, between);
                if (found >= 0) {
                    sum += share.of[between] * strengths[found];
                }
            }
        } else {
            boolean[] has = share.has;
            int end = either.end(contact);
            for (int at = either.begin(contact); at < end; at++) {
                int between = either.neighbour(at);
                if (has[between]) {
                    sum += share.of[between] * strengths[at];
                }
            }
        }
        return sum;
    }
}
