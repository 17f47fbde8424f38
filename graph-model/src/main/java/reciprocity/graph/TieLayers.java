package reciprocity.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.Tie;
import reciprocity.model.TieMeaning;

/**
 * One survey as several graphs of the same people, ties by their meaning: one a kind, a meaning, or a value of a column of
 * the ties. Everybody has the same number in each of them.
 */
public final class TieLayers {

    private static final int DAY = "2026-04-30".length();

    private final Survey survey;
    private final Reading reading;
    private final OrgNetwork empty;
    private final Map<List<String>, OrgNetwork> networks = new ConcurrentHashMap<>();

    private TieLayers(Survey survey, Reading reading) {
        this.survey = survey;
        this.reading =
                new Reading(List.of(), reading.groupColumn(), reading.minimumWeight(), Reading.Direction.BY_MEANING);
        this.empty = OrgNetwork.of(with(List.of()), this.reading);
    }

    /**
     * The layers of everybody in the roster.
     *
     * @param reading the column people are grouped by and the least weight; its kinds do not matter
     * @throws IllegalArgumentException if the survey has no such column
     */
    public static TieLayers of(Survey survey, Reading reading) {
        return new TieLayers(survey, reading);
    }

    /** The layers of the people of the organization: external people and their ties are left out. */
    public static TieLayers inside(Survey survey, Reading reading) {
        return among(survey, reading, person -> !person.external());
    }

    /** The layers of some people and the ties among them. */
    public static TieLayers among(Survey survey, Reading reading, Predicate<Person> kept) {
        List<Person> people = survey.people().stream().filter(kept).toList();
        if (people.size() == survey.people().size()) {
            return new TieLayers(survey, usable(people, reading));
        }
        Set<PersonId> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.id()));
        List<Tie> ties = survey.ties().stream()
                .filter(tie -> ids.contains(tie.source()) && ids.contains(tie.target()))
                .toList();
        return new TieLayers(
                new Survey(survey.id(), survey.settings(), people, survey.kinds(), ties), usable(people, reading));
    }

    /** A column that only those left out fill is still a column of the survey. */
    private static Reading usable(List<Person> people, Reading reading) {
        boolean known = people.stream()
                .anyMatch(person -> !person.column(reading.groupColumn()).isEmpty());
        return known ? reading : reading.groupedBy("department");
    }

    private Survey with(List<Tie> ties) {
        return new Survey(survey.id(), survey.settings(), survey.people(), survey.kinds(), ties);
    }

    /** The survey that the layers are of. */
    public Survey survey() {
        return survey;
    }

    /** The people without any tie. */
    public OrgNetwork people() {
        return empty;
    }

    /** How many people there are. */
    public int size() {
        return empty.size();
    }

    /** The ties of these kinds as one graph; no kind, no ties. */
    public OrgNetwork network(List<String> kinds) {
        return kinds.isEmpty()
                ? empty
                : networks.computeIfAbsent(List.copyOf(kinds), unknown -> OrgNetwork.of(survey, reading.of(unknown)));
    }

    /** The ties of these kinds of which the answers fit; no kind, no ties. */
    public OrgNetwork network(List<String> kinds, Predicate<Tie> answers) {
        return kinds.isEmpty()
                ? empty
                : OrgNetwork.of(with(survey.ties().stream().filter(answers).toList()), reading.of(kinds));
    }

    /** The ties of one meaning as one graph. */
    public OrgNetwork network(TieMeaning meaning) {
        return network(survey.kindsOf(meaning));
    }

    /** Whether each of these kinds asks who is received from, so that who did not answer is known to nobody. */
    public boolean onlyReceived(List<String> kinds) {
        return !kinds.isEmpty()
                && kinds.stream().allMatch(kind -> survey.kind(kind).asks() == Asks.RECEIVES);
    }

    /** The values that answers of these kinds have in a column of the ties, ascending; a blank one is no value. */
    public List<String> values(List<String> kinds, String column) {
        Set<String> values = new TreeSet<>();
        for (Tie tie : survey.ties()) {
            if (kinds.contains(tie.kind())) {
                String value = value(tie, column);
                if (!value.isEmpty()) {
                    values.add(value);
                }
            }
        }
        return new ArrayList<>(values);
    }

    /**
     * What an answer has in a further column of the ties, in lower case; empty where it has none. The header's case, spaces,
     * hyphens, dots and underscores do not matter.
     */
    public static String value(Tie tie, String column) {
        String wanted = plain(column);
        for (Map.Entry<String, String> cell : tie.attributes().entrySet()) {
            if (plain(cell.getKey()).equals(wanted)) {
                return cell.getValue().strip().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** The day that a text begins with, written as 2026-04-30; null where it does not, or there is none. */
    public static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.length() < DAY) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, DAY));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A word without what does not matter in it: case, spaces, hyphens, dots and underscores. */
    public static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            if (" \t\n\u000B\f\r_.-".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The ties between two people who both answered. */
    public TieGraph amongRespondents(TieGraph ties) {
        java.util.BitSet respondents = empty.respondents();
        if (respondents.cardinality() == ties.people()) {
            return ties;
        }
        TieGraphBuilder kept = TieGraph.builder(ties.people());
        for (int person = respondents.nextSetBit(0); person >= 0; person = respondents.nextSetBit(person + 1)) {
            for (int at = ties.out().begin(person); at < ties.out().end(person); at++) {
                if (respondents.get(ties.out().neighbour(at))) {
                    kept.tie(person, ties.out().neighbour(at), ties.out().weight(at));
                }
            }
        }
        return kept.build();
    }

    /** All ties of several graphs of the same people as one. */
    public static TieGraph union(int people, List<TieGraph> graphs) {
        if (graphs.size() == 1) {
            return graphs.get(0);
        }
        TieGraphBuilder all = TieGraph.builder(people);
        for (TieGraph ties : graphs) {
            for (int person = 0; person < people; person++) {
                for (int at = ties.out().begin(person); at < ties.out().end(person); at++) {
                    all.tie(person, ties.out().neighbour(at), ties.out().weight(at));
                }
            }
        }
        return all.build();
    }
}
