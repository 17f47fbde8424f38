package reciprocity.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reciprocity.model.Asks;
import reciprocity.model.PersonId;
import reciprocity.model.SourceRow;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/** The column {@code manager} as ties, and the rules of reporting: one boss each, no loop. */
final class Reporting {

    /** The kind of ties that the column makes. */
    static final String KIND = "manager";

    private record Boss(PersonId id, SourceRow origin, String column) {}

    private static final int SHOWN = 12;

    private final Roster roster;
    private final Findings findings;
    private final Map<PersonId, Boss> bosses = new LinkedHashMap<>();

    Reporting(Roster roster, Findings findings) {
        this.roster = roster;
        this.findings = findings;
    }

    /** The ties of the column, of the kind given. */
    List<Tie> columnTies(TieKind kind) {
        List<Tie> ties = new ArrayList<>();
        if (kind.meaning() != TieMeaning.REPORTING) {
            String sentence = "the column makes ties of the kind '%s', which is declared as %s; declare it as REPORTING"
                    .formatted(KIND, kind.meaning());
            findings.add(Rule.MANAGER_KIND, roster.file(), 0, roster.managerColumn(), "", sentence);
            return ties;
        }
        for (Roster.Line line : roster.lines()) {
            PersonId manager = roster.find(line.manager());
            if (manager == null) {
                String sentence = roster.unknown(line.manager());
                findings.add(
                        Rule.UNKNOWN_MANAGER,
                        roster.file(),
                        line.row(),
                        roster.managerColumn(),
                        line.manager(),
                        sentence);
            } else if (manager.equals(line.person())) {
                String sentence = "the person is their own manager, which is read as having none";
                findings.add(
                        Rule.OWN_MANAGER, roster.file(), line.row(), roster.managerColumn(), line.manager(), sentence);
            } else {
                boolean gives = kind.asks() == Asks.GIVES;
                SourceRow origin = new SourceRow(roster.file(), line.row());
                ties.add(new Tie(
                        gives ? line.person() : manager,
                        gives ? manager : line.person(),
                        kind.name(),
                        1,
                        null,
                        Map.of(),
                        origin));
            }
        }
        return ties;
    }

    /** Checks all reporting ties together. */
    void check(Iterable<Tie> ties, Map<String, TieKind> kinds) {
        for (Tie tie : ties) {
            TieKind kind = kinds.get(tie.kind());
            if (kind != null && kind.meaning() == TieMeaning.REPORTING && kind.counts(tie.weight())) {
                boss(tie, kind);
            }
        }
        loops();
    }

    private void boss(Tie tie, TieKind kind) {
        PersonId person = tie.giver(kind.asks());
        PersonId boss = tie.receiver(kind.asks());
        boolean fromRoster = kind.name().equals(KIND) && tie.origin().file().equals(roster.file());
        String column = fromRoster ? roster.managerColumn() : kind.asks() == Asks.GIVES ? "target" : "source";
        Boss earlier = bosses.putIfAbsent(person, new Boss(boss, tie.origin(), column));
        if (earlier != null && !earlier.id().equals(boss)) {
            String sentence = "person '%s' reports to '%s' here and to '%s' in row %d of %s; a person has one boss"
                    .formatted(
                            Finding.shown(person.value()),
                            Finding.shown(boss.value()),
                            Finding.shown(earlier.id().value()),
                            earlier.origin().row(),
                            earlier.origin().file());
            findings.add(Rule.TWO_BOSSES, tie.origin().file(), tie.origin().row(), column, boss.value(), sentence);
        }
    }

    private void loops() {
        Map<PersonId, PersonId> walkOf = new HashMap<>();
        for (PersonId start : bosses.keySet()) {
            PersonId at = start;
            while (at != null && !walkOf.containsKey(at)) {
                walkOf.put(at, start);
                Boss boss = bosses.get(at);
                at = boss == null ? null : boss.id();
            }
            if (at != null && start.equals(walkOf.get(at))) {
                loop(at);
            }
        }
    }

    private void loop(PersonId member) {
        List<String> ids = new ArrayList<>();
        Set<PersonId> seen = new HashSet<>();
        Boss first = null;
        PersonId at = member;
        while (seen.add(at)) {
            Boss boss = bosses.get(at);
            if (boss == null) {
                return;
            }
            first = first == null ? boss : first;
            ids.add(Finding.shown(at.value()));
            at = boss.id();
        }
        if (first == null) {
            return;
        }
        String shown = String.join(" -> ", ids.subList(0, Math.min(SHOWN, ids.size())))
                + (ids.size() > SHOWN ? " -> ... (%d people)".formatted(ids.size()) : " -> " + ids.get(0));
        findings.add(
                Rule.REPORTING_LOOP,
                first.origin().file(),
                first.origin().row(),
                first.column(),
                first.id().value(),
                "reporting runs in a loop: " + shown);
    }
}
