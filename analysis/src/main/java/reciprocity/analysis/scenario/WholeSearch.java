package reciprocity.analysis.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.stream.IntStream;
import reciprocity.analysis.kernel.Acquaintances;
import reciprocity.analysis.kernel.StepTable;
import reciprocity.analysis.kernel.TieGain;
import reciprocity.analysis.kernel.Workers;

/**
 * The best introduction by looking at every candidate. What a candidate can bring at most is kept from one introduction to the
 * next: the gain found earlier, plus what the ties added since can have added to it, which only pairs that came nearer to one of
 * its ends do. Candidates whose most is below the best found are passed over; nothing is left to chance or estimated.
 */
final class WholeSearch implements Search {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final Inside inside;
    private final Acquaintances ties;
    private final Candidates candidates;
    private final StepTable table;
    private final double[][] most;

    WholeSearch(Inside inside) {
        this.inside = inside;
        this.ties = inside.ties().copy();
        this.candidates = new Candidates(inside, ties);
        this.table = StepTable.of(ties);
        this.most = new double[inside.people()][];
        for (int one = 0; one < most.length; one++) {
            most[one] = new double[most.length - one];
            Arrays.fill(most[one], Double.POSITIVE_INFINITY);
        }
    }

    @Override
    public Acquaintances ties() {
        return ties;
    }

    @Override
    public Candidates candidates() {
        return candidates;
    }

    @Override
    public double inverse() {
        return table.inverseBetween(inside.labels());
    }

    @Override
    public Optional<Pick> best() {
        closeAndOpen();
        PickOrder order = new PickOrder(inside.crossPairs(), ties, table);
        DoubleAccumulator best = new DoubleAccumulator(Math::max, NEVER);
        Queue<Pick> found = new ConcurrentLinkedQueue<>();
        List<Integer> rows = rowsByMost();
        Workers.each(rows.size(), i -> evaluate(rows.get(i), best, order.same(), found));
        List<Pick> picks = found.stream()
                .filter(pick -> pick.gain() >= best.get() - order.same())
                .toList();
        return order.first(picks);
    }

    /** Candidates that are none any more are closed for good; between parts that no path joins every gain is found again. */
    private void closeAndOpen() {
        Workers.each(most.length, one -> {
            for (int other = one + 1; other < most.length; other++) {
                if (most[one][other - one] != NEVER) {
                    if (!candidates.open(one, other)) {
                        most[one][other - one] = NEVER;
                    } else if (table.steps(one, other) == StepTable.NONE) {
                        most[one][other - one] = Double.POSITIVE_INFINITY;
                    }
                }
            }
            most[one][0] = NEVER;
        });
    }

    private List<Integer> rowsByMost() {
        double[] rowMost = new double[most.length];
        for (int one = 0; one < most.length; one++) {
            rowMost[one] = Arrays.stream(most[one]).max().orElse(NEVER);
        }
        List<Integer> rows = new ArrayList<>();
        IntStream.range(0, most.length).filter(one -> rowMost[one] != NEVER).forEach(rows::add);
        rows.sort(Comparator.comparingDouble((Integer one) -> -rowMost[one]));
        return rows;
    }

    /** Twice what counts as equal is kept, so that sums that end in other last digits pass nobody over. */
    private void evaluate(int one, DoubleAccumulator best, double same, Queue<Pick> found) {
        TieGain gain = new TieGain(table, inside.labels(), inside.groups());
        double[] row = most[one];
        int first = largest(row);
        for (int i = 0; i < row.length; i++) {
            // The most promising one comes first: what it gives spares others.
            int place = i == 0 ? first : i == first ? 0 : i;
            if (row[place] != NEVER && row[place] >= best.get() - 2 * same) {
                Workers.checkCancelled();
                double exact = gain.of(one, one + place);
                row[place] = exact;
                best.accumulate(exact);
                if (exact >= best.get() - same) {
                    found.add(new Pick(one, one + place, exact));
                }
            }
        }
    }

    private static int largest(double[] row) {
        int largest = 0;
        for (int place = 1; place < row.length; place++) {
            if (row[place] > row[largest]) {
                largest = place;
            }
        }
        return largest;
    }

    @Override
    public void join(Pick pick) {
        ties.join(pick.one(), pick.other());
        List<int[]> nearer = new ArrayList<>();
        table.join(pick.one(), pick.other(), (one, other, steps) -> nearer.add(new int[] {one, other, steps}));
        int[] widest = table.widestLevels();
        double[] more = new double[most.length];
        for (int[] change : nearer) {
            more[change[0]] += added(change[1], change[2], widest);
            more[change[1]] += added(change[0], change[2], widest);
        }
        Workers.each(most.length, one -> {
            for (int place = 1; place < most[one].length; place++) {
                most[one][place] += more[one] + more[one + place];
            }
        });
    }

    /** The most that somebody's pairs can gain by a tie that begins so many steps away from them. */
    private double added(int person, int steps, int[] widest) {
        int longest = table.longest(person);
        double sum = 0;
        for (int beyond = 0; beyond < widest.length && steps + 1 + beyond < longest; beyond++) {
            sum += widest[beyond] * (1.0 / (steps + 1 + beyond) - 1.0 / longest);
        }
        return sum;
    }
}
