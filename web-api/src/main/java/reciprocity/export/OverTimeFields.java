package reciprocity.export;

import java.util.List;
import java.util.Locale;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.significance.Significance;
import reciprocity.analysis.support.LeaderExample;
import reciprocity.analysis.support.RecognitionSpread;
import reciprocity.study.Change;

/** What goes with support and with mentoring from one wave to the next, as fields of a change. */
final class OverTimeFields {

    private static final Figure HIDDEN = Figure.undefined(Reason.SUPPRESSED);

    private OverTimeFields() {}

    static void put(Reasoned all, Change change) {
        LeaderExample example = change.support().example();
        Reasoned leaders = all.child("leader_example");
        boolean shown = change.shown();
        leaders.put("teams", example.teams());
        test(leaders, "rho", example.lagged(), shown && enough(change, example.teams()));
        leaders.put("rho_first", seen(example.first().statistic(), shown && enough(change, example.teams())));
        RecognitionSpread spread = change.support().recognition();
        Reasoned recognition = all.child("recognition_spread");
        boolean told = shown && enough(change, spread.began()) && enough(change, spread.silent() - spread.began());
        recognition.put("silent", spread.silent()).putCount("began", seen(Figure.of(spread.began()), told));
        recognition
                .put("exposure_of_begun", seen(spread.exposureOfBegun(), told))
                .put("exposure_of_others", seen(spread.exposureOfOthers(), told));
        test(recognition, "difference", spread.difference(), told);
        test(recognition.child("alike"), "i", spread.alike(), shown);
        MentoringOutcomeJson.put(all.child("mentoring_outcome"), change.mentoring());
    }

    private static boolean enough(Change change, int people) {
        return people == 0 || people >= change.least();
    }

    private static Figure seen(Figure figure, boolean shown) {
        return shown ? figure : HIDDEN;
    }

    private static void test(Reasoned json, String name, Significance test, boolean shown) {
        json.put(name, seen(test.statistic(), shown))
                .put("p", seen(test.upper(), shown))
                .put("p_two_sided", seen(test.twoSided(), shown))
                .put("draws", test.draws());
        json.json().put("exact", test.exact()).put("method", test.method());
    }

    /** One line each, where there is a figure. */
    static List<String> lines(Change change) {
        Reasoned all = Reasoned.empty();
        put(all, change);
        return List.of(
                line("bosses' support then, their teams' later", all, "/leader_example", "rho"),
                line(
                        "exposure of those who began to recognize, less others'",
                        all,
                        "/recognition_spread",
                        "difference"),
                line("asked by more, with a mentor less without", all, "/mentoring_outcome", "difference"));
    }

    private static String line(String words, Reasoned all, String path, String figure) {
        var value = all.json().at(path + "/" + figure);
        return value.isNull()
                ? "%s: %s"
                        .formatted(words, all.reasons().at(path + "/" + figure).asText())
                : String.format(
                        Locale.ROOT,
                        "%s: %.4f, p %.4f",
                        words,
                        value.asDouble(),
                        all.json().at(path + "/p").asDouble());
    }
}
