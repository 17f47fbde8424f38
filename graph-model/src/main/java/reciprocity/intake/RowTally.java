package reciprocity.intake;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what becomes of the rows of one file. */
final class RowTally {

    private final String file;
    private List<ColumnReading> columns = List.of();
    private final BitSet kept = new BitSet();
    private int keptRows;
    private final Map<Rule, RowNumbers> merged = new LinkedHashMap<>();
    private final Map<Rule, RowNumbers> dropped = new LinkedHashMap<>();

    RowTally(String file) {
        this.file = file;
    }

    /** Notes how the columns were read. */
    void columns(List<ColumnReading> readings) {
        columns = readings;
    }

    void keep(int row) {
        kept.set(row);
        keptRows++;
    }

    void merge(int row, Rule reason) {
        merged.computeIfAbsent(reason, r -> new RowNumbers()).append(row);
    }

    void drop(int row, Rule reason) {
        dropped.computeIfAbsent(reason, r -> new RowNumbers()).append(row);
    }

    int mergedRows() {
        return total(merged);
    }

    int rows() {
        return keptRows + total(merged) + total(dropped);
    }

    /** The count; where the import is refused, rows kept or merged so far are dropped as refused. */
    RowCount count(boolean refused) {
        Map<String, List<Integer>> droppedRows = new LinkedHashMap<>();
        dropped.forEach((rule, rows) -> droppedRows.put(rule.id(), rows));
        if (!refused) {
            Map<String, List<Integer>> mergedRows = new LinkedHashMap<>();
            merged.forEach((rule, rows) -> mergedRows.put(rule.id(), rows));
            return new RowCount(
                    file, rows(), keptRows, total(merged), total(dropped), mergedRows, droppedRows, columns);
        }
        RowNumbers refusedRows = new RowNumbers();
        kept.stream().forEach(refusedRows::append);
        merged.values().forEach(refusedRows::appendAll);
        if (!refusedRows.isEmpty()) {
            droppedRows.put(RowCount.REFUSED, refusedRows.sorted());
        }
        return new RowCount(file, rows(), 0, 0, rows(), Map.of(), droppedRows, columns);
    }

    private static int total(Map<Rule, RowNumbers> rows) {
        return rows.values().stream().mapToInt(RowNumbers::size).sum();
    }
}
