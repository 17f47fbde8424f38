package reciprocity.analysis.kernel;

import reciprocity.graph.Rows;

/**
 * Where a walker is found who follows ties and now and then starts again anywhere (PageRank; Brin &amp; Page 1998,
 * doi:10.1016/S0169-7552(98)00110-X).
 *
 * <p>Every sweep moves what each person passes on along each tie. After every five sweeps the points reached are combined to
 * the one from which the next sweep would change least ({@link LeastStep}): departments that mostly keep to themselves make
 * single sweeps slow, and leave behind the same few directions each time. Cost O(m) a sweep, about 40 sweeps at damping
 * 0.85. Several threads share a sweep; sums are made chunk by chunk, so that bits do not depend on the threads.
 */
public final class TeleportingWalk {

    private static final double SETTLED = 1e-13;
    private static final int MOST_SWEEPS = 2_000;
    private static final int PEOPLE_A_CHUNK = 1 << 12;
    private static final int TIES_WORTH_A_THREAD = 100_000;

    private final Rows in;
    private final double damping;
    private final boolean byWeight;
    private final int people;
    private final int chunks;
    private final int threads;
    private final double[] strength;
    private final double[] rate;
    private final double[] mass;
    private final double[] idles;
    private int sweeps;

    private TeleportingWalk(Rows out, Rows in, double damping, boolean weighted) {
        this.in = in;
        this.damping = damping;
        this.byWeight = weighted && !out.unweighted();
        this.people = out.people();
        this.chunks = people / PEOPLE_A_CHUNK + 1;
        this.threads = Workers.worth(in.entries(), TIES_WORTH_A_THREAD);
        this.strength = byWeight ? Weights.rowSums(out) : new double[people];
        this.rate = new double[people];
        this.mass = new double[people];
        this.idles = new double[chunks];
        for (int person = 0; person < people; person++) {
            strength[person] = byWeight ? strength[person] : out.degree(person);
            rate[person] = strength[person] > 0 ? damping / strength[person] : 0;
        }
    }

    /**
     * The share of time at each person; the shares sum to 1.
     *
     * @param damping the chance to follow a tie, in [0, 1)
     * @param weighted whether ties are chosen by weight, which must then be positive, or all alike
     */
    public static double[] of(Rows out, Rows in, double damping, boolean weighted) {
        return walked(out, in, damping, weighted).mass;
    }

    /** How many sweeps over all ties it takes to find the shares of {@link #of}. */
    public static int sweeps(Rows out, Rows in, double damping, boolean weighted) {
        return walked(out, in, damping, weighted).sweeps;
    }

    private static TeleportingWalk walked(Rows out, Rows in, double damping, boolean weighted) {
        TeleportingWalk walk = new TeleportingWalk(out, in, damping, weighted);
        walk.walk();
        return walk;
    }

    /** A point of the iteration is what each person passes on along each tie, by weight along one of weight 1. */
    private void walk() {
        LeastStep points = new LeastStep(strength, PEOPLE_A_CHUNK, threads);
        double[] idle = new double[LeastStep.STEPS + 1];
        double[] point = points.at(0);
        for (int person = 0; person < people; person++) {
            point[person] = rate[person] / people;
            idle[0] += rate[person] == 0 ? 1.0 / people : 0;
        }
        boolean settled = people == 0;
        while (!settled && sweeps < MOST_SWEEPS) {
            for (int step = 0; step < LeastStep.STEPS; step++) {
                idle[step + 1] = sweep(points.at(step), anywhere(idle[step]), points.at(step + 1), true);
            }
            double left = points.combine();
            idle[0] = points.combined(idle);
            settled = left <= SETTLED;
        }
        sweep(point, anywhere(idle[0]), mass, false);
        double total = 0;
        for (double one : mass) {
            total += one;
        }
        Vectors.scale(mass, 1 / total);
    }

    /** What everybody receives who follows no tie, if so much is with people who have none. */
    private double anywhere(double idle) {
        return (1 - damping + damping * idle) / people;
    }

    /**
     * What everybody receives of what each passes on along a tie, as it is or as what they pass on in turn.
     *
     * @return how much the people receive who have no outgoing ties
     */
    private double sweep(double[] passed, double anywhere, double[] result, boolean passedOn) {
        Workers.checkCancelled();
        sweeps++;
        Workers.share(threads, chunks, () -> chunk -> {
            int from = chunk * PEOPLE_A_CHUNK;
            int to = (int) Math.min(people, (chunk + 1L) * PEOPLE_A_CHUNK);
            if (byWeight) {
                gatherByWeight(in, from, to, passed, result);
            } else {
                gather(in, from, to, passed, result);
            }
            double idle = 0;
            for (int person = from; person < to; person++) {
                double received = result[person] + anywhere;
                result[person] = passedOn ? received * rate[person] : received;
                idle += rate[person] == 0 ? received : 0;
            }
            idles[chunk] = idle;
        });
        double idle = 0;
        for (double one : idles) {
            idle += one;
        }
        return idle;
    }

    /** What comes to each person by ties. Hot. */
    private static void gather(Rows in, int from, int to, double[] passed, double[] came) {
        for (int person = from; person < to; person++) {
            double sum = 0;
            int end = in.end(person);
            for (int at = in.begin(person); at < end; at++) {
                sum += passed[in.neighbour(at)];
            }
            came[person] = sum;
        }
    }

    /** The same of ties that count their weight. Hot. */
    private static void gatherByWeight(Rows in, int from, int to, double[] passed, double[] came) {
        for (int person = from; person < to; person++) {
            double sum = 0;
            int end = in.end(person);
            for (int at = in.begin(person); at < end; at++) {
                sum += passed[in.neighbour(at)] * in.weight(at);
            }
            came[person] = sum;
        }
    }
}
