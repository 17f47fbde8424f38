package reciprocity.analysis.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;
import reciprocity.graph.Rows;

/**
 * Communities of an undirected 0/1 network that make modularity large, by the Leiden algorithm (Traag, Waltman &amp; van Eck
 * 2019, doi:10.1038/s41598-019-41695-z): move vertices, refine the communities, condense the parts to vertices, and again,
 * until nothing moves; then back down, moving vertices once more ({@link Climb}); and all of it again from the communities
 * found, as long as that raises modularity. Networks of more than 50,000 ties begin roughly, and go on only while that is worth
 * it. Small networks are begun several times from nothing, up to 100 times, until enough beginnings have ended on the same, and
 * the best result is kept. Every community is connected; a person without neighbours is alone.
 *
 * <p>A beginning numbers people in an order drawn by chance, so that whatever follows may go through them as they stand. Equal
 * seeds give equal labels, whatever the number of threads. About O(m) a pass.
 */
public final class Leiden {

    private static final double RAISED = 1e-9;
    private static final double WORTH_A_MILLION_ENTRIES = 1e-3;
    private static final int MOST_ROUNDS = 20;
    private static final int MOST_BEGINNINGS = 100;
    private static final long ENTRIES_WORTH = 1_000_000;
    private static final int TINY = 2_000;
    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final int BEGUN_TOGETHER = 2;
    private static final int ENTRIES_WORTH_A_THREAD = 10_000;

    private final Rows either;
    private final double resolution;
    private final boolean large;

    private Leiden(Rows either, double resolution) {
        this.either = either;
        this.resolution = resolution;
        this.large = either.entries() > LARGE;
    }

    /**
     * The label of each person, numbered from 0 by their first person.
     *
     * @param either symmetric rows; weights are not read
     * @param resolution 1 for the usual modularity; larger gives smaller communities
     * @param seed equal seeds give equal labels
     */
    public static int[] of(Rows either, double resolution, long seed) {
        long worth = either.entries() <= SMALL ? ENTRIES_WORTH : either.entries() <= LARGE ? ENTRIES_WORTH * 2 / 5 : 0;
        int beginnings = (int) Math.max(1, Math.min(MOST_BEGINNINGS, worth / (either.entries() + 1)));
        return of(either, resolution, seed, beginnings);
    }

    /** The same, begun so many times at most. */
    public static int[] of(Rows either, double resolution, long seed, int beginnings) {
        if (either.entries() == 0) {
            return Labels.alone(either.people());
        }
        return new Leiden(either, resolution).best(beginnings, new SplittableRandom(seed)).labels;
    }

    /** Labels of people and the modularity that they reach. */
    private static final class Division {
        final int[] labels;
        final double modularity;

        Division(int[] labels, double modularity) {
            this.labels = labels;
            this.modularity = modularity;
        }
    }

    /** The best beginning; those begun side by side are looked at in the order of their numbers. */
    private Division best(int beginnings, SplittableRandom chance) {
        int enough = enough(either.entries());
        Division best = begin(chance.split());
        int reached = 1;
        for (int done = 1; done < beginnings && reached < enough; done += BEGUN_TOGETHER) {
            for (Division found : begun(Math.min(BEGUN_TOGETHER, beginnings - done), chance)) {
                if (found.modularity > best.modularity + RAISED) {
                    best = found;
                    reached = 1;
                } else if (found.modularity > best.modularity - RAISED) {
                    reached++;
                }
            }
        }
        return best;
    }

    /** How often the best must have been reached; in tiny networks many beginnings can end on one that is not the best. */
    private static int enough(int entries) {
        return entries <= TINY ? Integer.MAX_VALUE : entries <= SMALL ? 10 : 3;
    }

    private Division[] begun(int count, SplittableRandom chance) {
        SplittableRandom[] chances = new SplittableRandom[count];
        Arrays.setAll(chances, i -> chance.split());
        Division[] found = new Division[count];
        int threads = Workers.worth((long) count * either.entries(), ENTRIES_WORTH_A_THREAD);
        Workers.share(threads, count, () -> i -> found[i] = begin(chances[i]));
        return found;
    }

    private Division begin(SplittableRandom chance) {
        int[] order = Labels.shuffled(either.people(), chance);
        Condensed whole = Condensed.of(either, order);
        double worth = large ? WORTH_A_MILLION_ENTRIES * Math.min(1, either.entries() / 1e6) : RAISED;
        Climb best = Climb.of(whole, Labels.alone(order.length), resolution, large, chance);
        double raised = large ? best.modularity() - best.above() : Double.POSITIVE_INFINITY;
        for (int round = 1; round < MOST_ROUNDS && raised > worth; round++) {
            Climb found = Climb.of(whole, best.labels(), resolution, false, chance);
            raised = found.modularity() - best.modularity();
            best = raised > 0 ? found : best;
        }
        return ofPeople(order, whole, best);
    }

    private Division ofPeople(int[] order, Condensed whole, Climb found) {
        int[] labels = found.labels();
        boolean connected = whole.connected(labels);
        int[] ofPeople = new int[order.length];
        for (int vertex = 0; vertex < order.length; vertex++) {
            ofPeople[order[vertex]] = labels[vertex];
        }
        if (connected) {
            Labels.renumber(ofPeople);
            return new Division(ofPeople, found.modularity());
        }
        int[] pieces = Labels.split(either, ofPeople);
        return new Division(pieces, Modularity.of(either, pieces, pieces.length, resolution));
    }
}
