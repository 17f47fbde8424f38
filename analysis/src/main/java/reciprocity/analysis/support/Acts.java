package reciprocity.analysis.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reciprocity.analysis.metric.Figure;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieLayers;
import reciprocity.model.PersonId;
import reciprocity.model.Tie;

/**
 * Acts of support: what the column {@code form} of an answer says (help, recognition, knowledge ...), and where it says
 * nothing the kind of the answer.
 *
 * <p>Sources: Wasserman, S., Faust, K. (1994), doi:10.1017/CBO9780511815478 (several relations of a pair); Jaccard, P.
 * (1912), doi:10.1111/j.1469-8137.1912.tb05611.x.
 *
 * @param acts every act by name
 * @param overlaps for each two acts how far they join the same people the same way
 * @param pairs how many pairs of people are joined by any act, either way
 * @param pairsByActs how many pairs exchange so many acts, either way, by number of acts
 * @param meanActs acts a joined pair exchanges on average, 1 or more; NO_TIES without pairs
 * @param strongest the pairs that exchange most acts where that is at least two, at most {@value #MOST} of them
 */
public record Acts(
        List<Act> acts,
        List<Overlap> overlaps,
        long pairs,
        Map<Integer, Long> pairsByActs,
        Figure meanActs,
        List<Strong> strongest) {

    /** The most pairs listed. */
    public static final int MOST = 20;

    /**
     * One act.
     *
     * @param name what it is
     * @param ties how many ties carry it
     * @param people how many people give or receive it
     * @param share of all ties, in [0, 1]; NO_TIES without any
     * @param reciprocity share of its ties between two respondents that it also carries back, in [0, 1]
     */
    public record Act(String name, long ties, int people, Figure share, Figure reciprocity) {}

    /** How far two acts join the same people: ties with both over ties with either, in [0, 1]. */
    public record Overlap(String one, String other, Figure jaccard) {}

    /** Two people and how many acts they exchange. */
    public record Strong(PersonId one, PersonId other, int acts) {}

    public Acts {
        acts = List.copyOf(acts);
        overlaps = List.copyOf(overlaps);
        pairsByActs = java.util.Collections.unmodifiableMap(new TreeMap<>(pairsByActs));
        strongest = List.copyOf(strongest);
    }

    /** The act of an answer. */
    static String act(Tie tie) {
        String form = TieLayers.value(tie, "form");
        return form.isEmpty() ? tie.kind() : form;
    }

    /** The graph of each act, by name. */
    static Map<String, TieGraph> graphs(TieLayers layers, List<String> kinds) {
        Map<String, TieGraph> graphs = new TreeMap<>();
        for (Tie tie : layers.survey().ties()) {
            if (kinds.contains(tie.kind())) {
                graphs.computeIfAbsent(
                        act(tie),
                        name -> layers.network(kinds, answer -> act(answer).equals(name))
                                .ties());
            }
        }
        return new LinkedHashMap<>(graphs);
    }

    static Acts of(TieLayers layers, Map<String, TieGraph> graphs) {
        TieGraph union = TieLayers.union(layers.size(), List.copyOf(graphs.values()));
        List<Act> acts = new ArrayList<>();
        List<Overlap> overlaps = new ArrayList<>();
        List<String> names = List.copyOf(graphs.keySet());
        for (int i = 0; i < names.size(); i++) {
            TieGraph ties = graphs.getOrDefault(names.get(i), union);
            TieGraph known = layers.amongRespondents(ties);
            acts.add(new Act(
                    names.get(i),
                    ties.ties(),
                    people(ties),
                    Returns.share(ties.ties(), union.ties()),
                    Returns.share(known.mutual().entries(), known.ties())));
            for (int j = i + 1; j < names.size(); j++) {
                TieGraph other = graphs.getOrDefault(names.get(j), union);
                long both = both(ties, other);
                overlaps.add(new Overlap(
                        names.get(i), names.get(j), Returns.share(both, (long) ties.ties() + other.ties() - both)));
            }
        }
        return counted(layers, acts, overlaps, union, List.copyOf(graphs.values()));
    }

    private static Acts counted(
            TieLayers layers, List<Act> acts, List<Overlap> overlaps, TieGraph union, List<TieGraph> graphs) {
        Map<Integer, Long> byActs = new TreeMap<>();
        List<Strong> strong = new ArrayList<>();
        long pairs = 0;
        long sum = 0;
        Rows either = union.either();
        for (int one = 0; one < either.people(); one++) {
            for (int at = either.begin(one); at < either.end(one); at++) {
                int other = either.neighbour(at);
                if (other > one) {
                    int count = exchanged(graphs, one, other);
                    byActs.merge(count, 1L, Long::sum);
                    pairs++;
                    sum += count;
                    if (count > 1) {
                        strong.add(new Strong(
                                layers.people().people().id(one),
                                layers.people().people().id(other),
                                count));
                    }
                }
            }
        }
        strong.sort(Comparator.comparingInt(Strong::acts).reversed());
        return new Acts(
                acts,
                overlaps,
                pairs,
                byActs,
                Returns.share(sum, pairs),
                strong.subList(0, Math.min(MOST, strong.size())));
    }

    private static int exchanged(List<TieGraph> graphs, int one, int other) {
        int count = 0;
        for (TieGraph ties : graphs) {
            count += ties.either().contains(one, other) ? 1 : 0;
        }
        return count;
    }

    /** How many people have a tie. */
    static int people(TieGraph ties) {
        int people = 0;
        for (int person = 0; person < ties.people(); person++) {
            people += ties.either().degree(person) > 0 ? 1 : 0;
        }
        return people;
    }

    static long both(TieGraph one, TieGraph other) {
        long both = 0;
        Rows out = one.out();
        for (int person = 0; person < out.people(); person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                both += other.has(person, out.neighbour(at)) ? 1 : 0;
            }
        }
        return both;
    }
}
