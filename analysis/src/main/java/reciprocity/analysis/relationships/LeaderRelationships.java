package reciprocity.analysis.relationships;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
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
    private final BitSet insiders;
    private final BitSet respondents;
    private final BitSet supportStaff;
    private final Parts ofGroup;
    private final Parts ofBoss;

    private LeaderRelationships(OrgNetwork support, TieGraph reporting) {
        this.support = support;
        this.reporting = reporting;
        this.boss = new int[support.size()];
        int[] group = new int[boss.length];
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

        IntStream of(int number) {
            return Arrays.stream(people, begins[number], begins[number + 1]);
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

    /** The relationships of each leader, by number. O(leaders (n / 64 + the largest group)). */
    public List<FiveRelationships> ofLeaders() {
        return support.leaders().stream().mapToObj(this::of).toList();
    }

    /** The relationships of anybody of the organization, leader or not. */
    public FiveRelationships of(int leader) {
        Map<Relationship, Standing> standings = new EnumMap<>(Relationship.class);
        for (Relationship relationship : Relationship.values()) {
            BitSet people = people(relationship, leader);
            people.clear(leader);
            standings.put(relationship, standing(leader, people));
        }
        return new FiveRelationships(leader, standings);
    }

    private BitSet people(Relationship relationship, int leader) {
        BitSet people = switch (relationship) {
            case BOSS -> neighbours(reporting.out(), leader);
            case REPORTS -> neighbours(reporting.in(), leader);
            case COLLEAGUES -> colleagues(leader);
            case CUSTOMERS -> support.externals();
            case DEPARTMENTS -> otherGroups(leader);
            case SUPPORT_STAFF -> (BitSet) supportStaff.clone();
        };
        if (relationship != Relationship.CUSTOMERS) {
            people.and(insiders);
        }
        return people;
    }

    private static BitSet neighbours(Rows rows, int person) {
        BitSet set = new BitSet();
        for (int at = rows.begin(person); at < rows.end(person); at++) {
            set.set(rows.neighbour(at));
        }
        return set;
    }

    private BitSet colleagues(int leader) {
        String level = support.person(leader).level();
        BitSet set = new BitSet();
        if (boss[leader] >= 0) {
            ofBoss.of(boss[leader]).forEach(set::set);
        }
        if (!level.isEmpty()) {
            ofGroup.of(support.groups().of(leader))
                    .filter(other -> support.person(other).level().equals(level))
                    .forEach(set::set);
        }
        return set;
    }

    private BitSet otherGroups(int leader) {
        BitSet set = new BitSet();
        set.set(0, boss.length);
        ofGroup.of(support.groups().of(leader)).forEach(set::clear);
        return set;
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

    private Standing standing(int leader, BitSet people) {
        BitSet given = neighbours(support.ties().out(), leader);
        given.and(people);
        BitSet received = neighbours(support.ties().in(), leader);
        received.and(people);
        BitSet both = (BitSet) given.clone();
        both.and(received);
        BitSet answered = (BitSet) people.clone();
        answered.and(respondents);
        return new Standing(
                people.cardinality(),
                answered.cardinality(),
                given.cardinality(),
                received.cardinality(),
                both.cardinality());
    }
}
