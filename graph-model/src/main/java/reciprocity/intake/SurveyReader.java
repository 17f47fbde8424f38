package reciprocity.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Asks;
import reciprocity.model.PackedTies;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveySettings;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/**
 * The door of the intake: a roster, answers and perhaps a declaration into a survey, or into what is wrong with them. All
 * errors are gathered, not the first alone; with one error there is no survey. Takes time and memory in proportion to the
 * files.
 */
public final class SurveyReader {

    private final IntakeOptions options;
    private final Findings findings = new Findings();

    private SurveyReader(IntakeOptions options) {
        this.options = options;
    }

    /**
     * Reads files from disk.
     *
     * @throws IntakeException if a file is not there or cannot be read; the message says which and why
     */
    public static IntakeResult read(SurveyFiles files, IntakeOptions options) {
        return read(
                SourceFile.of(files.people()),
                SourceFile.of(files.ties()),
                files.survey() == null ? null : SourceFile.of(files.survey()),
                options);
    }

    /**
     * Reads files in memory.
     *
     * @param people the roster, CSV or XLSX
     * @param ties the answers, CSV or XLSX
     * @param survey the declaration, or null
     * @param options which rules hold
     */
    public static IntakeResult read(
            SourceFile people, SourceFile ties, @Nullable SourceFile survey, IntakeOptions options) {
        return new SurveyReader(options).read(people, ties, survey);
    }

    private IntakeResult read(SourceFile people, SourceFile ties, @Nullable SourceFile survey) {
        Declaration declaration = survey == null ? Declaration.none() : DeclarationReader.read(survey, findings);
        RowTally peopleRows = new RowTally(people.name());
        RowTally tieRows = new RowTally(ties.name());
        Table peopleTable = Tables.of(people, findings);
        Roster roster = peopleTable == null
                ? new Roster(people.name())
                : RosterReader.read(peopleTable, declaration, options, peopleRows, findings);
        Table tieTable = Tables.of(ties, findings);
        PackedTies.Builder answers =
                new PackedTies.Builder(roster.people().stream().map(Person::id).toList());
        Map<TieKind, Integer> kinds = new LinkedHashMap<>();
        if (tieTable != null) {
            answers.expect(tieTable.expectedRows() + roster.lines().size());
            TieReader reader = new TieReader(tieTable, roster, declaration, options, tieRows, findings, answers);
            reader.read();
            kinds.putAll(reader.kinds());
        }
        addManagers(roster, declaration, answers, kinds);
        PackedTies packed = answers.build();
        Map<String, TieKind> byName = new LinkedHashMap<>();
        kinds.keySet().forEach(kind -> byName.put(kind.name(), kind));
        if (options.byMeaningRules()) {
            new Reporting(roster, findings).check(packed, byName);
            answersWithoutResponse(roster, packed, byName, ties.name());
        }
        addAbsent(declaration, kinds);
        List<KindReading> readings = readings(kinds, ties.name());
        boolean refused = findings.hasErrors();
        Survey read = refused ? null : survey(declaration, roster, kinds, packed);
        return new IntakeResult(
                read, findings.list(), findings.counts(), peopleRows.count(refused), tieRows.count(refused), readings);
    }

    private void addManagers(
            Roster roster, Declaration declaration, PackedTies.Builder answers, Map<TieKind, Integer> kinds) {
        boolean inFile = kinds.keySet().stream().anyMatch(kind -> kind.name().equals(Reporting.KIND));
        boolean wanted = options.byMeaningRules() || (options.readsManagers() && !inFile);
        if (!wanted || roster.lines().isEmpty() || !roster.complete()) {
            return;
        }
        TieKind kind = declaration.kinds().containsKey(Reporting.KIND)
                ? declaration.kind(Reporting.KIND)
                : new TieKind(Reporting.KIND, TieMeaning.REPORTING, Asks.GIVES, null, null, false);
        List<Tie> ties = new Reporting(roster, findings).columnTies(kind);
        ties.forEach(answers::add);
        kinds.merge(kind, ties.size(), Integer::sum);
    }

    private void addAbsent(Declaration declaration, Map<TieKind, Integer> kinds) {
        for (TieKind kind : declaration.kinds().values()) {
            if (kinds.putIfAbsent(kind, 0) == null) {
                String sentence = "this kind is declared, but no row has it";
                findings.add(Rule.ABSENT_KIND, declaration.file(), 0, "kinds." + kind.name(), "", sentence);
            }
        }
    }

    private void answersWithoutResponse(Roster roster, List<Tie> answers, Map<String, TieKind> kinds, String tieFile) {
        Set<PersonId> silent = new LinkedHashSet<>();
        roster.people().stream().filter(p -> !p.respondent()).map(Person::id).forEach(silent::add);
        for (Tie tie : answers) {
            TieKind kind = kinds.get(tie.kind());
            boolean fromRecords = kind == null || kind.meaning() == TieMeaning.REPORTING;
            if (!fromRecords && silent.remove(tie.source())) {
                String sentence = "the roster says that this person did not answer, yet here is an answer";
                findings.add(
                        Rule.ANSWER_WITHOUT_RESPONSE,
                        tieFile,
                        tie.origin().row(),
                        "source",
                        tie.source().value(),
                        sentence);
            }
        }
    }

    private List<KindReading> readings(Map<TieKind, Integer> kinds, String tieFile) {
        List<KindReading> readings = new ArrayList<>();
        kinds.forEach((kind, rows) -> {
            String sentence = KindSentence.of(kind, rows);
            if (!kind.declared() && options.byMeaningRules()) {
                findings.add(Rule.KIND_READING, tieFile, sentence);
            }
            readings.add(new KindReading(kind, rows, sentence));
        });
        return readings;
    }

    private Survey survey(Declaration declaration, Roster roster, Map<TieKind, Integer> kinds, List<Tie> answers) {
        SurveySettings settings = declaration.settings(options.name());
        SurveyId id = SurveyId.of(settings.name(), settings.wave());
        return new Survey(id, settings, roster.people(), List.copyOf(kinds.keySet()), answers);
    }
}
