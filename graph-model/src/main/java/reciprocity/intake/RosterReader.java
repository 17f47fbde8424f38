package reciprocity.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Person;
import reciprocity.model.PersonId;

/** Rows of the roster into people. */
final class RosterReader {

    private final Table table;
    private final Columns<PersonField> columns;
    private final Roster roster;
    private final RowTally tally;
    private final Findings findings;
    private final Words words = new Words();
    private final boolean managers;
    private boolean lostIds;

    private RosterReader(
            Table table,
            Columns<PersonField> columns,
            Roster roster,
            RowTally tally,
            Findings findings,
            boolean managers) {
        this.managers = managers;
        this.table = table;
        this.columns = columns;
        this.roster = roster;
        this.tally = tally;
        this.findings = findings;
    }

    /** Reads the roster; where its header cannot be used it stays empty and incomplete. */
    static Roster read(Table table, Declaration declaration, IntakeOptions options, RowTally tally, Findings findings) {
        Roster roster = new Roster(table.file());
        Columns<PersonField> columns = Columns.of(
                PersonField.class,
                table,
                declaration.leaderColumn(),
                options.columns().people(),
                findings);
        tally.columns(columns.readings());
        columns.require(PersonField.ID, table, findings);
        RosterReader reader = new RosterReader(table, columns, roster, tally, findings, options.readsManagers());
        CheckedRows rows = new CheckedRows(table, tally, findings);
        rows.read(reader::row);
        if (columns.has(PersonField.ID)) {
            // Where rows could not be read, ids would seem unknown only because their row is missing.
            if (rows.whole() && !reader.lostIds) {
                roster.completed(columns.header(PersonField.MANAGER));
            }
            declaration.checkGroups(columns.furtherHeaders(), table, findings);
            if (tally.rows() == 0 && rows.whole()) {
                findings.add(Rule.NO_PEOPLE, table.file(), "the file has a header and no people");
            }
        }
        return roster;
    }

    private void row(int row, String[] cells) {
        if (!columns.has(PersonField.ID)) {
            tally.drop(row, Rule.MISSING_COLUMN);
            return;
        }
        PersonId id = id(row, columns.cell(cells, PersonField.ID));
        Person person = id == null ? null : person(row, cells, id);
        if (person != null) {
            roster.add(person);
            tally.keep(row);
        }
    }

    private @Nullable PersonId id(int row, String text) {
        Rule broken = Ids.broken(text);
        if (broken != null) {
            lostIds = true;
            refuse(broken, row, PersonField.ID, text, Ids.sentence(broken));
            return null;
        }
        PersonId id = new PersonId(text);
        Integer earlier = roster.register(id, row);
        if (earlier != null) {
            String sentence = "the same id stands in row %d already; ids are unique".formatted(earlier);
            refuse(Rule.DUPLICATE_PERSON, row, PersonField.ID, text, sentence);
            return null;
        }
        PersonId other = roster.lookalike(id);
        if (other != null) {
            String sentence = "this id differs from '%s' only in case or spaces; they are read as two people"
                    .formatted(Finding.shown(other.value()));
            findings.add(Rule.SIMILAR_IDS, table.file(), row, columns.header(PersonField.ID), text, sentence);
        }
        return id;
    }

    private @Nullable Person person(int row, String[] cells, PersonId id) {
        Boolean leader = truth(row, cells, PersonField.LEADER);
        Boolean external = truth(row, cells, PersonField.EXTERNAL);
        Boolean respondent = truth(row, cells, PersonField.RESPONDENT);
        String hired = columns.cell(cells, PersonField.HIRED);
        LocalDate day = hired.isEmpty() ? null : Cells.day(hired);
        if (leader == null || external == null || respondent == null) {
            tally.drop(row, Rule.BOOLEAN);
            return null;
        }
        if (day == null && !hired.isEmpty()) {
            refuse(Rule.DATE, row, PersonField.HIRED, hired, "a day is written as 2026-04-30 (year, month, day)");
            return null;
        }
        String manager = columns.cell(cells, PersonField.MANAGER);
        if (managers && !manager.isEmpty()) {
            roster.reports(new Roster.Line(id, manager, row));
        }
        String name = columns.cell(cells, PersonField.NAME);
        return new Person(
                id,
                name.isEmpty() ? id.value() : name,
                words.once(columns.cell(cells, PersonField.DEPARTMENT)),
                words.once(columns.cell(cells, PersonField.LEVEL)),
                words.once(columns.cell(cells, PersonField.ROLE)),
                leader,
                external,
                columns.has(PersonField.RESPONDENT) ? respondent : !external,
                day,
                columns.attributes(cells, words),
                row);
    }

    private @Nullable Boolean truth(int row, String[] cells, PersonField field) {
        String text = columns.cell(cells, field);
        Boolean truth = Cells.truth(text);
        if (truth == null) {
            String sentence = "write true or false (also yes, no, y, n, x, 1, 0; blank means false)";
            findings.add(Rule.BOOLEAN, table.file(), row, columns.header(field), text, sentence);
        }
        return truth;
    }

    private void refuse(Rule rule, int row, PersonField field, String value, String sentence) {
        findings.add(rule, table.file(), row, columns.header(field), value, sentence);
        tally.drop(row, rule);
    }
}
