package reciprocity.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import reciprocity.model.ImportReport;
import reciprocity.model.SurveySummary;

/**
 * What an import found as the properties of one node: columns of lists, which are as long as there are files, reasons, columns,
 * kinds, remarks and counts. Reasons and columns say by number which file they belong to.
 */
final class ImportRows {

    private ImportRows() {}

    static Map<String, Object> parameters(SurveySummary summary, ImportReport report) {
        Map<String, Object> node = new HashMap<>();
        put(node, "file", report.files(), ImportReport.Rows::file);
        put(node, "fileRole", report.files(), ImportReport.Rows::role);
        put(node, "fileRead", report.files(), ImportReport.Rows::read);
        put(node, "fileKept", report.files(), ImportReport.Rows::kept);
        put(node, "fileMerged", report.files(), ImportReport.Rows::merged);
        put(node, "fileDropped", report.files(), ImportReport.Rows::dropped);
        putReasons(node, report.files());
        putColumns(node, report.files());
        put(node, "kind", report.kinds(), ImportReport.Kind::name);
        put(node, "kindReading", report.kinds(), ImportReport.Kind::reading);
        put(node, "remarkSeverity", report.remarks(), ImportReport.Remark::severity);
        put(node, "remarkRule", report.remarks(), ImportReport.Remark::rule);
        put(node, "remarkFile", report.remarks(), ImportReport.Remark::file);
        put(node, "remarkRow", report.remarks(), ImportReport.Remark::row);
        put(node, "remarkColumn", report.remarks(), ImportReport.Remark::column);
        put(node, "remarkValue", report.remarks(), ImportReport.Remark::value);
        put(node, "remarkMessage", report.remarks(), ImportReport.Remark::message);
        put(node, "ruleSeverity", report.counts(), ImportReport.Count::severity);
        put(node, "rule", report.counts(), ImportReport.Count::rule);
        put(node, "ruleTimes", report.counts(), ImportReport.Count::times);
        return Map.of("id", summary.id().value(), "revision", summary.revision(), "report", node);
    }

    private static <T> void put(Map<String, Object> node, String name, List<T> all, Function<T, Object> part) {
        node.put(name, all.stream().map(part).toList());
    }

    private static void putReasons(Map<String, Object> node, List<ImportReport.Rows> files) {
        List<ImportReport.Reason> reasons = putOwners(node, "reasonFile", files, ImportReport.Rows::reasons);
        put(node, "reasonOutcome", reasons, ImportReport.Reason::outcome);
        put(node, "reason", reasons, ImportReport.Reason::reason);
        put(node, "reasonCount", reasons, ImportReport.Reason::count);
        put(
                node,
                "reasonRows",
                reasons,
                reason -> String.join(
                        " ", reason.rows().stream().map(String::valueOf).toList()));
    }

    private static void putColumns(Map<String, Object> node, List<ImportReport.Rows> files) {
        List<ImportReport.Column> columns = putOwners(node, "columnFile", files, ImportReport.Rows::columns);
        put(node, "columnHeader", columns, ImportReport.Column::header);
        // A field has a name, so an empty text is none; lists in the database hold no null.
        put(node, "columnField", columns, column -> column.field() == null ? "" : column.field());
    }

    /** What the files have, one list after the other, once the number of each one's file is put. */
    private static <T> List<T> putOwners(
            Map<String, Object> node,
            String name,
            List<ImportReport.Rows> files,
            Function<ImportReport.Rows, List<T>> parts) {
        List<Integer> owners = new ArrayList<>();
        List<T> all = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            List<T> own = parts.apply(files.get(file));
            owners.addAll(Collections.nCopies(own.size(), file));
            all.addAll(own);
        }
        node.put(name, owners);
        return all;
    }

    static ImportReport report(Record row) {
        Value node = row.get("report");
        List<ImportReport.Rows> files = new ArrayList<>();
        for (int i = 0; i < node.get("file").size(); i++) {
            files.add(new ImportReport.Rows(
                    text(node, "fileRole", i),
                    text(node, "file", i),
                    number(node, "fileRead", i),
                    number(node, "fileKept", i),
                    number(node, "fileMerged", i),
                    number(node, "fileDropped", i),
                    reasons(node, i),
                    columns(node, i)));
        }
        return new ImportReport(
                files,
                each(node, "kind", i -> new ImportReport.Kind(text(node, "kind", i), text(node, "kindReading", i))),
                each(node, "remarkRule", i -> remark(node, i)),
                each(
                        node,
                        "rule",
                        i -> new ImportReport.Count(
                                text(node, "ruleSeverity", i), text(node, "rule", i), number(node, "ruleTimes", i))));
    }

    private static List<ImportReport.Reason> reasons(Value node, int file) {
        return each(node, "reason", i -> i).stream()
                .filter(i -> number(node, "reasonFile", i) == file)
                .map(i -> new ImportReport.Reason(
                        text(node, "reasonOutcome", i),
                        text(node, "reason", i),
                        number(node, "reasonCount", i),
                        rows(text(node, "reasonRows", i))))
                .toList();
    }

    private static List<Integer> rows(String numbers) {
        return numbers.isEmpty()
                ? List.of()
                : Stream.of(numbers.split(" ", -1)).map(Integer::valueOf).toList();
    }

    private static List<ImportReport.Column> columns(Value node, int file) {
        return each(node, "columnHeader", i -> i).stream()
                .filter(i -> number(node, "columnFile", i) == file)
                .map(i -> {
                    String field = text(node, "columnField", i);
                    return new ImportReport.Column(text(node, "columnHeader", i), field.isEmpty() ? null : field);
                })
                .toList();
    }

    private static ImportReport.Remark remark(Value node, int i) {
        return new ImportReport.Remark(
                text(node, "remarkSeverity", i),
                text(node, "remarkRule", i),
                text(node, "remarkFile", i),
                number(node, "remarkRow", i),
                text(node, "remarkColumn", i),
                text(node, "remarkValue", i),
                text(node, "remarkMessage", i));
    }

    private static <T> List<T> each(Value node, String list, Function<Integer, T> one) {
        return Stream.iterate(0, i -> i + 1)
                .limit(node.get(list).size())
                .map(one)
                .toList();
    }

    private static String text(Value node, String list, int at) {
        return node.get(list).get(at).asString();
    }

    private static int number(Value node, String list, int at) {
        return node.get(list).get(at).asInt();
    }
}
