package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.frontline.CustomerReach;
import reciprocity.analysis.frontline.SupportStaff;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.significance.Significance;
import reciprocity.analysis.support.Acts;
import reciprocity.analysis.support.CheckIns;
import reciprocity.analysis.support.CrisisSupport;
import reciprocity.analysis.support.InformalShadow;
import reciprocity.analysis.support.Recognition;
import reciprocity.analysis.support.Returns;
import reciprocity.analysis.support.SafetyNet;
import reciprocity.analysis.support.Support;
import reciprocity.analysis.support.SupportChance;
import reciprocity.analysis.support.UpwardVoice;
import reciprocity.model.PersonId;
import reciprocity.study.Study;

/** Support in depth, customers and support staff; figures about fewer people than may be shown are null, SUPPRESSED. */
public final class SupportJson {

    private static final Figure HIDDEN = Figure.undefined(Reason.SUPPRESSED);

    private final Study study;
    private final boolean total;

    private SupportJson(Study study) {
        this.study = study;
        this.total = study.guard().totalShown();
    }

    /** The object of the command {@code support}. */
    public static ObjectNode forCommand(Study study) {
        return new SupportJson(study).object();
    }

    /** The same with the parameters of the API. */
    public static ObjectNode forApi(Study study, String version) {
        ObjectNode json = forCommand(study);
        json.set("parameters", ParametersJson.of(study, version));
        return json;
    }

    private ObjectNode object() {
        Reasoned all = Reasoned.empty();
        Support support = study.support();
        Reasoned of = all.child("support");
        names(of.json().putArray("kinds"), support.kinds());
        returns(of, support);
        acts(of.child("acts"), support.acts());
        recognition(of.child("recognition"), support.recognition());
        of.child("unasked")
                .put("offered", support.offers().offered())
                .put("asked", support.offers().asked())
                .put("unknown", support.offers().unknown())
                .put("share", seen(support.offers().unasked()));
        voice(of.child("voice"), support.voice());
        checkIns(of.child("check_ins"), support.checkIns());
        net(of.child("safety_net"), support.net(), total);
        crisis(of.child("crisis"), support.crisis());
        trust(of, support.shadow(), study.supportChance());
        customers(all.child("customers"), study.customers());
        staff(all.child("support_staff"), study.supportStaff());
        all.json().set("reasons", all.reasons());
        return all.json();
    }

    private Figure seen(Figure figure) {
        return total ? figure : HIDDEN;
    }

    private void returns(Reasoned of, Support support) {
        Reasoned returns = of.child("returns");
        shares(returns, support.returns(), total);
        Reasoned byAct = returns.child("by_act");
        for (Map.Entry<String, Returns> act : support.byAct().entrySet()) {
            shares(byAct.child(act.getKey()), act.getValue(), total && enough(support.acts(), act.getKey()));
        }
        returns.child("lag")
                .put("gifts", support.lag().gifts())
                .put("returned", support.lag().returned())
                .put("censored", support.lag().censored())
                .put("undated", support.lag().undated())
                .put("median_days", seen(support.lag().medianDays()));
    }

    private static void shares(Reasoned json, Returns returns, boolean shown) {
        json.put("ties", returns.ties())
                .put("like_for_like", shown ? returns.likeForLike() : HIDDEN)
                .put("any_kind", shown ? returns.anyKind() : HIDDEN)
                .put("generalised", shown ? returns.generalised() : HIDDEN)
                .put("unreturned", shown ? returns.unreturned() : HIDDEN)
                .put("within_three", shown ? returns.withinThree() : HIDDEN);
    }

    private boolean enough(Acts acts, String name) {
        return acts.acts().stream()
                .anyMatch(act ->
                        act.name().equals(name) && act.people() >= study.guard().least());
    }

    private void acts(Reasoned json, Acts acts) {
        Reasoned byName = json.child("by_name");
        for (Acts.Act act : acts.acts()) {
            boolean shown = total && act.people() >= study.guard().least();
            byName.child(act.name())
                    .put("ties", act.ties())
                    .put("people", act.people())
                    .put("share", shown ? act.share() : HIDDEN)
                    .put("reciprocity", shown ? act.reciprocity() : HIDDEN);
        }
        Reasoned overlaps = json.child("overlap");
        for (Acts.Overlap overlap : acts.overlaps()) {
            boolean shown = total && enough(acts, overlap.one()) && enough(acts, overlap.other());
            overlaps.child(overlap.one() + "," + overlap.other()).put("jaccard", shown ? overlap.jaccard() : HIDDEN);
        }
        json.put("pairs", acts.pairs());
        ObjectNode pairs = json.json().putObject("pairs_by_acts");
        acts.pairsByActs().forEach((count, number) -> pairs.put(String.valueOf(count), number));
        json.put("mean_acts", seen(acts.meanActs()));
        ArrayNode strongest = json.json().putArray("strongest");
        acts.strongest().stream()
                .filter(pair -> study.showsPersons())
                .forEach(pair -> strongest
                        .addObject()
                        .put("a", pair.one().value())
                        .put("b", pair.other().value())
                        .put("acts", pair.acts()));
    }

    private void recognition(Reasoned json, Recognition recognition) {
        json.put("share", seen(recognition.share())).put("givers", recognition.givers());
        ids(json.json().putArray("unthanked"), recognition.unthanked());
        ObjectNode gaps = json.json().putObject("gaps");
        if (study.showsPersons()) {
            recognition.gaps().forEach((person, gap) -> gaps.put(person.value(), gap));
        }
    }

    private void voice(Reasoned json, UpwardVoice voice) {
        names(json.json().putArray("kinds"), voice.kinds());
        json.put("lines", voice.lines()).put("share", seen(voice.share()));
        Reasoned groups = json.child("groups");
        for (UpwardVoice.OfGroup group : voice.groups()) {
            boolean shown =
                    study.shows(group.group()) && group.lines() >= study.guard().least();
            groups.child(group.group()).put("lines", group.lines()).put("share", shown ? group.share() : HIDDEN);
        }
    }

    private void checkIns(Reasoned json, CheckIns checkIns) {
        boolean shown = total && checkIns.contacts().size() >= study.guard().least();
        json.put("lines", checkIns.lines())
                .put("dated", checkIns.dated())
                .put("with_three_days", checkIns.contacts().size())
                .put("variation", shown || checkIns.contacts().isEmpty() ? checkIns.variation() : HIDDEN)
                .putCount("stopped", shown ? Figure.of(checkIns.stopped()) : unknown(checkIns));
        ArrayNode lines = json.json().putArray("contacts");
        checkIns.contacts().stream()
                .filter(line -> study.showsPersons())
                .forEach(line -> lines.addObject()
                        .put("report", line.report().value())
                        .put("boss", line.boss().value())
                        .put("days", line.days())
                        .put("mean_days", line.meanDays())
                        .put("variation", line.variation())
                        .put("silent_days", line.silentDays())
                        .put("stopped", line.stopped()));
    }

    private static Figure unknown(CheckIns checkIns) {
        return checkIns.contacts().isEmpty() ? checkIns.variation() : HIDDEN;
    }

    private void net(Reasoned json, SafetyNet net, boolean shown) {
        json.put("people", net.people());
        ids(json.json().putArray("none"), net.none());
        ids(json.json().putArray("one"), net.one());
        json.put("none_share", shown ? net.noneShare() : HIDDEN)
                .put("one_share", shown ? net.oneShare() : HIDDEN)
                .put("mean_givers", shown ? net.meanGivers() : HIDDEN)
                .put("circle", net.circle());
        ids(json.json().putArray("cut_off"), net.cutOff());
        ids(json.json().putArray("unreached"), net.unreached());
        json.put("two_sources_share", shown ? net.twoSourcesShare() : HIDDEN);
    }

    private void crisis(Reasoned json, CrisisSupport crisis) {
        boolean shown =
                total && (!crisis.asked() || crisis.people() >= study.guard().least());
        json.put("ties", crisis.ties())
                .put("people", crisis.people())
                .put("everyday_ties", crisis.everydayTies())
                .put("reciprocity", shown ? crisis.reciprocity() : HIDDEN)
                .put("everyday_reciprocity", shown ? crisis.everydayReciprocity() : HIDDEN)
                .put("overlap", shown ? crisis.overlap() : HIDDEN)
                .put("on_everyday", shown ? crisis.onEveryday() : HIDDEN);
        if (crisis.asked()) {
            net(json.child("safety_net"), crisis.net(), shown);
        } else {
            json.json().putNull("safety_net");
        }
    }

    private void trust(Reasoned of, InformalShadow offChart, SupportChance tests) {
        Reasoned trust = of.child("trust");
        trust.put("people", tests.trust().people())
                .put("support_ties", tests.trust().supportTies())
                .put("trust_ties", tests.trust().trustTies());
        chance(trust, tests.trust().ties());
        trust.put("giver_trusts", seen(tests.trust().trustOfSupported()))
                .put("receiver_trusts", seen(tests.trust().trustOfSupporting()));
        Reasoned shadow = of.child("shadow");
        shadow.put("ties", offChart.ties())
                .put("shadow", seen(offChart.shadow()))
                .put("beyond_chart", seen(offChart.beyondChart()));
        chance(shadow.child("with_chart"), tests.withChart());
    }

    private void chance(Reasoned json, Significance test) {
        json.put("r", seen(test.statistic()))
                .put("p", seen(test.upper()))
                .put("p_two_sided", seen(test.twoSided()))
                .put("null_mean", seen(test.nullMean()))
                .put("null_sd", seen(test.nullSd()))
                .put("draws", test.draws())
                .put("seed", test.seed());
        json.json().put("exact", test.exact()).put("method", test.method());
    }

    private void customers(Reasoned json, CustomerReach customers) {
        json.put("reach", seen(customers.reach())).put("single_threaded", seen(customers.singleThreaded()));
        ArrayNode accounts = json.json().putArray("accounts");
        for (CustomerReach.Account account : customers.accounts()) {
            ObjectNode one = accounts.addObject().put("account", account.name());
            ids(one.putArray("people"), account.people());
            ids(one.putArray("contacts"), account.contacts());
            one.put("single_threaded", account.single());
        }
        Reasoned groups = json.child("groups");
        for (CustomerReach.OfGroup group : customers.groups()) {
            Figure share = group.people() == 0
                    ? Figure.undefined(Reason.TOO_FEW_NODES)
                    : Figure.of((double) group.withContact() / group.people());
            groups.child(group.group())
                    .put("people", group.people())
                    .put("with_contact", study.shows(group.group()) ? share : HIDDEN);
        }
    }

    private void staff(Reasoned json, SupportStaff staff) {
        json.put("people", staff.people()).put("forgotten", staff.forgotten());
        ids(json.json().putArray("forgotten_people"), staff.forgottenPeople());
        json.put("ei", staff.externalInternal()).put("balance", staff.balance());
    }

    /** Nobody where too few answered for anything to be said of single people. */
    private void ids(ArrayNode array, List<PersonId> people) {
        if (study.showsPersons()) {
            people.forEach(person -> array.add(person.value()));
        }
    }

    private static void names(ArrayNode array, List<String> names) {
        names.forEach(array::add);
    }

    /** The main figures, one line each, for a reader. */
    public static List<String> lines(Study study) {
        ObjectNode json = forCommand(study);
        return List.of(
                line(json, "Returned like for like", "/support/returns/like_for_like"),
                line(json, "Returned by any kind", "/support/returns/any_kind"),
                line(json, "Returned round a circle of three", "/support/returns/generalised"),
                line(json, "Not returned", "/support/returns/unreturned"),
                line(json, "Median days until a return", "/support/returns/lag/median_days"),
                line(json, "Acts a pair exchanges", "/support/acts/mean_acts"),
                line(json, "Share that is recognition", "/support/recognition/share"),
                line(json, "Offered without being asked", "/support/unasked/share"),
                line(json, "Reports who speak to their boss", "/support/voice/share"),
                line(json, "Variation of the days between check-ins", "/support/check_ins/variation"),
                line(json, "Check-ins that stopped", "/support/check_ins/stopped"),
                line(json, "People with nobody to turn to", "/support/safety_net/none_share"),
                line(json, "People with one person to turn to", "/support/safety_net/one_share"),
                line(json, "People with two disjoint sources", "/support/safety_net/two_sources_share"),
                line(json, "Returned in a crisis", "/support/crisis/reciprocity"),
                line(json, "Trust with support, r", "/support/trust/r"),
                line(json, "Trust with support, p", "/support/trust/p"),
                line(json, "Support beyond chart and groups", "/support/shadow/shadow"),
                line(json, "Accounts with a contact", "/customers/reach"),
                line(json, "Accounts with one contact", "/customers/single_threaded"),
                line(json, "Support staff nobody names", "/support_staff/forgotten"));
    }

    private static String line(ObjectNode json, String words, String path) {
        var value = json.at(path);
        return "%s: %s"
                .formatted(words, value.isNull() ? json.at("/reasons" + path).asText("none") : value.asText());
    }
}
