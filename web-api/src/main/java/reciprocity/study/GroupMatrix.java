package reciprocity.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reciprocity.graph.Grouping;
import reciprocity.graph.Rows;

/**
 * What each group sends to each other one, beside what both groups' activity would give.
 *
 * @param groups the groups by name
 * @param order the groups' places, in an order in which those that meet stand together
 * @param cells row sends to column; empty where too few people would be told about
 * @param sent how many ties each group sends, to withheld groups too
 */
public record GroupMatrix(
        List<Group> groups, List<Integer> order, List<List<Optional<Cell>>> cells, List<Integer> sent) {

    public GroupMatrix {
        groups = List.copyOf(groups);
        order = List.copyOf(order);
        cells = cells.stream().map(List::copyOf).toList();
        sent = List.copyOf(sent);
    }

    /** A group, and how many people it has. */
    public record Group(String name, int people) {}

    /**
     * What one group sends to another.
     *
     * @param ties how many
     * @param weight the sum of their weights
     * @param expected ties sent by the row times ties received by the column, by all ties; 0 without ties
     * @param density ties by ties possible, null where none is possible
     * @param observedExpected ties by expected, null where nothing is expected
     */
    public record Cell(
            int ties,
            double weight,
            double expected,
            @Nullable Double density,
            @Nullable Double observedExpected) {}

    /** The share of what a group sends that stays inside; null where it sends nothing or is withheld. */
    public @Nullable Double insideShare(int group) {
        Optional<Cell> inside = cells.get(group).get(group);
        return inside.isEmpty() || sent.get(group) == 0
                ? null
                : (double) inside.get().ties() / sent.get(group);
    }

    static GroupMatrix of(Study study) {
        Grouping groups = study.network().groups();
        int size = groups.groups();
        int[][] ties = new int[size][size];
        double[][] weights = new double[size][size];
        Rows out = study.network().ties().out();
        for (int person = 0; person < out.people(); person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                ties[groups.of(person)][groups.of(out.neighbour(at))]++;
                weights[groups.of(person)][groups.of(out.neighbour(at))] += out.weight(at);
            }
        }
        int[] sent = new int[size];
        int[] received = new int[size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                sent[row] += ties[row][column];
                received[column] += ties[row][column];
            }
        }
        List<List<Optional<Cell>>> cells = new ArrayList<>();
        double[][] likeness = new double[size][size];
        for (int row = 0; row < size; row++) {
            List<Optional<Cell>> line = new ArrayList<>();
            for (int column = 0; column < size; column++) {
                double expected = out.entries() == 0 ? 0 : (double) sent[row] * received[column] / out.entries();
                double ratio = expected == 0 ? 0 : ties[row][column] / expected;
                boolean shown = study.guard().shown(row, column);
                likeness[row][column] = shown ? ratio : 0;
                Cell cell = new Cell(
                        ties[row][column],
                        weights[row][column],
                        expected,
                        density(ties[row][column], groups.size(row), groups.size(column), row == column),
                        expected == 0 ? null : ratio);
                line.add(shown ? Optional.of(cell) : Optional.empty());
            }
            cells.add(line);
        }
        return new GroupMatrix(
                groups.names().stream()
                        .map(name -> new Group(name, groups.size(groups.names().indexOf(name))))
                        .toList(),
                GroupOrder.of(likeness),
                cells,
                Arrays.stream(sent).boxed().toList());
    }

    private static @Nullable Double density(int ties, int senders, int receivers, boolean inside) {
        long possible = (long) senders * (inside ? receivers - 1 : receivers);
        return possible == 0 ? null : (double) ties / possible;
    }
}
