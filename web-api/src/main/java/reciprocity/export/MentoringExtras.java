package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reciprocity.analysis.mentoring.MentorChains;
import reciprocity.analysis.mentoring.Onboarding;
import reciprocity.analysis.mentoring.WaitingCurve;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.report.SmallGroupGuard;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.model.TieMeaning;
import reciprocity.study.Leadership;

/** What stands beside mentoring: load, chains, who mentors across groups and at which level, and how long it takes. */
final class MentoringExtras {

    private static final int CHAINS = 20;

    private final Leadership leadership;
    private final MentorChains chains;
    private final ObjectNode json;
    private final Reasons reasons;

    private MentoringExtras(Leadership leadership, ObjectNode json, Reasons reasons) {
        this.leadership = leadership;
        this.chains = leadership.chains();
        this.json = json;
        this.reasons = reasons;
    }

    static void add(Leadership leadership, ObjectNode json, Reasons reasons) {
        MentoringExtras extras = new MentoringExtras(leadership, (ObjectNode) json.get("mentoring"), reasons);
        extras.counts();
        extras.load();
        extras.depths();
        extras.matrix();
        extras.levels();
        extras.waiting(extras.json.putObject("waiting"), leadership.onboarding(), "waiting");
        extras.waiting(
                extras.json.putObject("waiting_last_year"),
                leadership.onboarding().ofLast(365),
                "waiting_last_year");
    }

    private void counts() {
        json.put("asked", leadership.layers().asked(TieMeaning.MENTORING));
        Reasons.At at = reasons.at("mentoring");
        int people = leadership.mentoringPeople();
        at.putCount(json, "mentors", leadership.shown(Figure.of(chains.mentors().cardinality()), people));
        at.putCount(json, "mentees", leadership.shown(Figure.of(chains.mentees().cardinality()), people));
        at.putCount(json, "ties", leadership.shown(Figure.of(chains.ties()), people));
        json.put("loops", chains.cycles().size());
    }

    private void load() {
        ObjectNode load = json.putObject("load");
        List<Integer> each = chains.load();
        int mentors = each.size();
        Reasons.At at = reasons.at("mentoring", "load");
        at.put(load, "gini", leadership.shown(chains.loadGini(), mentors));
        at.putCount(
                load,
                "most",
                leadership.shown(
                        each.isEmpty() ? Figure.undefined(Reason.NO_TIES) : Figure.of(each.get(mentors - 1)), mentors));
        Map<Integer, Integer> counts = new TreeMap<>();
        each.forEach(one -> counts.merge(one, 1, Integer::sum));
        ObjectNode mentorsOf = load.putObject("mentors_by_mentees");
        if (leadership.shows(mentors)) {
            counts.forEach((mentees, count) -> mentorsOf.put(String.valueOf(mentees), count));
        }
    }

    /** How many people stand at each depth, and the longest ways to the deepest of them. */
    private void depths() {
        OrgNetwork network = leadership.mentoring().active();
        Map<Integer, Integer> counts = new TreeMap<>();
        BitSet mentees = chains.mentees();
        mentees.stream().forEach(person -> counts.merge(chains.depth(person), 1, Integer::sum));
        ObjectNode depths = json.putObject("depths");
        if (leadership.shows(leadership.mentoringPeople())) {
            counts.forEach((depth, people) -> depths.put(String.valueOf(depth), people));
        }
        ArrayNode list = json.putArray("chains");
        int deepest = (int) chains.maxDepth().orElse(0);
        for (int person = 0; person < network.size() && leadership.personLevel(); person++) {
            if (deepest > 1 && chains.depth(person) == deepest && list.size() < CHAINS) {
                ArrayNode chain = list.addArray();
                chains.chain(person).forEach(step -> {
                    ArrayNode members = chain.addArray();
                    step.forEach(member -> members.add(leadership.id(member)));
                });
            }
        }
    }

    private void matrix() {
        Grouping groups = leadership.people().groups();
        SmallGroupGuard guard = leadership.guard();
        int[][] ties = new int[groups.groups()][groups.groups()];
        Rows out = leadership.mentoring().active().ties().out();
        for (int mentor = 0; mentor < out.people(); mentor++) {
            for (int at = out.begin(mentor); at < out.end(mentor); at++) {
                ties[groups.of(mentor)][groups.of(out.neighbour(at))]++;
            }
        }
        ObjectNode matrix = json.putObject("matrix");
        ArrayNode names = matrix.putArray("groups");
        groups.names().forEach(names::add);
        ArrayNode rows = matrix.putArray("ties");
        for (int row = 0; row < ties.length; row++) {
            ArrayNode cells = rows.addArray();
            for (int column = 0; column < ties.length; column++) {
                if (guard.shown(row, column)) {
                    cells.add(ties[row][column]);
                } else {
                    cells.addNull();
                }
            }
        }
    }

    private void levels() {
        OrgNetwork network = leadership.people();
        TreeMap<String, int[]> byLevel = new TreeMap<>();
        BitSet mentors = chains.mentors();
        BitSet mentees = chains.mentees();
        chains.eligible().stream().forEach(person -> {
            int[] counts = byLevel.computeIfAbsent(network.person(person).level(), level -> new int[3]);
            counts[0]++;
            counts[1] += mentors.get(person) ? 1 : 0;
            counts[2] += mentees.get(person) ? 1 : 0;
        });
        int[] sizes = byLevel.values().stream().mapToInt(counts -> counts[0]).toArray();
        SmallGroupGuard guard = leadership.guard(sizes);
        ArrayNode list = json.putArray("levels");
        int place = 0;
        for (Map.Entry<String, int[]> level : byLevel.entrySet()) {
            ObjectNode one = list.addObject().put("level", level.getKey()).put("people", level.getValue()[0]);
            Reasons.At at = reasons.at("mentoring", "levels", String.valueOf(place));
            boolean shown = guard.shown(place++);
            at.putCount(one, "mentors", shown(shown, level.getValue()[1]));
            at.putCount(one, "mentees", shown(shown, level.getValue()[2]));
        }
    }

    private static Figure shown(boolean shown, int count) {
        return shown ? Figure.of(count) : Figure.undefined(Reason.SUPPRESSED);
    }

    private void waiting(ObjectNode waiting, Onboarding onboarding, String name) {
        int people = onboarding.newcomers().size();
        Reasons.At at = reasons.at("mentoring", name);
        waiting.put(
                "snapshot",
                onboarding.snapshot() == null ? null : onboarding.snapshot().toString());
        at.putCount(waiting, "newcomers", leadership.shown(Figure.of(people), people));
        at.putCount(waiting, "undated", leadership.shown(Figure.of(onboarding.undated()), people));
        ObjectNode windows = waiting.putObject("windows");
        for (int window : Onboarding.WINDOWS) {
            int closed = onboarding.closed(window);
            ObjectNode one = windows.putObject(String.valueOf(window));
            Reasons.At there = reasons.at("mentoring", name, "windows", String.valueOf(window));
            there.put(one, "coverage", leadership.shown(onboarding.coverage(window), closed));
            there.putCount(one, "closed", leadership.shown(Figure.of(closed), people));
            there.putCount(one, "censored", leadership.shown(Figure.of(onboarding.censored(window)), people));
        }
        WaitingCurve curve = onboarding.waiting();
        at.put(waiting, "median_days", leadership.shown(curve.median(), people));
        ArrayNode steps = waiting.putArray("curve");
        if (leadership.shows(people)) {
            curve.steps().forEach(step -> step(steps.addObject(), step));
        }
    }

    /** An interval that cannot be told is left out of its step. */
    private static void step(ObjectNode json, WaitingCurve.Step step) {
        json.put("day", step.time())
                .put("waiting", step.waiting())
                .put("events", step.events())
                .put("survival", step.survival());
        if (step.lower().defined() && step.upper().defined()) {
            json.put("lower", step.lower().value()).put("upper", step.upper().value());
        }
    }
}
