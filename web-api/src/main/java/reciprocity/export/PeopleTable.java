package reciprocity.export;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.graph.OrgNetwork;
import reciprocity.study.ChosenMeasures;
import reciprocity.study.Measurements;
import reciprocity.study.Study;

/** People of a study as a query wants them: who matches, in its order, with the columns that it names. */
final class PeopleTable {

    private static final String NAME = "name";
    private static final String GROUP = "group";

    /** Up to so many people everything is measured at once, as other views need it too; above, only what is asked for. */
    private static final int FEW = 2_000;

    /** A column of more values than this is for looking up, not for choosing from. */
    private static final int MOST_CHOICES = 60;

    private final Study study;
    private final OrgNetwork network;
    private final PeopleQuery asked;
    private final List<String> fields;
    private final Map<String, Measurements.Column> figures;

    /**
     * A query put to a study.
     *
     * @throws reciprocity.study.UnanswerableException if it names a column that there is not
     */
    PeopleTable(Study study, PeopleQuery asked) {
        this.study = study;
        this.network = study.network();
        this.asked = asked;
        this.fields = PersonFields.names(study.survey());
        Set<String> wanted = new TreeSet<>();
        for (String column : asked.columns()) {
            if (isFigure(column)) {
                wanted.add(column);
            } else {
                requireField(column, "columns");
            }
        }
        asked.where().forEach(where -> requireField(where.column(), "where"));
        for (PeopleQuery.Range range : asked.ranges()) {
            if (!isFigure(range.figure())) {
                throw PeopleQuery.refused("range", range.figure(), "the id of a figure of people");
            }
            wanted.add(range.figure());
        }
        if (isFigure(asked.by())) {
            wanted.add(asked.by());
        } else if (!asked.by().isEmpty()) {
            requireField(asked.by(), "sort");
        }
        this.figures = measured(wanted);
    }

    private static boolean isFigure(String id) {
        return MetricCatalogue.find(PersonMetric.class, id) != null;
    }

    private void requireField(String column, String parameter) {
        if (!fields.contains(column) && !column.equals(GROUP)) {
            throw PeopleQuery.refused(
                    parameter, column, "a column of the roster, %s or a figure's id".formatted(fields));
        }
    }

    private Map<String, Measurements.Column> measured(Set<String> wanted) {
        Map<String, Measurements.Column> found = new LinkedHashMap<>();
        if (wanted.isEmpty()) {
            return found;
        }
        Measurements all =
                network.size() <= FEW ? study.measurements() : study.ask(new ChosenMeasures(List.copyOf(wanted)));
        for (Measurements.Column column : all.people()) {
            if (wanted.contains(column.card().id())) {
                found.put(column.card().id(), column);
            }
        }
        return found;
    }

    /** The figures of a column. */
    Measurements.Column figures(String id) {
        Measurements.Column column = figures.get(id);
        if (column == null) {
            throw new IllegalArgumentException("'%s' was not asked for".formatted(id));
        }
        return column;
    }

    /** Whether a column holds figures. */
    boolean figure(String column) {
        return figures.containsKey(column);
    }

    /** What the roster says; {@code group} is the group people are in. */
    String field(int person, String column) {
        if (column.equals(GROUP)) {
            return network.groups().name(network.groups().of(person));
        }
        return PersonFields.value(network.person(person), column);
    }

    /** The numbers of all who match, in order. */
    int[] matching() {
        Map<String, Set<String>> where = new TreeMap<>();
        asked.where()
                .forEach(one -> where.computeIfAbsent(one.column(), any -> new HashSet<>())
                        .add(one.value()));
        IntStream found = IntStream.of(study.directory().find(asked.name(), Set.copyOf(asked.ids())))
                .filter(i ->
                        where.entrySet().stream().allMatch(one -> one.getValue().contains(field(i, one.getKey()))))
                .filter(i -> asked.ranges().stream().allMatch(range -> lies(i, range)));
        return inOrder(found.toArray());
    }

    private boolean lies(int person, PeopleQuery.Range range) {
        var scores = figures(range.figure()).scores();
        return scores.defined(person) && range.holds(scores.valueOrNaN(person));
    }

    /** People in the order of their names put into the order asked for; equals keep their places. */
    private int[] inOrder(int[] byName) {
        String by = asked.by();
        if (by.isEmpty() || by.equals(NAME)) {
            return asked.down() ? reversed(byName) : byName;
        }
        return IntStream.of(byName)
                .boxed()
                .sorted(figure(by) ? byFigure(by) : byField(by))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] reversed(int[] people) {
        return IntStream.range(0, people.length)
                .map(i -> people[people.length - 1 - i])
                .toArray();
    }

    /** Who has no figure comes last, whichever way round. */
    private Comparator<Integer> byFigure(String by) {
        var scores = figures(by).scores();
        Comparator<Integer> value = Comparator.comparingDouble(scores::valueOrNaN);
        return Comparator.comparing((Integer i) -> !scores.defined(i))
                .thenComparing(asked.down() ? value.reversed() : value);
    }

    /** Who has no text comes last, whichever way round. */
    private Comparator<Integer> byField(String by) {
        Comparator<Integer> value = Comparator.comparing(i -> field(i, by), PeopleTable::compare);
        return Comparator.comparing((Integer i) -> field(i, by).isEmpty())
                .thenComparing(asked.down() ? value.reversed() : value);
    }

    /** Level 10 comes after level 9. */
    private static int compare(String a, String b) {
        boolean numbers = whole(a) && whole(b);
        return numbers ? Long.compare(Long.parseLong(a), Long.parseLong(b)) : a.compareToIgnoreCase(b);
    }

    private static boolean whole(String text) {
        return !text.isEmpty() && text.length() < 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Each column of the roster with its values and how many people have each; no values where there are too many to choose from. */
    Map<String, Map<String, Integer>> choices() {
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
        for (String column : fields) {
            Map<String, Integer> values =
                    new TreeMap<>(Comparator.comparing((String value) -> value, PeopleTable::compare)
                            .thenComparing(value -> value));
            for (int i = 0; i < network.size() && values.size() <= MOST_CHOICES; i++) {
                values.merge(field(i, column), 1, Integer::sum);
            }
            if (!column.equals(NAME)) {
                all.put(column, values.size() <= MOST_CHOICES ? values : Map.of());
            }
        }
        return all;
    }
}
