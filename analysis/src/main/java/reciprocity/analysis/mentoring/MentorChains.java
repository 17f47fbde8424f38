package reciprocity.analysis.mentoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import reciprocity.analysis.kernel.Condensation;
import reciprocity.analysis.kernel.StrongComponents;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * Mentors of mentors. A tie runs from mentor to mentee. Depth counts the ties of the longest way that ends in a person,
 * after all people of a loop are drawn together to one place, so that a loop makes no way endless. Without a mentor every
 * figure is NO_TIES. O(n + m).
 *
 * <p>The measure is this product's own; loops are strong components, Tarjan (1972), doi:10.1137/0201010.
 */
public final class MentorChains {

    private final OrgNetwork network;
    private final StrongComponents components;
    private final int[] depth;
    private final int[] above;
    private final BitSet mentors = new BitSet();
    private final BitSet mentees = new BitSet();

    private MentorChains(OrgNetwork network) {
        this.network = network;
        TieGraph ties = network.ties();
        this.components = StrongComponents.of(ties);
        this.depth = new int[components.count()];
        this.above = new int[components.count()];
        for (int person = 0; person < network.size(); person++) {
            mentors.set(person, ties.out().begin(person) < ties.out().end(person));
            mentees.set(person, ties.in().begin(person) < ties.in().end(person));
        }
        measureDepth();
    }

    /** The chains of a network whose ties run from mentor to mentee. */
    public static MentorChains of(OrgNetwork mentoring) {
        return new MentorChains(mentoring);
    }

    /** Components are numbered against the ties, so a mentor's place is known before the mentee's when read downwards. */
    private void measureDepth() {
        Arrays.fill(above, -1);
        Rows up = Condensation.of(network.ties(), components).above();
        for (int place = depth.length - 1; place >= 0; place--) {
            for (int at = up.begin(place); at < up.end(place); at++) {
                int mentor = up.neighbour(at);
                if (depth[mentor] + 1 > depth[place]) {
                    depth[place] = depth[mentor] + 1;
                    above[place] = mentor;
                }
            }
        }
    }

    /** Who mentors somebody; a copy. */
    public BitSet mentors() {
        return (BitSet) mentors.clone();
    }

    /** Who is mentored by somebody; a copy. */
    public BitSet mentees() {
        return (BitSet) mentees.clone();
    }

    /** Everybody who is not external: those who could be mentored; a copy. */
    public BitSet eligible() {
        BitSet insiders = network.externals();
        insiders.flip(0, network.size());
        return insiders;
    }

    /** How many mentoring ties there are. */
    public int ties() {
        return network.ties().ties();
    }

    /** Of the mentors, the share who have a mentor, in [0, 1]. */
    public Figure mentorsMentorCoverage() {
        return share(common(mentors, mentees), mentors.cardinality());
    }

    /** Of everybody who is not external, the share who have a mentor, in [0, 1]. */
    public Figure menteeCoverage() {
        return share(common(mentees, eligible()), eligible().cardinality());
    }

    /** Of the mentees, the share of whom a mentor has a mentor other than the mentee, in [0, 1]. */
    public Figure grandMentorCoverage() {
        int grand = 0;
        for (int mentee = mentees.nextSetBit(0); mentee >= 0; mentee = mentees.nextSetBit(mentee + 1)) {
            grand += hasGrandMentor(mentee) ? 1 : 0;
        }
        return share(grand, mentees.cardinality());
    }

    private boolean hasGrandMentor(int mentee) {
        Rows up = network.ties().in();
        for (int at = up.begin(mentee); at < up.end(mentee); at++) {
            int mentor = up.neighbour(at);
            for (int further = up.begin(mentor); further < up.end(mentor); further++) {
                if (up.neighbour(further) != mentee) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The ties of the longest way, loops drawn together; 0 where there are loops alone. */
    public Figure maxDepth() {
        int deepest = 0;
        for (int one : depth) {
            deepest = Math.max(deepest, one);
        }
        return mentors.isEmpty() ? Figure.undefined(Reason.NO_TIES) : Figure.of(deepest);
    }

    /** The ties of the longest way that ends in a person. */
    public int depth(int person) {
        return depth[components.of(person)];
    }

    /** The longest way that ends in a person, from the first mentor on; whoever is in a loop stands there with all of it. */
    public List<List<Integer>> chain(int person) {
        List<List<Integer>> steps = new ArrayList<>();
        for (int place = components.of(person); place >= 0; place = above[place]) {
            steps.add(0, members(place));
        }
        return steps;
    }

    private List<Integer> members(int place) {
        List<Integer> members = new ArrayList<>();
        for (int person = 0; person < network.size(); person++) {
            if (components.of(person) == place) {
                members.add(person);
            }
        }
        return members;
    }

    /** Of the ties, the share between two groups, in [0, 1]. */
    public Figure crossFunctional() {
        Rows out = network.ties().out();
        int across = 0;
        for (int mentor = 0; mentor < out.people(); mentor++) {
            for (int at = out.begin(mentor); at < out.end(mentor); at++) {
                across += network.groups().of(mentor) == network.groups().of(out.neighbour(at)) ? 0 : 1;
            }
        }
        return share(across, network.ties().ties());
    }

    /** The strong components of two or more, each ascending, by their first. */
    public List<List<Integer>> cycles() {
        List<List<Integer>> byPlace = new ArrayList<>();
        for (int place = 0; place < components.count(); place++) {
            byPlace.add(new ArrayList<>());
        }
        for (int person = 0; person < network.size(); person++) {
            byPlace.get(components.of(person)).add(person);
        }
        return byPlace.stream()
                .filter(members -> members.size() > 1)
                .map(List::copyOf)
                .sorted(Comparator.comparing(members -> members.get(0)))
                .toList();
    }

    /** How many people each mentor who is not external mentors, ascending. */
    public List<Integer> load() {
        Rows out = network.ties().out();
        BitSet inside = mentors();
        inside.and(eligible());
        return inside.stream()
                .map(mentor -> out.end(mentor) - out.begin(mentor))
                .sorted()
                .boxed()
                .toList();
    }

    /** The Gini coefficient of that load, in [0, 1): 0 where all carry the same. Gini (1912). */
    public Figure loadGini() {
        List<Integer> load = load();
        double ranked = 0;
        double sum = 0;
        for (int i = 0; i < load.size(); i++) {
            ranked += (2.0 * (i + 1) - load.size() - 1) * load.get(i);
            sum += load.get(i);
        }
        return load.isEmpty() ? Figure.undefined(Reason.NO_TIES) : Figure.of(ranked / (load.size() * sum));
    }

    private static int common(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both.cardinality();
    }

    /** Without a mentor nothing can be said, not even that nobody is mentored: perhaps nobody asked. */
    private Figure share(int some, int all) {
        return mentors.isEmpty() || all == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of((double) some / all);
    }
}
