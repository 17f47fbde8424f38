package reciprocity.analysis.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import reciprocity.analysis.metric.Measured;
import reciprocity.graph.Grouping;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Maximal sets of people who are (nearly) all tied to each other: cliques (Luce and Perry 1949, doi:10.1007/BF02289146), and
 * k-plexes, in which each member is tied to all others but k - 1 (Seidman and Foster 1978,
 * doi:10.1080/0022250X.1978.9989883). A coalition is one that spans two groups or more. Found by the search of Bron and
 * Kerbosch (1973, doi:10.1145/362342.362367). Their number can grow exponentially, so the search ends at a cap and says so.
 */
public final class CohesiveSubgroups {

    /** Which pairs count as tied. */
    public enum Ties {
        /** A tie either way (ANY). */
        EITHER,
        /** Ties both ways (MUTUAL). */
        MUTUAL;

        private Rows of(TieGraph ties) {
            return this == EITHER ? ties.either() : ties.mutual();
        }
    }

    /**
     * One set of people.
     *
     * @param members their numbers, ascending
     * @param groups how many groups they span
     */
    public record Subgroup(List<Integer> members, int groups) {

        /** Whether it spans two groups or more. */
        public boolean coalition() {
            return groups >= 2;
        }
    }

    /** Where the search ends: so many sets found, so many steps taken. */
    public static final int MOST_FOUND = 10_000;

    /** How many steps a search takes at most. */
    public static final int MOST_STEPS = 2_000_000;

    private static final int LEAST = 3;

    private final List<Subgroup> subgroups;
    private final boolean complete;

    private CohesiveSubgroups(List<Subgroup> subgroups, boolean complete) {
        this.subgroups = subgroups;
        this.complete = complete;
    }

    /** Maximal cliques of three people or more. */
    public static CohesiveSubgroups cliques(Measured measured, Ties ties) {
        return plexes(measured, ties, 1, LEAST);
    }

    /**
     * Maximal k-plexes.
     *
     * @param k 1 for cliques; 2 where everybody may miss one other
     * @param least how many people at least: 3 and 2k - 1 or more, so that every plex hangs together
     * @throws IllegalArgumentException if k is below 1 or {@code least} too small
     */
    public static CohesiveSubgroups plexes(Measured measured, Ties ties, int k, int least) {
        if (k < 1 || least < Math.max(LEAST, 2 * k - 1)) {
            throw new IllegalArgumentException(
                    "k is %d and least %d; k must be 1 or more and least at least 3 and 2k - 1".formatted(k, least));
        }
        Search search = new Search(ties.of(measured.ties()), k, least);
        search.run();
        Grouping groups = measured.groups();
        List<Subgroup> subgroups = search.found.stream()
                .map(members -> new Subgroup(Arrays.stream(members).boxed().toList(), (int)
                        Arrays.stream(members).map(groups::of).distinct().count()))
                .sorted(Comparator.comparingInt((Subgroup one) -> -one.members().size())
                        .thenComparing(Subgroup::members, CohesiveSubgroups::byMember))
                .toList();
        return new CohesiveSubgroups(subgroups, search.complete);
    }

    private static int byMember(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = Integer.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** All sets found, the largest first, equal ones by member. */
    public List<Subgroup> all() {
        return subgroups;
    }

    /** Those that span two groups or more. */
    public List<Subgroup> coalitions() {
        return subgroups.stream().filter(Subgroup::coalition).toList();
    }

    /** How many people the largest has; 0 where there is none. */
    public int largest() {
        return subgroups.isEmpty() ? 0 : subgroups.get(0).members().size();
    }

    /** Whether all were found; otherwise the search ended at {@link #MOST_FOUND} sets or {@link #MOST_STEPS} steps. */
    public boolean complete() {
        return complete;
    }

    /** Sets grow by one person a call, so calls are never deeper than the largest set. */
    private static final class Search {
        private final Rows rows;
        private final int k;
        private final int least;
        private final int[] group;
        private final List<int[]> found = new ArrayList<>();
        private boolean complete = true;
        private int steps;

        Search(Rows rows, int k, int least) {
            this.rows = rows;
            this.k = k;
            this.least = least;
            this.group = new int[rows.people()];
        }

        void run() {
            for (int first = 0; first < rows.people() && complete; first++) {
                int root = first;
                group[0] = root;
                int[] near = near(root);
                grow(1, those(near, other -> other > root), those(near, other -> other < root));
            }
        }

        /** Who can be in a set with this person: in a k-plex of 2k - 1 or more nobody is more than two steps away. */
        private int[] near(int person) {
            IntStream one = neighbours(person);
            IntStream all =
                    k == 1 ? one : IntStream.concat(one, neighbours(person).flatMap(this::neighbours));
            return all.filter(other -> other != person).distinct().sorted().toArray();
        }

        private IntStream neighbours(int person) {
            return IntStream.range(rows.begin(person), rows.end(person)).map(rows::neighbour);
        }

        private static int[] those(int[] people, IntPredicate wanted) {
            return Arrays.stream(people).filter(wanted).toArray();
        }

        private void grow(int size, int[] candidates, int[] excluded) {
            if (!complete || ++steps > MOST_STEPS) {
                complete = false;
                return;
            }
            if (candidates.length == 0) {
                if (excluded.length == 0 && size >= least) {
                    keep(size);
                }
                return;
            }
            if (size + candidates.length < least) {
                return;
            }
            int pivot = k == 1 ? pivot(candidates, excluded) : -1;
            int[] left = candidates;
            int[] done = excluded;
            for (int person : candidates) {
                if (pivot >= 0 && rows.contains(pivot, person)) {
                    continue;
                }
                group[size] = person;
                left = those(left, other -> other != person);
                grow(
                        size + 1,
                        those(left, other -> fits(size + 1, other)),
                        those(done, other -> fits(size + 1, other)));
                done = Arrays.copyOf(done, done.length + 1);
                done[done.length - 1] = person;
            }
        }

        private void keep(int size) {
            if (found.size() == MOST_FOUND) {
                complete = false;
                return;
            }
            int[] members = Arrays.copyOf(group, size);
            Arrays.sort(members);
            found.add(members);
        }

        /** Who is tied to most candidates: a maximal clique holds this person or somebody not tied to them. */
        private int pivot(int[] candidates, int[] excluded) {
            int best = -1;
            long most = -1;
            for (int person : IntStream.concat(Arrays.stream(candidates), Arrays.stream(excluded))
                    .toArray()) {
                long tied = Arrays.stream(candidates)
                        .filter(other -> rows.contains(person, other))
                        .count();
                if (tied > most) {
                    most = tied;
                    best = person;
                }
            }
            return best;
        }

        /** Whether the first so many and one more still miss at most k - 1 each. */
        private boolean fits(int size, int person) {
            int missing = 0;
            for (int i = 0; i < size; i++) {
                if (!rows.contains(group[i], person) && (++missing >= k || missing(group[i], size) >= k - 1)) {
                    return false;
                }
            }
            return true;
        }

        private int missing(int member, int size) {
            int missing = -1;
            for (int i = 0; i < size; i++) {
                missing += rows.contains(member, group[i]) ? 0 : 1;
            }
            return missing;
        }
    }
}
