package reciprocity.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Each person's group: groups are numbered {@code 0..g-1} by name; a person without one is in the group named "". */
public final class Grouping {

    private final String column;
    private final List<String> names;
    private final int[] groupOf;
    private final int[] sizes;

    private Grouping(String column, List<String> names, int[] groupOf) {
        this.column = column;
        this.names = names;
        this.groupOf = groupOf;
        this.sizes = new int[names.size()];
        for (int group : groupOf) {
            sizes[group]++;
        }
    }

    /** The grouping by the names given, one a person. */
    public static Grouping of(String column, List<String> groupNames) {
        Map<String, Integer> numbers = new HashMap<>();
        groupNames.forEach(name -> numbers.put(name, 0));
        List<String> names = List.copyOf(new TreeSet<>(numbers.keySet()));
        for (int group = 0; group < names.size(); group++) {
            numbers.put(names.get(group), group);
        }
        int[] groupOf = new int[groupNames.size()];
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = numbers.getOrDefault(groupNames.get(i), -1);
        }
        return new Grouping(column, names, groupOf);
    }

    /** The column that people are grouped by. */
    public String column() {
        return column;
    }

    /** How many groups there are; each has at least one person. */
    public int groups() {
        return names.size();
    }

    /** How many people are grouped. */
    public int people() {
        return groupOf.length;
    }

    /** The group of a person. */
    public int of(int person) {
        return groupOf[person];
    }

    /** The name of a group. */
    public String name(int group) {
        return names.get(group);
    }

    /** The names of all groups, ascending. */
    public List<String> names() {
        return names;
    }

    /** How many people are in a group. */
    public int size(int group) {
        return sizes[group];
    }

    /** The people of a group, ascending. */
    public int[] members(int group) {
        int[] members = new int[sizes[group]];
        int at = 0;
        for (int person = 0; person < groupOf.length; person++) {
            if (groupOf[person] == group) {
                members[at++] = person;
            }
        }
        return members;
    }

    /** A copy of the group of each person, for kernels that shuffle labels. */
    public int[] labels() {
        return Arrays.copyOf(groupOf, groupOf.length);
    }
}
