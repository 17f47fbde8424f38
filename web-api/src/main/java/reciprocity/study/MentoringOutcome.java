package reciprocity.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.mentoring.MatchedChange;
import reciprocity.analysis.mentoring.MentoringTies;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Layers;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.PeopleIndex;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.TieMeaning;

/**
 * Whether those who had a mentor in one wave are asked before decisions by more people in a later one, beside comparable
 * colleagues: same group, level and time in the organization, without a mentor in either wave. Only people inside who are in
 * both waves are compared.
 *
 * @param change the comparison, as it may be seen: SUPPRESSED below the smallest group on either side
 */
public record MentoringOutcome(MatchedChange change) {

    /** What changed. */
    public static final String FIGURE = "asked_by";

    /** Compares two waves with the question's groups, draws and seed. */
    public static MentoringOutcome of(Survey before, Survey after, Question question, Guarding guarding) {
        String column = question.reading(after).groupColumn();
        Layers first = Layers.of(before, column, question.minimumWeight());
        Layers then = Layers.of(after, column, question.minimumWeight());
        MentoringTies mentoring = MentoringTies.of(first);
        OrgNetwork later = MentoringTies.of(then).active();
        List<Double> changes = new ArrayList<>();
        List<Boolean> mentored = new ArrayList<>();
        List<String> strata = new ArrayList<>();
        OrgNetwork people = first.network(TieMeaning.DECISION);
        Map<PersonId, Integer> numbers = numbers(later.people());
        for (int person = 0; person < people.size(); person++) {
            Integer there = numbers.get(people.people().id(person));
            if (there == null || people.person(person).external()) {
                continue;
            }
            boolean had = receives(mentoring.active(), person);
            if (had || !receives(later, there)) {
                changes.add((double) askers(then.network(TieMeaning.DECISION), there) - askers(people, person));
                mentored.add(had);
                strata.add(stratum(people, person, mentoring.snapshot()));
            }
        }
        boolean asked = first.asked(TieMeaning.DECISION) && then.asked(TieMeaning.DECISION);
        return new MentoringOutcome(shown(compared(changes, mentored, strata, question), asked, guarding));
    }

    private static Map<PersonId, Integer> numbers(PeopleIndex people) {
        Map<PersonId, Integer> numbers = new TreeMap<>();
        for (int person = 0; person < people.size(); person++) {
            numbers.put(people.id(person), person);
        }
        return numbers;
    }

    private static boolean receives(OrgNetwork network, int person) {
        return askers(network, person) > 0;
    }

    private static int askers(OrgNetwork network, int person) {
        return network.ties().in().end(person) - network.ties().in().begin(person);
    }

    private static String stratum(OrgNetwork people, int person, @Nullable LocalDate day) {
        Person one = people.person(person);
        return String.join("\n", people.groups().name(people.groups().of(person)), one.level(), tenure(one, day));
    }

    private static String tenure(Person person, @Nullable LocalDate day) {
        LocalDate hired = person.hired();
        if (hired == null || day == null) {
            return "";
        }
        long years = ChronoUnit.YEARS.between(hired, day);
        return years < 1 ? "0" : years < 3 ? "1" : years < 8 ? "3" : "8";
    }

    private static MatchedChange compared(
            List<Double> changes, List<Boolean> mentored, List<String> strata, Question question) {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        strata.forEach(one -> numbers.put(one, 0));
        int next = 0;
        for (Map.Entry<String, Integer> one : numbers.entrySet()) {
            one.setValue(next++);
        }
        boolean[] among = new boolean[mentored.size()];
        for (int i = 0; i < among.length; i++) {
            among[i] = mentored.get(i);
        }
        return MatchedChange.of(
                changes.stream().mapToDouble(Double::doubleValue).toArray(),
                among,
                strata.stream().mapToInt(one -> numbers.getOrDefault(one, 0)).toArray(),
                numbers.size(),
                question.permutations(),
                question.seed());
    }

    private static MatchedChange shown(MatchedChange change, boolean asked, Guarding guarding) {
        Integer least = guarding.least();
        boolean few = least != null && change.some() > 0 && Math.min(change.some(), change.others()) < least;
        if (asked && !few) {
            return change;
        }
        Figure hidden = Figure.undefined(asked ? Reason.SUPPRESSED : Reason.NO_TIES);
        return new MatchedChange(0, 0, 0, hidden, hidden, 0, false);
    }
}
