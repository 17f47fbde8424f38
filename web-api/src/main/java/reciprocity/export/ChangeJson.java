package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.overlap.TieStability;
import reciprocity.analysis.wave.Comparability;
import reciprocity.analysis.wave.Delta;
import reciprocity.analysis.wave.WaveComparison;
import reciprocity.model.SurveySummary;
import reciprocity.study.Change;

/** What changed between two waves; figures about fewer people than may be shown are null, SUPPRESSED. */
public final class ChangeJson {

    /** The most ties listed of each sort. */
    private static final int MOST_TIES = 1000;

    private static final Figure HIDDEN = Figure.undefined(Reason.SUPPRESSED);

    private ChangeJson() {}

    /** The object of the command {@code waves}, one a step. */
    public static ObjectNode forCommand(Change change) {
        WaveComparison comparison = change.comparison();
        Reasoned all = Reasoned.empty();
        wave(all.child("from").json(), change.from(), comparison.people().earlier());
        wave(all.child("to").json(), change.to(), comparison.people().later());
        all.json().put("comparable", comparison.comparable());
        ArrayNode kinds = all.json().putArray("kinds");
        comparison.kinds().forEach(kind -> kind(kinds.addObject(), kind));
        all.child("people")
                .put("common", comparison.people().common())
                .put("respondents", comparison.people().respondents())
                .put("joined", comparison.people().joined())
                .put("left", comparison.people().left())
                .put("answered_once", comparison.people().answeredOnce())
                .put("moved", comparison.people().moved());
        ties(all.child("ties"), change);
        Reasoned figures = all.child("figures");
        comparison
                .network()
                .forEach(delta -> delta(
                        figures.child(delta.id()), delta, change.shown(), change.leftShown(), change.joinedShown()));
        Reasoned groups = all.child("groups");
        comparison.groupPeople().forEach((name, sizes) -> group(groups.child(name), change, name, sizes));
        all.child("lines")
                .put("both", comparison.lines().both())
                .put("contact", comparison.lines().contact())
                .put("stopped", comparison.lines().stopped())
                .put("begun", comparison.lines().begun());
        OverTimeFields.put(all, change);
        all.json().put("draws", comparison.draws()).put("seed", comparison.seed());
        all.json().set("reasons", all.reasons());
        return all.json();
    }

    /** The same with the parameters of the API. */
    public static ObjectNode forApi(Change change, String version) {
        ObjectNode json = forCommand(change);
        ObjectNode parameters = json.putObject("parameters");
        ArrayNode tie = parameters.putArray("tie");
        change.comparison().kinds().forEach(kind -> tie.add(kind.kind()));
        parameters.put("group", change.reading().groupColumn());
        parameters.put("minWeight", change.reading().minimumWeight());
        parameters.put("direction", change.reading().direction().name());
        parameters.put("projection", "DIRECTED");
        parameters.put("basis", "RESPONDENTS_ONLY, of both waves");
        parameters.put("seed", change.question().seed());
        parameters.put("permutations", change.comparison().draws());
        parameters.put("revision", change.from().revision() + "-" + change.to().revision());
        parameters.put("version", version);
        return json;
    }

    private static void wave(ObjectNode json, SurveySummary wave, int respondents) {
        json.put("id", wave.id().value())
                .put("name", wave.settings().name())
                .put("wave", wave.settings().wave())
                .put("people", wave.people())
                .put("respondents", respondents);
    }

    private static void kind(ObjectNode json, Comparability kind) {
        json.put("kind", kind.kind()).put("comparable", kind.comparable());
        ArrayNode why = json.putArray("why");
        kind.why().forEach(why::add);
    }

    private static void ties(Reasoned json, Change change) {
        TieStability ties = change.comparison().ties();
        json.put("before", ties.before())
                .put("after", ties.after())
                .put("kept", ties.both())
                .put("new", ties.after() - ties.both())
                .put("lost", ties.before() - ties.both())
                .put("kept_share", seen(change, ties.kept()))
                .put("new_share", seen(change, ties.fresh()))
                .put("jaccard", seen(change, ties.jaccard()));
        pairs(json.json().putArray("kept_ties"), change, change.comparison().kept());
        pairs(json.json().putArray("new_ties"), change, change.comparison().fresh());
        pairs(json.json().putArray("lost_ties"), change, change.comparison().lost());
    }

    private static Figure seen(Change change, Figure figure) {
        if (!change.comparison().comparable()) {
            return Figure.undefined(Reason.NOT_ASSESSABLE);
        }
        return change.shown() ? figure : HIDDEN;
    }

    private static void pairs(ArrayNode json, Change change, List<WaveComparison.Pair> pairs) {
        if (change.shown()) {
            pairs.stream()
                    .limit(MOST_TIES)
                    .forEach(pair -> json.addArray()
                            .add(pair.source().value())
                            .add(pair.target().value()));
        }
    }

    private static void delta(Reasoned json, Delta delta, boolean shown, boolean left, boolean joined) {
        json.put("before", shown ? delta.before() : HIDDEN)
                .put("after", shown ? delta.after() : HIDDEN)
                .put("delta", shown ? delta.delta() : HIDDEN)
                .put("low", shown ? delta.low() : HIDDEN)
                .put("high", shown ? delta.high() : HIDDEN)
                .put("whole_before", left ? delta.wholeBefore() : HIDDEN)
                .put("whole_after", joined ? delta.wholeAfter() : HIDDEN)
                .put("left", left ? delta.left() : HIDDEN)
                .put("joined", joined ? delta.joined() : HIDDEN);
        json.json().put("beyond_chance", shown && delta.beyondChance());
    }

    private static void group(Reasoned json, Change change, String name, WaveComparison.Sizes sizes) {
        json.put("people_before", sizes.before()).put("people_after", sizes.after());
        Reasoned figures = json.child("figures");
        boolean apart = change.apartShown(name);
        for (Delta delta : change.comparison().group(name)) {
            delta(figures.child(delta.id()), delta, change.shown(name), apart, apart);
        }
    }

    /** The change in a few lines for a reader. */
    public static List<String> lines(Change change) {
        WaveComparison comparison = change.comparison();
        List<String> lines = new ArrayList<>();
        lines.add("%s to %s: %d people answered both, %d joined, %d left"
                .formatted(
                        change.from().id(),
                        change.to().id(),
                        comparison.people().respondents(),
                        comparison.people().joined(),
                        comparison.people().left()));
        for (Comparability kind : comparison.kinds()) {
            lines.add("%s: %s"
                    .formatted(
                            kind.kind(),
                            kind.comparable() ? "compared" : "not comparable, " + String.join(", ", kind.why())));
        }
        if (!comparison.comparable() || !change.shown()) {
            return lines;
        }
        lines.addAll(OverTimeFields.lines(change));
        lines.add("ties kept %d, new %d, lost %d"
                .formatted(
                        comparison.ties().both(),
                        comparison.fresh().size(),
                        comparison.lost().size()));
        for (Delta delta : comparison.network()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s: %s to %s, change %s, interval %s to %s",
                    delta.id(),
                    delta.before(),
                    delta.after(),
                    delta.delta(),
                    delta.low(),
                    delta.high()));
        }
        return lines;
    }
}
