package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import reciprocity.analysis.decision.Team;
import reciprocity.analysis.mentoring.Onboarding;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.partnership.LeaderPair;
import reciprocity.analysis.partnership.Limit;
import reciprocity.analysis.relationships.FiveRelationships;
import reciprocity.analysis.relationships.Relationship;
import reciprocity.model.TieMeaning;
import reciprocity.study.Leadership;

/**
 * The object of the command {@code leadership}. A null has its reason under the same path in {@code reasons}; a place in a
 * list is its number there.
 */
public final class LeadershipJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Leadership leadership;
    private final ObjectNode json = NODES.objectNode();
    private final Reasons reasons;

    private LeadershipJson(Leadership leadership, Reasons reasons) {
        this.leadership = leadership;
        this.reasons = reasons;
    }

    /** The object. */
    public static ObjectNode of(Leadership leadership) {
        Reasons reasons = new Reasons();
        ObjectNode json = object(leadership, reasons);
        json.set("reasons", reasons.json());
        return json;
    }

    /** The object without its reasons, which are gathered; results about single people only where they may be told. */
    static ObjectNode object(Leadership leadership, Reasons reasons) {
        LeadershipJson made = new LeadershipJson(leadership, reasons);
        made.partnership();
        made.five();
        made.decisions();
        made.mentoring();
        made.leaders();
        return made.json;
    }

    private boolean told() {
        return leadership.personLevel();
    }

    private void partnership() {
        ArrayNode dyads = json.putObject("partnership").putArray("dyads");
        List<LeaderPair> pairs = leadership.partnership().pairs();
        for (int i = 0; i < pairs.size() && told(); i++) {
            LeaderPair pair = pairs.get(i);
            ObjectNode dyad =
                    dyads.addObject().put("a", leadership.id(pair.a())).put("b", leadership.id(pair.b()));
            Reasons.At at = reasons.at("partnership", "dyads", String.valueOf(i));
            at.put(dyad, "trust", pair.trustLevel());
            at.put(dyad, "purpose", pair.purposeLevel());
            dyad.put("stage", pair.place().stage());
            Limit limit = pair.place().limit();
            if (limit == null) {
                at.none(dyad, "limit", Reason.NOT_RESPONDED);
            } else {
                dyad.put("limit", limit.name());
            }
        }
    }

    private void five() {
        ObjectNode five = json.putObject("five");
        for (FiveRelationships one : told() ? leadership.five() : List.<FiveRelationships>of()) {
            String id = leadership.id(one.leader());
            ObjectNode leader = five.putObject(id);
            for (Relationship relationship : Relationship.values()) {
                if (relationship.counted()) {
                    leader.put(
                            relationship.name().toLowerCase(Locale.ROOT),
                            one.standing(relationship).state().name());
                }
            }
            Reasons.At at = reasons.at("five", id);
            at.put(leader, "reach", leadership.asked(TieMeaning.SUPPORT, one.reach()));
            at.put(leader, "reciprocal", leadership.asked(TieMeaning.SUPPORT, one.reciprocal()));
        }
    }

    private void decisions() {
        ObjectNode decisions = json.putObject("decisions");
        int people = leadership.deciders();
        Reasons.At at = reasons.at("decisions");
        at.put(decisions, "leader_leader_ratio", decided(leadership.decisions().leaderLeaderRatio(), people));
        at.put(decisions, "silent", decided(leadership.decisions().silent(), people));
        ObjectNode teams = decisions.putObject("teams");
        for (Team team : told() ? leadership.decisions().teams() : List.<Team>of()) {
            String boss = leadership.id(team.boss());
            reasons.at("decisions", "teams", boss)
                    .put(teams.putObject(boss), "centralization", decided(team.centralization(), team.people()));
        }
    }

    private Figure decided(Figure figure, int people) {
        return leadership.shown(leadership.asked(TieMeaning.DECISION, figure), people);
    }

    private void mentoring() {
        ObjectNode mentoring = json.putObject("mentoring");
        Reasons.At at = reasons.at("mentoring");
        var chains = leadership.chains();
        at.put(
                mentoring,
                "mentors_mentor_coverage",
                leadership.shown(
                        chains.mentorsMentorCoverage(), chains.mentors().cardinality()));
        at.put(
                mentoring,
                "mentee_coverage",
                leadership.shown(chains.menteeCoverage(), chains.eligible().cardinality()));
        at.put(
                mentoring,
                "grand_mentor_coverage",
                leadership.shown(chains.grandMentorCoverage(), chains.mentees().cardinality()));
        int people = leadership.mentoringPeople();
        at.putCount(mentoring, "max_depth", leadership.shown(chains.maxDepth(), people));
        at.put(mentoring, "cross_functional", leadership.shown(chains.crossFunctional(), people));
        ArrayNode cycles = mentoring.putArray("cycles");
        (told() ? chains.cycles() : List.<List<Integer>>of()).forEach(cycle -> {
            ArrayNode members = cycles.addArray();
            cycle.forEach(person -> members.add(leadership.id(person)));
        });
        onboarding(mentoring.putObject("onboarding"), leadership.onboarding());
    }

    private void onboarding(ObjectNode windows, Onboarding onboarding) {
        Reasons.At at = reasons.at("mentoring", "onboarding");
        for (int window : Onboarding.WINDOWS) {
            Figure coverage = leadership.shown(onboarding.coverage(window), onboarding.closed(window));
            at.put(windows, String.valueOf(window), coverage);
        }
    }

    private void leaders() {
        ObjectNode leaders = json.putObject("leaders");
        Reasons.At at = reasons.at("leaders");
        var clusters = leadership.clusters();
        at.put(leaders, "mutual_density", club(clusters.mutualDensity()));
        at.put(leaders, "coverage", club(clusters.coverage()));
        at.put(leaders, "largest_component", club(clusters.largestComponent()));
        at.put(leaders, "isolated", club(clusters.isolated()));
    }

    private Figure club(Figure figure) {
        return leadership.shown(
                leadership.asked(TieMeaning.SUPPORT, figure),
                leadership.clusters().leaders());
    }
}
