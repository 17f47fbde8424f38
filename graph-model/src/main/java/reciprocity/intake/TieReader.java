package reciprocity.intake;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.model.PackedTies;
import reciprocity.model.PersonId;
import reciprocity.model.SourceRow;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;

/** Rows of answers into ties. */
final class TieReader {

    private static final String ONLY_KIND = "tie";
    private static final int MOST_KINDS = 100;

    private final Table table;
    private final Columns<TieField> columns;
    private final Roster roster;
    private final Declaration declaration;
    private final RowTally tally;
    private final Findings findings;
    private final Weights weights;
    private final Words words = new Words();
    private final Map<String, KindMet> kinds = new LinkedHashMap<>();
    private final PackedTies.Builder ties;
    private final int file;
    private final String onlyKind;

    TieReader(
            Table table,
            Roster roster,
            Declaration declaration,
            IntakeOptions options,
            RowTally tally,
            Findings findings,
            PackedTies.Builder ties) {
        this.table = table;
        this.columns = Columns.of(TieField.class, table, null, options.columns().ties(), findings);
        tally.columns(columns.readings());
        this.roster = roster;
        this.declaration = declaration;
        this.tally = tally;
        this.findings = findings;
        this.weights = new Weights(table, columns, options.byMeaningRules(), findings);
        this.onlyKind = declaration.kinds().size() == 1
                ? declaration.kinds().keySet().iterator().next()
                : ONLY_KIND;
        this.ties = ties;
        this.file = ties.file(table.file());
    }

    /** Reads all rows. */
    void read() {
        columns.require(TieField.SOURCE, table, findings);
        columns.require(TieField.TARGET, table, findings);
        boolean usable = columns.has(TieField.SOURCE) && columns.has(TieField.TARGET);
        CheckedRows rows = new CheckedRows(table, tally, findings);
        if (usable) {
            rows.read(plainRows(), this::row);
        } else {
            rows.read((row, cells) -> tally.drop(row, Rule.MISSING_COLUMN));
        }
        tallyTies();
        weights.report();
        if (usable && !columns.has(TieField.KIND)) {
            String sentence = "there is no column 'kind'; every row is of the kind '%s'".formatted(onlyKind);
            findings.add(Rule.KIND_READING, table.file(), sentence);
        }
        if (tally.rows() == 0 && rows.whole()) {
            findings.add(Rule.NO_TIES, table.file(), "the file has a header and no ties");
        }
        if (tally.mergedRows() > 0) {
            String sentence = "%d rows repeat source, target and kind of an earlier one; they become one tie in a graph"
                    .formatted(tally.mergedRows());
            findings.add(Rule.REPEATED_ROW, table.file(), sentence);
        }
    }

    private void row(int row, String[] cells) {
        PersonId source = person(row, cells, TieField.SOURCE);
        PersonId target = source == null ? null : person(row, cells, TieField.TARGET);
        KindMet met = target == null
                ? null
                : kind(row, columns.has(TieField.KIND) ? columns.cell(cells, TieField.KIND) : onlyKind);
        if (source == null || target == null || met == null) {
            return;
        }
        if (source.equals(target)) {
            String sentence = "the row ties a person to themselves and is left out";
            findings.add(Rule.SELF_TIE, table.file(), row, columns.header(TieField.TARGET), target.value(), sentence);
            tally.drop(row, Rule.SELF_TIE);
            return;
        }
        Rule broken = weights.read(row, columns.cell(cells, TieField.WEIGHT), met.kind);
        if (broken != null) {
            tally.drop(row, broken);
            return;
        }
        add(row, cells, source, target, met);
    }

    private void add(int row, String[] cells, PersonId source, PersonId target, KindMet met) {
        String timestamp = columns.cell(cells, TieField.TIMESTAMP);
        ties.add(new Tie(
                source,
                target,
                met.kind.name(),
                weights.last(),
                timestamp.isEmpty() ? null : words.once(timestamp),
                columns.attributes(cells, words),
                new SourceRow(table.file(), row)));
        met.ties++;
    }

    private void tallyTies() {
        BitSet repeats = ties.repeats();
        for (int tie = 0; tie < ties.size(); tie++) {
            if (repeats.get(tie)) {
                tally.merge(ties.row(tie), Rule.REPEATED_ROW);
            } else {
                tally.keep(ties.row(tie));
            }
        }
    }

    private Table.PlainRows plainRows() {
        PlainTies.Taker taker = new PlainTies.Taker() {
            @Override
            public TieKind kind(String name) {
                return declaration.kind(name);
            }

            @Override
            public boolean fits(double weight, TieKind kind) {
                return weights.fits(weight, kind);
            }

            @Override
            public @Nullable KindMet met(int row, String name) {
                return TieReader.this.kind(row, name);
            }

            @Override
            public void take(int row, int source, int target, KindMet kind, double weight) {
                ties.add(source, target, kind.place, weights.take(weight), file, row);
                kind.ties++;
            }
        };
        PlainTies.Places places = new PlainTies.Places(
                table.header().size(),
                columns.at(TieField.SOURCE),
                columns.at(TieField.TARGET),
                columns.at(TieField.KIND),
                columns.at(TieField.WEIGHT));
        IdTable ids = IdTable.of(roster.people());
        return (delimiter, odd) -> new PlainTies(ids, taker, places, onlyKind, delimiter, odd);
    }

    private @Nullable PersonId person(int row, String[] cells, TieField end) {
        String text = columns.cell(cells, end);
        PersonId known = roster.find(text);
        if (known != null) {
            return known;
        }
        Rule broken = Ids.broken(text);
        if (broken != null) {
            findings.add(broken, table.file(), row, columns.header(end), text, Ids.sentence(broken));
            tally.drop(row, broken);
            return null;
        }
        if (!roster.complete()) {
            return new PersonId(text);
        }
        findings.add(Rule.UNKNOWN_PERSON, table.file(), row, columns.header(end), text, roster.unknown(text));
        tally.drop(row, Rule.UNKNOWN_PERSON);
        return null;
    }

    private @Nullable KindMet kind(int row, String name) {
        KindMet met = kinds.get(name);
        if (met != null) {
            return met;
        }
        Rule broken = name.isBlank() ? Rule.BLANK_KIND : kinds.size() == MOST_KINDS ? Rule.TOO_MANY_KINDS : null;
        if (broken != null) {
            String sentence = broken == Rule.BLANK_KIND
                    ? "the row has no kind"
                    : "a survey has at most %d kinds; does this column hold something else?".formatted(MOST_KINDS);
            findings.add(broken, table.file(), row, columns.header(TieField.KIND), name, sentence);
            tally.drop(row, broken);
            return null;
        }
        for (String other : kinds.keySet()) {
            if (Cells.folded(other).equals(Cells.folded(name))) {
                String sentence = "this kind differs from '%s' only in case or spaces; they are read as two kinds"
                        .formatted(Finding.shown(other));
                findings.add(Rule.SIMILAR_KINDS, table.file(), row, columns.header(TieField.KIND), name, sentence);
            }
        }
        KindMet added = new KindMet(declaration.kind(name), ties.kind(name));
        kinds.put(name, added);
        return added;
    }

    /** The kinds met, by first appearance, with the number of their rows. */
    Map<TieKind, Integer> kinds() {
        Map<TieKind, Integer> met = new LinkedHashMap<>();
        kinds.values().forEach(one -> met.put(one.kind, one.ties));
        return met;
    }
}
