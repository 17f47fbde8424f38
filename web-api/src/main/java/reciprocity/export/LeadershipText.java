package reciprocity.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reciprocity.analysis.decision.ReportingLine;
import reciprocity.analysis.mentoring.Onboarding;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.partnership.LeaderPair;
import reciprocity.analysis.relationships.FiveRelationships;
import reciprocity.model.TieMeaning;
import reciprocity.study.Leadership;

/** What leaders ask, in lines for a reader at a terminal. Pairs are counted by stage, not listed. */
public final class LeadershipText {

    private final Leadership leadership;
    private final List<String> lines = new ArrayList<>();

    private LeadershipText(Leadership leadership) {
        this.leadership = leadership;
    }

    /** The lines. */
    public static List<String> lines(Leadership leadership) {
        LeadershipText text = new LeadershipText(leadership);
        text.kinds();
        text.partnership();
        text.five();
        text.decisions();
        text.mentoring();
        text.leaders();
        return text.lines;
    }

    private void say(String line, Object... values) {
        lines.add(String.format(Locale.ROOT, line, values));
    }

    private void kinds() {
        List<String> read = new ArrayList<>();
        for (TieMeaning meaning : TieMeaning.values()) {
            if (leadership.layers().asked(meaning)) {
                read.add(meaning.name().toLowerCase(Locale.ROOT) + " from "
                        + String.join(", ", leadership.layers().kinds(meaning)));
            }
        }
        say("Read: %s.", read.isEmpty() ? "no kind of tie" : String.join("; ", read));
    }

    private void partnership() {
        say("");
        say("Partnership of leaders");
        List<LeaderPair> pairs = leadership.partnership().pairs();
        if (pairs.isEmpty()) {
            say("  no pair of leaders rated trust or shared purpose");
            return;
        }
        Map<Integer, Long> counts = pairs.stream()
                .collect(Collectors.groupingBy(pair -> pair.place().step(), TreeMap::new, Collectors.counting()));
        List<String> names = leadership.partnership().spectrum().names();
        counts.forEach((step, count) ->
                say("  %s: %d of %d pairs", step < 0 ? "unconfirmed" : names.get(step), count, pairs.size()));
        say(
                "  purpose ahead of trust: %s of confirmed pairs",
                share(leadership.partnership().purposeBeforeTrust()));
    }

    private void five() {
        say("");
        say("Five relationships");
        for (FiveRelationships one : leadership.five()) {
            String states = one.standings().entrySet().stream()
                    .filter(entry -> entry.getKey().counted())
                    .map(entry -> word(entry.getKey().name()) + " "
                            + word(entry.getValue().state().name()))
                    .collect(Collectors.joining(", "));
            say(
                    "  %s: %s; reach %s, reciprocal %s",
                    leadership.id(one.leader()),
                    states,
                    share(leadership.asked(TieMeaning.SUPPORT, one.reach())),
                    share(leadership.asked(TieMeaning.SUPPORT, one.reciprocal())));
        }
        if (leadership.five().isEmpty()) {
            say("  the roster marks no leader");
        }
    }

    private static String word(String name) {
        return name.equals("NA")
                ? "not applicable"
                : name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void decisions() {
        say("");
        say("Decisions");
        if (!leadership.layers().asked(TieMeaning.DECISION)) {
            say("  no question asks who is asked before deciding");
            return;
        }
        int people = leadership.deciders();
        var decisions = leadership.decisions();
        say(
                "  both ask each other on %s of the reporting lines on which anybody asks",
                share(leadership.shown(decisions.leaderLeaderRatio(), people)));
        say("  nobody asks on %s of %d lines", share(leadership.shown(decisions.silent(), people)), lineCount());
        decisions
                .teams()
                .forEach(team -> say(
                        "  team of %s: %d people, centralization %s",
                        leadership.id(team.boss()),
                        team.people(),
                        number(leadership.shown(team.centralization(), team.people()))));
    }

    private int lineCount() {
        List<ReportingLine> all = leadership.decisions().lines();
        return all.size();
    }

    private void mentoring() {
        say("");
        say("Mentoring");
        var chains = leadership.chains();
        if (chains.mentors().isEmpty()) {
            say("  nobody mentors anybody");
            return;
        }
        int mentors = chains.mentors().cardinality();
        int mentees = chains.mentees().cardinality();
        int people = leadership.mentoringPeople();
        say("  mentors who have a mentor: %s", share(leadership.shown(chains.mentorsMentorCoverage(), mentors)));
        say(
                "  people who have a mentor: %s",
                share(leadership.shown(
                        chains.menteeCoverage(), chains.eligible().cardinality())));
        say("  mentees whose mentor has one: %s", share(leadership.shown(chains.grandMentorCoverage(), mentees)));
        say("  across groups: %s", share(leadership.shown(chains.crossFunctional(), people)));
        say(
                "  longest chain: %s steps; loops: %d",
                number(leadership.shown(chains.maxDepth(), people)),
                chains.cycles().size());
        Onboarding onboarding = leadership.onboarding();
        for (int window : Onboarding.WINDOWS) {
            int closed = onboarding.closed(window);
            say(
                    "  a mentor within %d days: %s of %d who came; %d came too lately to tell",
                    window,
                    share(leadership.shown(onboarding.coverage(window), closed)),
                    closed,
                    onboarding.censored(window));
        }
    }

    private void leaders() {
        say("");
        say("Leaders among themselves");
        var clusters = leadership.clusters();
        say(
                "  %d leaders; tied both ways %s of pairs, either way %s; largest network %s, apart %s",
                clusters.leaders(),
                share(club(clusters.mutualDensity())),
                share(club(clusters.coverage())),
                share(club(clusters.largestComponent())),
                share(club(clusters.isolated())));
    }

    private Figure club(Figure figure) {
        return leadership.shown(
                leadership.asked(TieMeaning.SUPPORT, figure),
                leadership.clusters().leaders());
    }

    private static String share(Figure figure) {
        Reason reason = figure.reason();
        return reason == null ? String.format(Locale.ROOT, "%.0f %%", figure.value() * 100) : why(reason);
    }

    private static String number(Figure figure) {
        Reason reason = figure.reason();
        if (reason != null) {
            return why(reason);
        }
        double value = figure.value();
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String why(Reason reason) {
        return "(" + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }
}
