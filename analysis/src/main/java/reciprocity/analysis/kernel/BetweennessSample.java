package reciprocity.analysis.kernel;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import reciprocity.graph.Rows;

/**
 * Betweenness from shortest paths drawn by chance, with bounds that hold for everybody at once. Each draw takes two different
 * people, each ordered pair as likely as another, and one of the shortest paths between them, each as likely as another
 * (Riondato &amp; Kornaropoulos 2016, doi:10.1007/s10618-015-0423-0); how often a person stands between the ends is then a
 * binomial count with the mean b(v) / (n (n - 1)). Draws are doubled until the widest bound is narrow enough, as in KADABRA
 * (Borassi &amp; Natale 2019, doi:10.1145/3284359), here for ties with a direction too.
 *
 * <p>Bounds are those of Chernoff and Hoeffding (1963, doi:10.1080/01621459.1963.10500830) in their form by relative entropy.
 * The chance that any of them fails is at most delta: delta is shared out evenly among people and by halves among the rounds
 * of doubling, because it is not known beforehand in which round the drawing ends.
 */
public final class BetweennessSample {

    private static final int BLOCK = 256;
    private static final int FIRST_ROUND = 1_024;
    private static final int BISECTIONS = 60;

    private final int people;
    private final int draws;
    private final int[] counts;
    private final double certainty;

    private BetweennessSample(int people, int draws, int[] counts, double certainty) {
        this.people = people;
        this.draws = draws;
        this.counts = counts;
        this.certainty = certainty;
    }

    /**
     * Draws until every share is known to within eps, or so many paths are drawn.
     *
     * @param out for each person the targets
     * @param in for each person the sources; the same rows as {@code out} where ties have no direction
     * @param eps the widest bound wanted, as a share of the n (n - 1) ordered pairs, in (0, 1)
     * @param delta the chance that some bound does not hold, in (0, 1)
     * @param most the most draws; 1 or more, rounded up to a round of doubling
     * @param seed where chance begins; equal seeds give the same bits with any number of threads
     */
    public static BetweennessSample of(Rows out, Rows in, double eps, double delta, int most, long seed) {
        if (!(eps > 0 && eps < 1 && delta > 0 && delta < 1)) {
            throw new IllegalArgumentException("eps is %s and delta %s; both must lie in (0, 1)".formatted(eps, delta));
        }
        int people = out.people();
        int[] counts = new int[people];
        int draws = 0;
        int round = 0;
        BetweennessSample sample;
        do {
            int wanted = draws == 0 ? FIRST_ROUND : 2 * draws;
            if (people > 1) {
                draw(out, in, draws, wanted, seed, counts);
            }
            draws = wanted;
            round++;
            double certainty = Math.log(2.0 * Math.max(1, people) / delta) + round * Math.log(2);
            sample = new BetweennessSample(people, draws, counts, certainty);
        } while (sample.widest() > eps && draws < most && draws < Integer.MAX_VALUE / 4);
        return sample;
    }

    private static void draw(Rows out, Rows in, int from, int to, long seed, int[] counts) {
        int first = from / BLOCK;
        int blocks = to / BLOCK - first;
        int people = out.people();
        ConcurrentLinkedQueue<PathDraws> all = new ConcurrentLinkedQueue<>();
        long work = (long) (to - from) * (10 + out.entries() / 50);
        Workers.share(Workers.worth(work, 2_000_000), blocks, () -> {
            PathDraws paths = new PathDraws(out, in);
            all.add(paths);
            return block -> {
                Chance chance = Chance.of(seed).split(first + block);
                for (int i = 0; i < BLOCK; i++) {
                    int source = chance.nextInt(people);
                    int other = chance.nextInt(people - 1);
                    paths.draw(source, other < source ? other : other + 1, chance);
                }
            };
        });
        for (PathDraws paths : all) {
            for (int person = 0; person < people; person++) {
                counts[person] += paths.counts()[person];
            }
        }
    }

    /** How many paths were drawn. */
    public int draws() {
        return draws;
    }

    /** The betweenness of a person as estimated: the sum over ordered pairs, as {@link BrandesBetweenness} has it. */
    public double value(int person) {
        return (double) counts[person] / draws * pairs();
    }

    /** The least that the betweenness of a person can be. */
    public double low(int person) {
        return bound(counts[person], 0) * pairs();
    }

    /** The most that the betweenness of a person can be. */
    public double high(int person) {
        return bound(counts[person], 1) * pairs();
    }

    /** The least that the betweenness of each person can be. */
    public double[] lows() {
        return bounds(0);
    }

    /** The most that the betweenness of each person can be. */
    public double[] highs() {
        return bounds(1);
    }

    /** Bounds of everybody; many people have the same count, and so the same bound. */
    private double[] bounds(double end) {
        int[] different = Arrays.stream(counts).sorted().distinct().toArray();
        double[] bounds = new double[different.length];
        Arrays.setAll(bounds, i -> bound(different[i], end) * pairs());
        double[] all = new double[people];
        Arrays.setAll(all, person -> bounds[Arrays.binarySearch(different, counts[person])]);
        return all;
    }

    private double pairs() {
        return people * (people - 1.0);
    }

    /** The widest of all bounds, on either side, as a share of the ordered pairs. */
    public double widest() {
        double widest = 0;
        int[] different = Arrays.stream(counts).distinct().toArray();
        for (int count : different) {
            double share = (double) count / draws;
            widest = Math.max(widest, Math.max(share - bound(count, 0), bound(count, 1) - share));
        }
        return widest;
    }

    /** How many of the {@code k} people of largest estimate are surely among the {@code k} of largest betweenness. */
    public int sureAmongTop(int k) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        if (k >= people) {
            return people;
        }
        double best = bound(sorted[people - k - 1], 1);
        int sure = 0;
        for (int place = people - k; place < people; place++) {
            sure += bound(sorted[place], 0) > best ? 1 : 0;
        }
        return sure;
    }

    /** The share furthest towards an end under which so small or large a count is not too unlikely. */
    private double bound(int count, double end) {
        double share = (double) count / draws;
        double likely = share;
        double unlikely = end;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (likely + unlikely) / 2;
            if (draws * entropy(share, middle) <= certainty) {
                likely = middle;
            } else {
                unlikely = middle;
            }
        }
        return unlikely;
    }

    /** The relative entropy of one share to another, in natural units. */
    private static double entropy(double share, double other) {
        double inside = share == 0 ? 0 : share * Math.log(share / other);
        double outside = share == 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - other));
        return inside + outside;
    }
}
