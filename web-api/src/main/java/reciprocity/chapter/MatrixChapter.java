package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.silo.ColumnSplits;
import reciprocity.document.Block;
import reciprocity.document.Block.Cell;
import reciprocity.document.Block.Column;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;
import reciprocity.document.Shade;
import reciprocity.study.GroupMatrix;

/** Who meets whom: ties observed by ties expected, and along which column the organization splits most. */
final class MatrixChapter {

    private static final int MOST_GROUPS = 20;

    private MatrixChapter() {}

    static Optional<Chapter> of(Teller teller) {
        GroupMatrix matrix = teller.study().matrix();
        List<Part> parts = new ArrayList<>();
        if (matrix.groups().size() > 1 && matrix.groups().size() <= MOST_GROUPS) {
            parts.add(Part.of(
                    "Ties given, observed by expected",
                    List.of(
                            new Block.Text(
                                    ("The row gives to the column. 1.0 is what the activity of both sides would give; "
                                                    + "on the diagonal stands the share of what a %s gives that stays inside.")
                                            .formatted(teller.column()),
                                    Block.Style.BODY),
                            table(teller, matrix))));
        }
        parts.addAll(FindingParts.of(teller, Topic.GAP, Topic.COMMUNITY));
        splits(teller).ifPresent(parts::add);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chapter("matrix", "Who meets whom", "Groups that meet stand beside each other.", parts));
    }

    private static Block.Table table(Teller teller, GroupMatrix matrix) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("", 2.6, false));
        matrix.order().forEach(group -> columns.add(new Column(name(matrix, group), 1, true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int row : matrix.order()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(name(matrix, row)));
            for (int to : matrix.order()) {
                cells.add(cell(matrix, row, to));
            }
            rows.add(cells);
        }
        String key =
                "Orange: fewer ties than expected (below 0.8). Grey: as expected (0.8 to 1.2). Blue: more (above 1.2). "
                        + "Hatched or bold: the share that stays inside. "
                        + "×: withheld, " + teller.few().replace("withheld: ", "") + " or too few who answered.";
        return new Block.Table(
                "Ties observed by ties expected between groups, the row giving to the column",
                true,
                columns,
                rows,
                key);
    }

    private static String name(GroupMatrix matrix, int group) {
        return Teller.group(matrix.groups().get(group).name());
    }

    private static Cell cell(GroupMatrix matrix, int row, int to) {
        Optional<GroupMatrix.Cell> cell = matrix.cells().get(row).get(to);
        if (cell.isEmpty()) {
            return new Cell("×", Shade.HELD);
        }
        if (row == to) {
            Double inside = matrix.insideShare(row);
            return new Cell(inside == null ? "–" : Say.percent(inside), Shade.INSIDE);
        }
        Double ratio = cell.get().observedExpected();
        if (ratio == null) {
            return Cell.of("–");
        }
        String printed = cell.get().ties() == 0 ? "0" : ratio < 0.05 ? "<0.1" : Say.decimal(ratio, 1);
        return new Cell(printed, Shade.ofRatio(ratio));
    }

    private static Optional<Part> splits(Teller teller) {
        List<ColumnSplits.Split> splits = teller.study().splits();
        if (splits.size() < 2 || !teller.whole()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = splits.stream()
                .map(split -> List.of(
                        Cell.of(split.column()),
                        Cell.of(Say.count(split.groups())),
                        Cell.of(Say.share(split.inside())),
                        Cell.of(Say.number(split.assortativity(), 2)),
                        Cell.of(Say.chance(split.q()))))
                .toList();
        return Optional.of(Part.of(
                "What splits the organization most",
                List.of(
                        new Block.Text(
                                "Each column of the roster by how far ties keep inside its groups: 1 where all do, 0 where "
                                        + "the groups' shares of ties explain what stays inside.",
                                Block.Style.BODY),
                        new Block.Table(
                                "Columns of the roster by how strongly they split the organization",
                                false,
                                List.of(
                                        new Column("column", 2, false),
                                        new Column("groups", 1, true),
                                        new Column("stays inside", 1, true),
                                        new Column("assortativity", 1, true),
                                        new Column("q", 1, true)),
                                rows,
                                ""))));
    }
}
