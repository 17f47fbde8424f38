package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import reciprocity.analysis.decision.EmergentLeaders;
import reciprocity.analysis.decision.ReportingLine.Asked;
import reciprocity.analysis.decision.ServiceBalance;
import reciprocity.analysis.decision.Team;
import reciprocity.analysis.metric.Figure;
import reciprocity.model.TieMeaning;
import reciprocity.study.Leadership;

/** What stands beside decisions: lines by class, hierarchy, those asked without the title, support down against up. */
final class DecisionExtras {

    private final Leadership leadership;
    private final ObjectNode json;
    private final Reasons reasons;

    private DecisionExtras(Leadership leadership, ObjectNode json, Reasons reasons) {
        this.leadership = leadership;
        this.json = json;
        this.reasons = reasons;
    }

    static void add(Leadership leadership, ObjectNode json, Reasons reasons) {
        DecisionExtras extras = new DecisionExtras(leadership, (ObjectNode) json.get("decisions"), reasons);
        extras.lines();
        extras.teams();
        extras.emergent();
        extras.service();
    }

    private void lines() {
        json.put("asked", leadership.layers().asked(TieMeaning.DECISION));
        ObjectNode lines = json.putObject("lines");
        for (Asked asked : Asked.values()) {
            Figure count = Figure.of((double) leadership.decisions().count(asked));
            reasons.at("decisions", "lines")
                    .putCount(
                            lines,
                            asked.name().toLowerCase(Locale.ROOT),
                            leadership.shown(leadership.asked(TieMeaning.DECISION, count), leadership.deciders()));
        }
        reasons.at("decisions").put(json, "hierarchy", leadership.hierarchy(TieMeaning.REPORTING));
        reasons.at("decisions").put(json, "hierarchy_of_asking", leadership.hierarchy(TieMeaning.DECISION));
    }

    private void teams() {
        ObjectNode teams = (ObjectNode) json.get("teams");
        for (Team team : leadership.decisions().teams()) {
            String boss = leadership.id(team.boss());
            if (teams.has(boss)) {
                ((ObjectNode) teams.get(boss)).put("people", team.people());
            }
        }
        Reasons.At at = reasons.at("decisions");
        at.put(json, "mean_centralization", leadership.meanCentralization());
    }

    private void emergent() {
        EmergentLeaders emergent = leadership.emergent();
        ObjectNode found = json.putObject("emergent");
        Reasons.At at = reasons.at("decisions", "emergent");
        at.putCount(found, "bar", leadership.asked(TieMeaning.DECISION, Figure.of(emergent.bar())));
        at.putCount(
                found,
                "count",
                leadership.asked(
                        TieMeaning.DECISION, Figure.of(emergent.people().size())));
        ArrayNode people = found.putArray("people");
        if (leadership.personLevel()) {
            emergent.people()
                    .forEach(one -> people.addObject()
                            .put("person", leadership.id(one.person()))
                            .put("asked_by", one.by()));
        }
    }

    private void service() {
        ServiceBalance balance = leadership.service();
        ObjectNode service = json.putObject("service");
        int people = leadership.deciders();
        Reasons.At at = reasons.at("decisions", "service");
        at.put(service, "ratio", leadership.shown(leadership.asked(TieMeaning.SUPPORT, balance.ratio()), people));
        at.putCount(service, "lines", leadership.shown(Figure.of(balance.lines()), people));
        at.putCount(service, "downward", leadership.shown(Figure.of(balance.downward()), people));
        at.putCount(service, "upward", leadership.shown(Figure.of(balance.upward()), people));
    }
}
