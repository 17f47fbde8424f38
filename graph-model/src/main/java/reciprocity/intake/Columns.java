package reciprocity.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which column of a table means which field, and which are further attributes. */
final class Columns<F extends Enum<F> & Field> {

    private static final int MAXIMUM = 1000;

    private final Map<F, Integer> fields;
    private final Map<Integer, String> further = new LinkedHashMap<>();
    private final Set<Integer> attributes = new HashSet<>();
    private final List<String> header;

    private Columns(Class<F> type, List<String> header) {
        this.fields = new EnumMap<>(type);
        this.header = header;
    }

    /**
     * Reads a header.
     *
     * @param leader the header that marks {@link PersonField#LEADER} where the survey names one, else null
     * @param chosen columns that mean what somebody chose, as {@link ColumnChoice} has them
     */
    static <F extends Enum<F> & Field> Columns<F> of(
            Class<F> type, Table table, @Nullable String leader, Map<String, String> chosen, Findings findings) {
        Columns<F> columns = new Columns<>(type, table.header());
        if (table.header().size() > MAXIMUM) {
            String sentence = "the header has %d columns; at most %d are read"
                    .formatted(table.header().size(), MAXIMUM);
            findings.add(Rule.TOO_MANY_COLUMNS, table.file(), table.headerRow(), "", "", sentence);
            return columns;
        }
        columns.refuseRepeats(table, findings);
        new TreeMap<>(chosen).forEach((name, field) -> columns.choose(type, name, field, table, findings));
        for (F field : type.getEnumConstants()) {
            if (columns.has(field)) {
                continue;
            }
            if (leader != null && field == PersonField.LEADER) {
                String wanted = plain(leader);
                columns.find(field, wanted::equals, table, findings);
                if (!columns.has(field)) {
                    String sentence = "the survey names this column for leaders, but the roster has no such column";
                    findings.add(Rule.LEADER_COLUMN, table.file(), table.headerRow(), leader, "", sentence);
                }
                continue;
            }
            columns.find(field, name -> Field.isOneOf(field.header() + ' ' + field.synonyms(), name), table, findings);
            if (!columns.has(field)) {
                columns.find(field, name -> Field.isOneOf(field.fallbacks(), name), table, findings);
            }
        }
        for (int i = 0; i < table.header().size(); i++) {
            if (!columns.fields.containsValue(i)) {
                columns.further.put(i, table.header().get(i));
            }
        }
        return columns;
    }

    private void refuseRepeats(Table table, Findings findings) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (Cells.controlAt(name) >= 0) {
                String sentence = "the header has a control character or a line break";
                findings.add(Rule.CONTROL_CHARACTER, table.file(), table.headerRow(), name, "", sentence);
            }
            if (name.length() > Cells.LONGEST_HEADER) {
                String sentence = "the header has more than %d characters".formatted(Cells.LONGEST_HEADER);
                findings.add(Rule.CELL_TOO_LONG, table.file(), table.headerRow(), name, "", sentence);
            }
            Integer earlier = name.isEmpty() ? null : seen.putIfAbsent(name.toLowerCase(Locale.ROOT), i);
            if (earlier != null) {
                String sentence = "columns %d and %d have the same header '%s'".formatted(earlier + 1, i + 1, name);
                findings.add(Rule.DUPLICATE_COLUMN, table.file(), table.headerRow(), name, "", sentence);
            }
        }
    }

    private void choose(Class<F> type, String name, String wanted, Table table, Findings findings) {
        int at = header.indexOf(name);
        if (at < 0) {
            refuseChoice(name, wanted, "a column was chosen that this file does not have", table, findings);
        } else if (wanted.isEmpty()) {
            attributes.add(at);
        } else {
            for (F field : type.getEnumConstants()) {
                if (field.header().equals(wanted) && fields.putIfAbsent(field, at) == null) {
                    findings.add(Rule.COLUMN_READING, table.file(), table.headerRow(), name, "", readAs(field));
                    return;
                }
            }
            refuseChoice(
                    name, wanted, "this is no field of this file, or two columns were chosen for it", table, findings);
        }
    }

    private void refuseChoice(String name, String wanted, String sentence, Table table, Findings findings) {
        findings.add(Rule.COLUMN_CHOICE, table.file(), table.headerRow(), name, wanted, sentence);
    }

    private String readAs(F field) {
        return "this column is read as '%s'".formatted(field.header());
    }

    private void find(F field, Predicate<String> means, Table table, Findings findings) {
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (!means.test(plain(name)) || fields.containsValue(i) || attributes.contains(i)) {
                continue;
            }
            Integer earlier = fields.putIfAbsent(field, i);
            if (earlier == null) {
                if (!plain(name).equals(field.header())) {
                    findings.add(Rule.COLUMN_READING, table.file(), table.headerRow(), name, "", readAs(field));
                }
            } else if (!header.get(earlier).equalsIgnoreCase(name)) {
                String sentence = "columns '%s' and '%s' both mean '%s'; rename or remove one"
                        .formatted(Finding.shown(header.get(earlier)), Finding.shown(name), field.header());
                findings.add(Rule.DUPLICATE_COLUMN, table.file(), table.headerRow(), name, "", sentence);
            }
        }
    }

    /** A header in lower case without spaces, underscores, hyphens and dots. */
    static String plain(String header) {
        StringBuilder plain = new StringBuilder(header.length());
        for (char c : header.toLowerCase(Locale.ROOT).toCharArray()) {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && "_-.".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Adds a finding where the header lacks a field. */
    void require(F field, Table table, Findings findings) {
        if (!has(field)) {
            String sentence = "the header has no column '%s'; it has %s".formatted(field.header(), shownHeader());
            findings.add(Rule.MISSING_COLUMN, table.file(), table.headerRow(), field.header(), "", sentence);
        }
    }

    private String shownHeader() {
        List<String> shown = header.stream().limit(12).map(Finding::shown).toList();
        return header.size() > shown.size() ? shown + " and more" : shown.toString();
    }

    boolean has(F field) {
        return fields.containsKey(field);
    }

    /** Which column a field has, or a negative number. */
    int at(F field) {
        return fields.getOrDefault(field, -1);
    }

    /** The cell of a field in a row; empty where the table has no such column. */
    String cell(String[] cells, F field) {
        Integer at = fields.get(field);
        return at == null ? "" : cells[at];
    }

    /** The header that a field has in this file, for findings. */
    String header(F field) {
        Integer at = fields.get(field);
        return at == null ? field.header() : header.get(at);
    }

    /** The further columns of a row that have a value, by their headers. */
    Map<String, String> attributes(String[] cells, Words words) {
        Map<String, String> attributes = null;
        for (Map.Entry<Integer, String> column : further.entrySet()) {
            String value = cells[column.getKey()];
            if (!value.isEmpty()) {
                attributes = attributes == null ? new LinkedHashMap<>() : attributes;
                attributes.put(column.getValue(), words.once(value));
            }
        }
        return attributes == null ? Map.of() : attributes;
    }

    /** How each column was read, in the order of the file. */
    List<ColumnReading> readings() {
        List<ColumnReading> readings = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String field = null;
            for (Map.Entry<F, Integer> column : fields.entrySet()) {
                field = column.getValue() == i ? column.getKey().header() : field;
            }
            readings.add(new ColumnReading(header.get(i), field));
        }
        return readings;
    }

    /** The headers of the further columns. */
    List<String> furtherHeaders() {
        return List.copyOf(further.values());
    }
}
