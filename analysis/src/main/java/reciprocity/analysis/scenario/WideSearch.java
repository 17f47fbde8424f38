package reciprocity.analysis.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import reciprocity.analysis.kernel.Acquaintances;
import reciprocity.analysis.kernel.NearReach;
import reciprocity.analysis.kernel.StepTable;
import reciprocity.analysis.kernel.TieGain;
import reciprocity.analysis.kernel.Workers;

/**
 * A good introduction among more people than every pair can be looked at: gains are exact, but not every candidate is measured.
 * From many people, the widest connected of each group and of all, the best partner is sought among everybody, then the best
 * partner of that partner, until neither end finds a better one. So no candidate that shares a person with the one found
 * brings more as far as near ways tell, and what lies further away has been visited from each group. Nothing is left to chance.
 */
final class WideSearch implements Search {

    /** People of each group, and of all groups together, from whom the first search begins. */
    private static final int FROM_GROUP = 2;

    private static final int FROM_ALL = 60;

    /** Partners of one person whose gain is measured. */
    private static final int MEASURED = 12;

    /** Candidates that are kept, and those from which each later search begins. */
    private static final int KEPT = 400;

    private static final int RESTARTS = 6;

    private final Inside inside;
    private final Acquaintances ties;
    private final Candidates candidates;
    private final StepTable table;
    private final int[][] twoAway;
    private Map<Long, Pick> known = new HashMap<>();
    private boolean begun;

    WideSearch(Inside inside) {
        this.inside = inside;
        this.ties = inside.ties().copy();
        this.candidates = new Candidates(inside, ties);
        this.table = StepTable.of(ties);
        this.twoAway = NearReach.twoAway(table);
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
        measureAgain();
        Set<Integer> visited = new HashSet<>();
        Set<Integer> next = begun ? endsOfBest() : starts();
        begun = true;
        while (!next.isEmpty()) {
            visited.addAll(next);
            List<Integer> people = next.stream().sorted().toList();
            List<List<Pick>> found = Workers.found(people.size(), i -> partners(people.get(i)));
            Set<Integer> ends = new HashSet<>();
            for (List<Pick> picks : found) {
                picks.forEach(pick -> known.put(key(pick), pick));
                picks.stream().max(Comparator.comparingDouble(Pick::gain)).ifPresent(pick -> {
                    ends.add(pick.one());
                    ends.add(pick.other());
                });
            }
            ends.removeAll(visited);
            next = ends;
        }
        return new PickOrder(inside.crossPairs(), ties, table).first(known.values());
    }

    /** What was found before is measured with the ties added since; only the best of it is kept. */
    private void measureAgain() {
        List<Pick> kept = best(known.values(), KEPT).stream()
                .filter(pick -> candidates.open(pick.one(), pick.other()))
                .toList();
        List<Pick> measured = Workers.found(kept.size(), i -> {
            Pick pick = kept.get(i);
            return new Pick(pick.one(), pick.other(), gain().of(pick.one(), pick.other()));
        });
        known = new HashMap<>();
        measured.forEach(pick -> known.put(key(pick), pick));
    }

    private static List<Pick> best(Collection<Pick> picks, int count) {
        return picks.stream()
                .sorted(Comparator.comparingDouble((Pick pick) -> -pick.gain())
                        .thenComparingInt(Pick::one)
                        .thenComparingInt(Pick::other))
                .limit(count)
                .toList();
    }

    private Set<Integer> endsOfBest() {
        Set<Integer> ends = new HashSet<>();
        for (Pick pick : best(known.values(), RESTARTS)) {
            ends.add(pick.one());
            ends.add(pick.other());
        }
        return ends;
    }

    private Set<Integer> starts() {
        List<Integer> byReach = IntStream.range(0, inside.people())
                .filter(candidates::open)
                .boxed()
                .sorted(Comparator.comparingInt((Integer v) -> -(ties.degree(v) + twoAway[v].length)))
                .toList();
        int[] taken = new int[inside.groups()];
        Set<Integer> starts = new HashSet<>(byReach.subList(0, Math.min(FROM_ALL, byReach.size())));
        for (int v : byReach) {
            if (taken[inside.label(v)]++ < FROM_GROUP) {
                starts.add(v);
            }
        }
        return starts;
    }

    private List<Pick> partners(int person) {
        if (!candidates.open(person)) {
            return List.of();
        }
        float[] gains = new float[inside.people()];
        NearReach.of(ties, table, inside.labels(), twoAway).from(person, gains);
        TieGain exact = gain();
        return mostPromising(person, gains).stream()
                .map(other -> {
                    int one = Math.min(person, other);
                    int two = Math.max(person, other);
                    return new Pick(one, two, exact.of(one, two));
                })
                .toList();
    }

    private List<Integer> mostPromising(int person, float[] gains) {
        List<Integer> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int i = 0; i < MEASURED; i++) {
            int best = -1;
            for (int other = 0; other < gains.length; other++) {
                if ((best < 0 || gains[other] > gains[best])
                        && !taken.get(other)
                        && other != person
                        && candidates.open(person, other)) {
                    best = other;
                }
            }
            if (best < 0) {
                break;
            }
            taken.set(best);
            found.add(best);
        }
        return found;
    }

    private TieGain gain() {
        return new TieGain(table, inside.labels(), inside.groups());
    }

    private static long key(Pick pick) {
        return (long) pick.one() << 32 | pick.other();
    }

    @Override
    public void join(Pick pick) {
        ties.join(pick.one(), pick.other());
        BitSet nearer = new BitSet();
        table.join(pick.one(), pick.other(), (one, other, steps) -> {
            nearer.set(one);
            nearer.set(other);
        });
        nearer.stream().forEach(person -> twoAway[person] = NearReach.twoAway(table, person));
    }
}
