package reciprocity.analysis.relationships;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * The five relationships of every leader by support ties. External people are customers and nothing else; otherwise one
 * person may stand in several relationships. Two people without a boss are no colleagues by their boss, and two without a
 * level are none by their level. O(l n) for l leaders of n people.
 *
 * <p>The five relationships come from the text this product grew from; the states are its own.
 */
public final class LeaderRelationships {

    private static final String SUPPORT_STAFF = "supportstaff";

    private final OrgNetwork support;
    private final TieGraph reporting;
    private final int[] boss;
    private final int[] group;
    private final int[] level;
    private final BitSet insiders;
    private final BitSet respondents;
    private final BitSet supportStaff;
    private final Parts ofGroup;
    private final Parts ofBoss;
    private final Size[] insideGroup;
    private final Size inside;
    private final Size outside;
    private final Size staff;

    private LeaderRelationships(OrgNetwork support, TieGraph reporting) {
        this.support = support;
        this.reporting = reporting;
        this.boss = new int[support.size()];
        this.group = new int[boss.length];
        this.level = levels(support);
        for (int person = 0; person < boss.length; person++) {
            Rows up = reporting.out();
            boss[person] = up.begin(person) < up.end(person) ? up.neighbour(up.begin(person)) : -1;
            group[person] = support.groups().of(person);
        }
        this.ofGroup = Parts.of(group, support.groups().groups());
        this.ofBoss = Parts.of(boss, boss.length);
        this.insiders = support.externals();
        insiders.flip(0, support.size());
        this.respondents = support.respondents();
        this.supportStaff = supportStaff(support);
        supportStaff.and(insiders);
        this.insideGroup = new Size[support.groups().groups()];
        Arrays.setAll(insideGroup, number -> new Size());
        this.inside = new Size();
        this.outside = new Size();
        this.staff = new Size();
        for (int person = 0; person < boss.length; person++) {
            boolean answered = respondents.get(person);
            if (insiders.get(person)) {
                inside.add(answered);
                insideGroup[group[person]].add(answered);
            } else {
                outside.add(answered);
            }
            if (supportStaff.get(person)) {
                staff.add(answered);
            }
        }
    }

    /** How many people, and how many of them answered. */
    private static final class Size {
        private int people;
        private int answered;

        void add(boolean oneAnswered) {
            people++;
            answered += oneAnswered ? 1 : 0;
        }

        Size without(Size some) {
            Size left = new Size();
            left.people = people - some.people;
            left.answered = answered - some.answered;
            return left;
        }
    }

    /** The level of each person by number, equal for equal names; -1 without one. */
    private static int[] levels(OrgNetwork support) {
        Map<String, Integer> known = new HashMap<>();
        int[] levels = new int[support.size()];
        for (int person = 0; person < levels.length; person++) {
            String name = support.person(person).level();
            levels[person] = name.isEmpty() ? -1 : known.computeIfAbsent(name, unknown -> known.size());
        }
        return levels;
    }

    /** People by a number that each has, those of one number side by side. */
    private static final class Parts {

        private final int[] begins;
        private final int[] people;

        private Parts(int[] begins, int[] people) {
            this.begins = begins;
            this.people = people;
        }

        /** A negative number is none. */
        static Parts of(int[] numbers, int count) {
            int[] begins = new int[count + 1];
            for (int number : numbers) {
                if (number >= 0) {
                    begins[number + 1]++;
                }
            }
            for (int number = 0; number < count; number++) {
                begins[number + 1] += begins[number];
            }
            int[] next = begins.clone();
            int[] people = new int[begins[count]];
            for (int person = 0; person < numbers.length; person++) {
                if (numbers[person] >= 0) {
                    people[next[numbers[person]]++] = person;
                }
            }
            return new Parts(begins, people);
        }

        int begin(int number) {
            return begins[number];
        }

        int end(int number) {
            return begins[number + 1];
        }

        int person(int position) {
            return people[position];
        }
    }

    /** The relationships of people of one organization, to be asked for one after the other. */
    public static LeaderRelationships among(OrgNetwork support, TieGraph reporting) {
        return new LeaderRelationships(support, reporting);
    }

    /**
     * The relationships of each leader, by number.
     *
     * @param support who supports whom, with the groups that are departments here
     * @param reporting who reports to whom, among the same people
     */
    public static List<FiveRelationships> of(OrgNetwork support, TieGraph reporting) {
        return among(support, reporting).ofLeaders();
    }

    /** The same of anybody of the organization, leader or not. */
    public static FiveRelationships of(OrgNetwork support, TieGraph reporting, int person) {
        return among(support, reporting).of(person);
    }

    /** The relationships of each leader, by number. O(leaders times the largest group). */
    public List<FiveRelationships> ofLeaders() {
        return support.leaders().stream().mapToObj(this::of).toList();
    }

    /** The relationships of anybody of the organization, leader or not. */
    public FiveRelationships of(int leader) {
        Map<Relationship, Standing> standings = new EnumMap<>(Relationship.class);
        for (Relationship relationship : Relationship.values()) {
            standings.put(relationship, standing(relationship, leader));
        }
        return new FiveRelationships(leader, standings);
    }

    private Standing standing(Relationship relationship, int leader) {
        TieGraph ties = support.ties();
        int given = 0;
        int both = 0;
        for (int at = ties.out().begin(leader); at < ties.out().end(leader); at++) {
            int other = ties.out().neighbour(at);
            if (stands(relationship, leader, other)) {
                given++;
                both += ties.has(other, leader) ? 1 : 0;
            }
        }
        int received = 0;
        for (int at = ties.in().begin(leader); at < ties.in().end(leader); at++) {
            received += stands(relationship, leader, ties.in().neighbour(at)) ? 1 : 0;
        }
        Size size = size(relationship, leader);
        return new Standing(size.people, size.answered, given, received, both);
    }

    /** Whether somebody else stands in a relationship to a leader. */
    private boolean stands(Relationship relationship, int leader, int other) {
        if (other == leader) {
            return false;
        }
        if (relationship == Relationship.CUSTOMERS) {
            return !insiders.get(other);
        }
        return insiders.get(other)
                && switch (relationship) {
                    case BOSS -> reporting.has(leader, other);
                    case REPORTS -> reporting.has(other, leader);
                    case COLLEAGUES -> sameBoss(leader, other) || sameLevel(leader, other);
                    case DEPARTMENTS -> group[other] != group[leader];
                    default -> supportStaff.get(other);
                };
    }

    private boolean sameBoss(int leader, int other) {
        return boss[leader] >= 0 && boss[other] == boss[leader];
    }

    private boolean sameLevel(int leader, int other) {
        return level[leader] >= 0 && level[other] == level[leader] && group[other] == group[leader];
    }

    /** How many others stand in a relationship to a leader. */
    private Size size(Relationship relationship, int leader) {
        return switch (relationship) {
            case BOSS -> among(reporting.out(), leader);
            case REPORTS -> among(reporting.in(), leader);
            case COLLEAGUES -> colleagues(leader);
            case CUSTOMERS -> outside.without(insiders.get(leader) ? new Size() : alone(leader));
            case DEPARTMENTS -> inside.without(insideGroup[group[leader]]);
            case SUPPORT_STAFF -> staff.without(supportStaff.get(leader) ? alone(leader) : new Size());
        };
    }

    private Size alone(int person) {
        Size one = new Size();
        one.add(respondents.get(person));
        return one;
    }

    private Size among(Rows rows, int leader) {
        Size size = new Size();
        for (int at = rows.begin(leader); at < rows.end(leader); at++) {
            add(size, leader, rows.neighbour(at));
        }
        return size;
    }

    private void add(Size size, int leader, int other) {
        if (other != leader && insiders.get(other)) {
            size.add(respondents.get(other));
        }
    }

    private Size colleagues(int leader) {
        Size size = new Size();
        if (boss[leader] >= 0) {
            for (int at = ofBoss.begin(boss[leader]); at < ofBoss.end(boss[leader]); at++) {
                add(size, leader, ofBoss.person(at));
            }
        }
        for (int at = ofGroup.begin(group[leader]); at < ofGroup.end(group[leader]); at++) {
            int other = ofGroup.person(at);
            if (sameLevel(leader, other) && !sameBoss(leader, other)) {
                add(size, leader, other);
            }
        }
        return size;
    }

    private static BitSet supportStaff(OrgNetwork support) {
        Map<String, Boolean> known = new HashMap<>();
        BitSet set = new BitSet();
        for (int other = 0; other < support.size(); other++) {
            String role = support.person(other).role();
            set.set(other, known.computeIfAbsent(role, LeaderRelationships::isSupportStaff));
        }
        return set;
    }

    private static boolean isSupportStaff(String role) {
        return role.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").equals(SUPPORT_STAFF);
    }
}
