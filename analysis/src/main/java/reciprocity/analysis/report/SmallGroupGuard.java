package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;

/**
 * Which groups may be shown so that no figure tells about fewer than k people, not even by subtraction. Groups below k are
 * pooled; where the pool has fewer than two groups or fewer than k people, the smallest group still shown joins it, until it
 * is large enough. So every difference of two published sets (a group, the pool, the total) is nothing or at least k.
 *
 * <p>Complementary suppression: Hundepool, A. and others (2012), Statistical Disclosure Control,
 * doi:10.1002/9781118348239.
 */
public final class SmallGroupGuard {

    private final int least;
    private final int[] sizes;
    private final int[] answered;
    private final BitSet pool = new BitSet();
    private final int everybody;

    private SmallGroupGuard(int[] sizes, int[] answered, int least) {
        this.least = least;
        this.sizes = sizes;
        this.answered = answered;
        int sum = 0;
        for (int size : sizes) {
            sum += size;
        }
        this.everybody = sum;
        fillPool();
    }

    /**
     * The guard of groups by their sizes, everybody having answered.
     *
     * @param sizes how many people each group has
     * @param least the fewest people that a figure may be about (k), 1 or more
     */
    public static SmallGroupGuard of(int[] sizes, int least) {
        if (least < 1) {
            throw new IllegalArgumentException("least is %d; it must be 1 or more".formatted(least));
        }
        return new SmallGroupGuard(sizes.clone(), sizes.clone(), least);
    }

    /** The guard of a network's groups; who answered is taken from its people. */
    public static SmallGroupGuard of(OrgNetwork network, int least) {
        Grouping groups = network.groups();
        int[] answered = new int[groups.groups()];
        BitSet respondents = network.respondents();
        for (int person = respondents.nextSetBit(0); person >= 0; person = respondents.nextSetBit(person + 1)) {
            answered[groups.of(person)]++;
        }
        int[] sizes = new int[groups.groups()];
        for (int group = 0; group < sizes.length; group++) {
            sizes[group] = groups.size(group);
        }
        return new SmallGroupGuard(sizes, answered, least);
    }

    private void fillPool() {
        List<Integer> visible = new ArrayList<>();
        int pooled = 0;
        for (int group = 0; group < sizes.length; group++) {
            if (sizes[group] < least) {
                pool.set(group);
                pooled += sizes[group];
            } else {
                visible.add(group);
            }
        }
        visible.sort(Comparator.comparingInt((Integer group) -> sizes[group]).thenComparingInt(group -> group));
        for (int group : visible) {
            if (pool.isEmpty() || (pool.cardinality() > 1 && pooled >= least)) {
                break;
            }
            pool.set(group);
            pooled += sizes[group];
        }
    }

    /** Whether the figures of a group may be shown. */
    public boolean shown(int group) {
        return !pool.get(group);
    }

    /** The groups that are shown together only, ascending; none where every group may be shown. */
    public List<Integer> pooled() {
        return pool.stream().boxed().toList();
    }

    /** How many people the pool has; 0 without one. */
    public int pooledPeople() {
        return pool.stream().map(group -> sizes[group]).sum();
    }

    /** Whether the pool may be shown as one: at least two groups and k people. */
    public boolean poolShown() {
        return pool.cardinality() > 1 && pooledPeople() >= least;
    }

    /** Whether figures of everybody together may be shown. */
    public boolean totalShown() {
        return everybody >= least;
    }

    /**
     * Whether a cell of a matrix may be shown: both groups shown, and at least k people of the sending one answered, so that
     * as many contributed to it, be it by naming nobody.
     */
    public boolean shown(int row, int column) {
        return shown(row) && shown(column) && answered[row] >= least;
    }

    /** The fewest people that a figure may be about (k). */
    public int least() {
        return least;
    }
}
