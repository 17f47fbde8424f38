package reciprocity.analysis.wave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.overlap.TieStability;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieLayers;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.TieMeaning;

/** The work of one comparison of waves. */
final class Comparing {
    private final Survey before;
    private final Survey after;
    private final long seed;
    private final Set<PersonId> answeredBoth = new LinkedHashSet<>();
    private final OrgNetwork wholeBefore;
    private final OrgNetwork wholeAfter;
    private final TieLayers commonBefore;
    private final TieLayers commonAfter;
    private final OrgNetwork early;
    private final OrgNetwork late;
    private final boolean comparable;

    Comparing(Survey before, Survey after, Reading reading, List<String> kinds, long seed) {
        this.before = before;
        this.after = after;
        this.seed = seed;
        this.comparable = !kinds.isEmpty();
        Set<PersonId> earlier = ids(before, Comparing::answered);
        answeredBoth.addAll(ids(after, Comparing::answered));
        answeredBoth.retainAll(earlier);
        this.wholeBefore = TieLayers.among(before, reading, Comparing::answered).network(kinds);
        this.wholeAfter = TieLayers.among(after, reading, Comparing::answered).network(kinds);
        this.commonBefore = TieLayers.among(before, reading, person -> answeredBoth.contains(person.id()));
        this.commonAfter = TieLayers.among(after, reading, person -> answeredBoth.contains(person.id()));
        this.early = commonBefore.network(kinds);
        this.late = commonAfter.network(kinds);
    }

    private static boolean answered(Person person) {
        return person.respondent() && !person.external();
    }

    private static Set<PersonId> ids(Survey survey, Predicate<Person> which) {
        Set<PersonId> ids = new LinkedHashSet<>();
        survey.people().stream().filter(which).map(Person::id).forEach(ids::add);
        return ids;
    }

    WaveComparison compare(List<Comparability> kinds, int wanted) {
        int affordable = (int) Math.max(
                WaveComparison.FEWEST_DRAWS,
                Math.min(
                        WaveComparison.MOST_DRAWS,
                        WaveComparison.WORK
                                / (1 + early.ties().ties() + late.ties().ties())));
        int draws = comparable ? Math.min(wanted, affordable) : 0;
        Intervals intervals = new Intervals(early, late, labels(), draws, seed);
        return new WaveComparison(
                kinds,
                people(),
                TieStability.of(early, late),
                pairs(early.ties(), late.ties(), true),
                pairs(late.ties(), early.ties(), false),
                pairs(early.ties(), late.ties(), false),
                network(intervals),
                groups(intervals),
                groupPeople(),
                lines(),
                draws,
                seed);
    }

    /** A label of both groups that a person has, so that both waves keep theirs. */
    private int[] labels() {
        int groups = late.groups().groups();
        int[] labels = new int[early.size()];
        for (int person = 0; person < labels.length; person++) {
            labels[person] = early.groups().of(person) * groups + late.groups().of(person);
        }
        return labels;
    }

    private WaveComparison.People people() {
        Set<PersonId> earlier = ids(before, person -> !person.external());
        Set<PersonId> later = ids(after, person -> !person.external());
        Set<PersonId> common = new LinkedHashSet<>(earlier);
        common.retainAll(later);
        Set<PersonId> once = ids(before, Comparing::answered);
        once.addAll(ids(after, Comparing::answered));
        once.retainAll(common);
        once.removeAll(answeredBoth);
        int moved = 0;
        for (int person = 0; person < early.size(); person++) {
            String was = early.groups().name(early.groups().of(person));
            moved += was.equals(late.groups().name(late.groups().of(person))) ? 0 : 1;
        }
        return new WaveComparison.People(
                common.size(),
                answeredBoth.size(),
                later.size() - common.size(),
                earlier.size() - common.size(),
                once.size(),
                moved,
                wholeBefore.size(),
                wholeAfter.size());
    }

    private List<WaveComparison.Pair> pairs(TieGraph of, TieGraph other, boolean inBoth) {
        List<WaveComparison.Pair> pairs = new ArrayList<>();
        for (int person = 0; person < of.people(); person++) {
            for (int at = of.out().begin(person); at < of.out().end(person); at++) {
                if (other.has(person, of.out().neighbour(at)) == inBoth) {
                    pairs.add(new WaveComparison.Pair(
                            early.people().id(person),
                            early.people().id(of.out().neighbour(at))));
                }
            }
        }
        return pairs;
    }

    private List<Delta> network(Intervals intervals) {
        WaveFigures was = WaveFigures.all(early);
        WaveFigures is = WaveFigures.all(late);
        WaveFigures wasWhole = WaveFigures.all(wholeBefore);
        WaveFigures isWhole = WaveFigures.all(wholeAfter);
        List<Delta> deltas = new ArrayList<>();
        for (List<String> ids : List.of(WaveFigures.OF_PAIRS, WaveFigures.OF_MORE)) {
            for (String id : ids) {
                deltas.add(delta(
                        id,
                        was.network(id),
                        is.network(id),
                        wasWhole.network(id),
                        isWhole.network(id),
                        intervals.of("", id)));
            }
        }
        return deltas;
    }

    private Map<String, List<Delta>> groups(Intervals intervals) {
        WaveFigures was = WaveFigures.ofPairs(early);
        WaveFigures is = WaveFigures.ofPairs(late);
        WaveFigures wasWhole = WaveFigures.ofPairs(wholeBefore);
        WaveFigures isWhole = WaveFigures.ofPairs(wholeAfter);
        Map<String, List<Delta>> groups = new LinkedHashMap<>();
        for (String name : groupPeople().keySet()) {
            List<Delta> deltas = new ArrayList<>();
            for (String id : WaveFigures.OF_GROUPS) {
                deltas.add(delta(
                        id,
                        was.group(name, id),
                        is.group(name, id),
                        wasWhole.group(name, id),
                        isWhole.group(name, id),
                        intervals.of(name, id)));
            }
            groups.put(name, deltas);
        }
        return groups;
    }

    private Delta delta(
            String id, Figure was, Figure is, Figure wasWhole, Figure isWhole, Intervals.Interval interval) {
        if (!comparable) {
            Figure none = Figure.undefined(Reason.NOT_ASSESSABLE);
            return new Delta(id, none, none, none, none, none, none, none, none, none);
        }
        return new Delta(
                id,
                was,
                is,
                Delta.difference(is, was),
                interval.low(),
                interval.high(),
                wasWhole,
                isWhole,
                Delta.difference(was, wasWhole),
                Delta.difference(isWhole, is));
    }

    private Map<String, WaveComparison.Sizes> groupPeople() {
        Map<String, WaveComparison.Sizes> people = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>(early.groups().names());
        names.addAll(late.groups().names());
        for (String name : names) {
            people.put(
                    name,
                    new WaveComparison.Sizes(
                            size(early, name), size(late, name), size(wholeBefore, name), size(wholeAfter, name)));
        }
        return people;
    }

    private static int size(OrgNetwork network, String group) {
        int number = network.groups().names().indexOf(group);
        return number < 0 ? 0 : network.groups().size(number);
    }

    private WaveComparison.Lines lines() {
        TieGraph was = commonBefore.network(TieMeaning.REPORTING).ties();
        TieGraph is = commonAfter.network(TieMeaning.REPORTING).ties();
        int both = 0;
        int contact = 0;
        int stopped = 0;
        int begun = 0;
        for (int report = 0; report < was.people(); report++) {
            for (int at = was.out().begin(report); at < was.out().end(report); at++) {
                int boss = was.out().neighbour(at);
                if (is.has(report, boss)) {
                    boolean first = early.ties().either().contains(report, boss);
                    boolean second = late.ties().either().contains(report, boss);
                    both++;
                    contact += first ? 1 : 0;
                    stopped += first && !second ? 1 : 0;
                    begun += !first && second ? 1 : 0;
                }
            }
        }
        return new WaveComparison.Lines(both, contact, stopped, begun);
    }
}
