package reciprocity.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import reciprocity.model.PackedTies;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;

/**
 * A survey read as one graph: people as {@code 0..n-1} in id order, their groups, who leads, stands outside and answered,
 * and the ties of the kinds chosen. Everybody of the roster is in it, with ties or without.
 */
public final class OrgNetwork {

    private final PeopleIndex people;
    private final List<Person> roster;
    private final Grouping groups;
    private final BitSet leaders;
    private final BitSet externals;
    private final BitSet respondents;
    private final TieGraph ties;
    private final Reading reading;

    private OrgNetwork(PeopleIndex people, List<Person> roster, TieGraph ties, Reading reading) {
        this.people = people;
        this.roster = roster;
        this.groups = grouping(roster, reading.groupColumn());
        this.leaders = new BitSet(roster.size());
        this.externals = new BitSet(roster.size());
        this.respondents = new BitSet(roster.size());
        for (int i = 0; i < roster.size(); i++) {
            leaders.set(i, roster.get(i).leader());
            externals.set(i, roster.get(i).external());
            respondents.set(i, roster.get(i).respondent());
        }
        this.ties = ties;
        this.reading = reading;
    }

    /** The same people, groups and roles; only the ties are others. Nothing of the roster is read again. */
    private OrgNetwork(OrgNetwork same, TieGraph ties) {
        this.people = same.people;
        this.roster = same.roster;
        this.groups = same.groups;
        this.leaders = same.leaders;
        this.externals = same.externals;
        this.respondents = same.respondents;
        this.ties = ties;
        this.reading = same.reading;
    }

    /**
     * Reads a survey as one graph.
     *
     * @throws IllegalArgumentException if the survey has no such kind or no such column
     */
    public static OrgNetwork of(Survey survey, Reading reading) {
        Set<String> kinds = kinds(survey, reading);
        PeopleIndex index =
                PeopleIndex.of(survey.people().stream().map(Person::id).toList());
        Person[] roster = new Person[index.size()];
        for (Person person : survey.people()) {
            roster[index.number(person.id())] = person;
        }
        requireColumn(survey, reading.groupColumn());
        TieGraph ties = reading.direction() == Reading.Direction.AS_FILED
                ? asFiled(survey, kinds, reading, index)
                : byMeaning(survey, kinds, reading, index);
        return new OrgNetwork(index, List.of(roster), reading.symmetry().of(ties), reading);
    }

    private static Set<String> kinds(Survey survey, Reading reading) {
        Set<String> kinds = new LinkedHashSet<>();
        if (reading.kinds().isEmpty()) {
            survey.kinds().forEach(kind -> kinds.add(kind.name()));
        } else {
            reading.kinds().forEach(name -> kinds.add(survey.kind(name).name()));
        }
        return kinds;
    }

    private static void requireColumn(Survey survey, String column) {
        boolean known = Set.of("department", "level", "role", "leader", "external", "respondent", "hired")
                .contains(column.toLowerCase(Locale.ROOT));
        if (!known && survey.people().stream().allMatch(p -> p.column(column).isEmpty())) {
            throw new IllegalArgumentException(
                    "the roster has no column '%s'; it has %s".formatted(column, survey.columns()));
        }
    }

    private static TieGraph asFiled(Survey survey, Set<String> kinds, Reading reading, PeopleIndex index) {
        if (survey.ties() instanceof PackedTies packed) {
            return TieGraph.builder(index.size())
                    .choosing(PackedChoice.asFiled(packed, index, reading, kinds))
                    .build();
        }
        TieGraphBuilder builder = TieGraph.builder(index.size());
        for (Tie tie : survey.ties()) {
            if (kinds.contains(tie.kind()) && heavyEnough(tie, reading)) {
                builder.tie(index.number(tie.source()), index.number(tie.target()), tie.weight());
            }
        }
        return builder.build();
    }

    private static TieGraph byMeaning(Survey survey, Set<String> kinds, Reading reading, PeopleIndex index) {
        TieGraphBuilder builder = TieGraph.builder(index.size());
        for (TieKind kind : survey.kinds()) {
            if (!kinds.contains(kind.name())) {
                continue;
            }
            if (kind.scale() == null) {
                addSums(survey, kind, reading, index, builder);
                continue;
            }
            Map<Long, Double> weights = new LinkedHashMap<>();
            for (Tie tie : survey.ties()) {
                if (tie.kind().equals(kind.name()) && heavyEnough(tie, reading)) {
                    long pair =
                            (long) index.number(tie.giver(kind.asks())) << 32 | index.number(tie.receiver(kind.asks()));
                    weights.put(pair, tie.weight());
                }
            }
            weights.forEach((pair, weight) -> {
                if (kind.counts(weight)) {
                    builder.tie((int) (pair >> 32), (int) (long) pair, weight);
                }
            });
        }
        return builder.build();
    }

    /** Adds the ties of a kind whose repeated answers are summed, without an object a tie. */
    private static void addSums(
            Survey survey, TieKind kind, Reading reading, PeopleIndex index, TieGraphBuilder builder) {
        TieGraphBuilder answers = TieGraph.builder(index.size());
        if (survey.ties() instanceof PackedTies packed) {
            answers.choosing(PackedChoice.byMeaning(packed, index, reading, kind));
        } else {
            for (Tie tie : survey.ties()) {
                if (tie.kind().equals(kind.name()) && heavyEnough(tie, reading)) {
                    answers.tie(
                            index.number(tie.giver(kind.asks())),
                            index.number(tie.receiver(kind.asks())),
                            tie.weight());
                }
            }
        }
        Rows merged = answers.buildOut();
        builder.expecting(builder.size() + merged.entries());
        for (int giver = 0; giver < index.size(); giver++) {
            for (int at = merged.begin(giver); at < merged.end(giver); at++) {
                if (kind.counts(merged.weight(at))) {
                    builder.tie(giver, merged.neighbour(at), merged.weight(at));
                }
            }
        }
    }

    private static boolean heavyEnough(Tie tie, Reading reading) {
        Double least = reading.minimumWeight();
        return least == null || tie.weight() >= least;
    }

    private static Grouping grouping(List<Person> roster, String column) {
        List<String> names = new ArrayList<>(roster.size());
        roster.forEach(person -> names.add(person.column(column)));
        return Grouping.of(column, names);
    }

    /** Who has which number. */
    public PeopleIndex people() {
        return people;
    }

    /** How many people there are (n). */
    public int size() {
        return people.size();
    }

    /** The person of a number. */
    public Person person(int number) {
        return roster.get(number);
    }

    /** The group of each person, by the reading's column. */
    public Grouping groups() {
        return groups;
    }

    /** The ties. */
    public TieGraph ties() {
        return ties;
    }

    /** How the survey was read. */
    public Reading reading() {
        return reading;
    }

    /** Who leads; a copy. */
    public BitSet leaders() {
        return (BitSet) leaders.clone();
    }

    /** Who stands outside; a copy. */
    public BitSet externals() {
        return (BitSet) externals.clone();
    }

    /** Who answered; a copy. */
    public BitSet respondents() {
        return (BitSet) respondents.clone();
    }

    /** The same people with people grouped in another way. */
    public OrgNetwork groupedBy(String column) {
        return new OrgNetwork(people, roster, ties, reading.groupedBy(column));
    }

    /** The same people and groups with other ties. */
    public OrgNetwork withTies(TieGraph otherTies) {
        if (otherTies.people() != size()) {
            throw new IllegalArgumentException(
                    "the ties are among %d people, the network has %d".formatted(otherTies.people(), size()));
        }
        return new OrgNetwork(this, otherTies);
    }
}
