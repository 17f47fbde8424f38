package reciprocity.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.silo.CrossTable;
import reciprocity.graph.Grouping;

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
        CrossTable table = CrossTable.of(study.measured(), groups, groups);
        List<Group> each = new ArrayList<>();
        List<List<Optional<Cell>>> cells = new ArrayList<>();
        List<Integer> sent = new ArrayList<>();
        double[][] likeness = new double[size][size];
        for (int row = 0; row < size; row++) {
            List<Optional<Cell>> line = new ArrayList<>();
            for (int column = 0; column < size; column++) {
                boolean shown = study.guard().shown(row, column);
                likeness[row][column] =
                        shown ? table.observedExpected(row, column).orElse(0) : 0;
                line.add(shown ? Optional.of(cell(table, row, column)) : Optional.empty());
            }
            each.add(new Group(groups.name(row), groups.size(row)));
            cells.add(line);
            sent.add((int) table.sent(row));
        }
        return new GroupMatrix(each, GroupOrder.of(likeness), cells, sent);
    }

    private static Cell cell(CrossTable table, int row, int column) {
        return new Cell(
                (int) table.ties(row, column),
                table.weight(row, column),
                table.expected(row, column).orElse(0),
                number(table.density(row, column)),
                number(table.observedExpected(row, column)));
    }

    private static @Nullable Double number(Figure figure) {
        return figure.defined() ? figure.value() : null;
    }
}
