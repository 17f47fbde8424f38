package reciprocity.analysis.relationships;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reciprocity.graph.Grouping;
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

    private LeaderRelationships(OrgNetwork support, TieGraph reporting) {
        this.support = support;
        this.reporting = reporting;
        this.boss = new int[support.size()];
        for (int person = 0; person < boss.length; person++) {
            Rows up = reporting.out();
            boss[person] = up.begin(person) < up.end(person) ? up.neighbour(up.begin(person)) : -1;
        }
        this.insiders = support.externals();
        insiders.flip(0, support.size());
        this.respondents = support.respondents();
        this.supportStaff = supportStaff(support);
    }

    /**
     * The relationships of each leader, by number.
     *
     * @param support who supports whom, with the groups that are departments here
     * @param reporting who reports to whom, among the same people
     */
    public static List<FiveRelationships> of(OrgNetwork support, TieGraph reporting) {
        LeaderRelationships all = new LeaderRelationships(support, reporting);
        List<FiveRelationships> each = new ArrayList<>();
        support.leaders().stream().forEach(leader -> each.add(all.relationships(leader)));
        return List.copyOf(each);
    }

    /** The same of anybody of the organization, leader or not. */
    public static FiveRelationships of(OrgNetwork support, TieGraph reporting, int person) {
        return new LeaderRelationships(support, reporting).relationships(person);
    }

    private FiveRelationships relationships(int leader) {
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
        Grouping groups = support.groups();
        String level = support.person(leader).level();
        BitSet set = new BitSet();
        for (int other = 0; other < boss.length; other++) {
            boolean sameBoss = boss[leader] >= 0 && boss[other] == boss[leader];
            boolean samePlace = groups.of(other) == groups.of(leader)
                    && !level.isEmpty()
                    && support.person(other).level().equals(level);
            set.set(other, sameBoss || samePlace);
        }
        return set;
    }

    private BitSet otherGroups(int leader) {
        Grouping groups = support.groups();
        BitSet set = new BitSet();
        for (int other = 0; other < boss.length; other++) {
            set.set(other, groups.of(other) != groups.of(leader));
        }
        return set;
    }

    private static BitSet supportStaff(OrgNetwork support) {
        BitSet set = new BitSet();
        for (int other = 0; other < support.size(); other++) {
            String role = support.person(other).role().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            set.set(other, role.equals(SUPPORT_STAFF));
        }
        return set;
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
