package reciprocity.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import reciprocity.analysis.partnership.LeaderPair;

/**
 * How many pairs of leaders there are in each of several cells, and which of those numbers may be seen by whoever may not
 * see the pairs: those about at least k people. Where cells are withheld, those withheld are about k people together and
 * are at least two, so that no number comes back by subtraction. A cell without pairs tells about nobody.
 */
public final class PairCounts {

    private final List<List<LeaderPair>> cells;
    private final BitSet withheld = new BitSet();

    private PairCounts(List<List<LeaderPair>> cells) {
        this.cells = cells;
    }

    /** All numbers may be seen. */
    public static PairCounts open(List<List<LeaderPair>> cells) {
        return new PairCounts(cells);
    }

    /** Numbers about fewer than so many people are withheld. */
    public static PairCounts guarded(List<List<LeaderPair>> cells, int least) {
        PairCounts counts = new PairCounts(cells);
        List<Integer> visible = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.get(cell).isEmpty()) {
                continue;
            }
            if (people(cells.get(cell)).cardinality() < least) {
                counts.withheld.set(cell);
            } else {
                visible.add(cell);
            }
        }
        visible.sort(Comparator.comparingInt((Integer cell) -> cells.get(cell).size()));
        for (int cell : visible) {
            if (counts.safe(least)) {
                break;
            }
            counts.withheld.set(cell);
        }
        return counts;
    }

    private boolean safe(int least) {
        BitSet together = new BitSet();
        withheld.stream().forEach(cell -> together.or(people(cells.get(cell))));
        return withheld.isEmpty() || (withheld.cardinality() > 1 && together.cardinality() >= least);
    }

    private static BitSet people(List<LeaderPair> pairs) {
        BitSet people = new BitSet();
        pairs.forEach(pair -> {
            people.set(pair.a());
            people.set(pair.b());
        });
        return people;
    }

    /** Whether the number of a cell may be seen. */
    public boolean shown(int cell) {
        return !withheld.get(cell);
    }

    /** How many pairs a cell has. */
    public int pairs(int cell) {
        return cells.get(cell).size();
    }
}
