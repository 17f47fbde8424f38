package reciprocity.analysis.report;

import java.util.List;
import reciprocity.analysis.report.Insight.Topic;

/** The one sentence that a report opens with. */
final class Lead {

    private Lead() {}

    /** A sentence of at most 18 words from what was found. */
    static String of(Wording words, List<Insight> insights) {
        int silos = count(insights, Topic.SILO);
        int threads = count(insights, Topic.THREAD);
        String returned = returned(words, insights);
        String closed = silos == 0 ? "" : closed(words, silos, threads);
        if (!returned.isEmpty() && !closed.isEmpty()) {
            return Wording.capital(returned) + ", and " + closed + ".";
        }
        if (!returned.isEmpty() || !closed.isEmpty()) {
            return Wording.capital(returned + closed) + ".";
        }
        return insights.isEmpty()
                ? "Nothing stands out beyond chance."
                : insights.get(0).sentence();
    }

    private static int count(List<Insight> insights, Topic topic) {
        return (int) insights.stream().filter(i -> i.topic() == topic).count();
    }

    private static String returned(Wording words, List<Insight> insights) {
        return insights.stream()
                .filter(insight -> insight.topic() == Topic.RECIPROCITY)
                .map(insight -> amount(insight.evidence().value()) + " " + words.ties() + " are returned")
                .findFirst()
                .orElse("");
    }

    private static String amount(double share) {
        if (share == 1) {
            return "all";
        }
        if (share >= 0.5) {
            return "most";
        }
        return share >= 0.25 ? "many" : "some";
    }

    private static String closed(Wording words, int silos, int threads) {
        String keep = "%s %s %s"
                .formatted(
                        Wording.count(silos),
                        words.groups(silos),
                        silos == 1 ? "keeps to itself" : "keep to themselves");
        if (threads == 0) {
            return keep;
        }
        if (threads == silos) {
            return keep + (silos == 1 ? ", with a single way out" : ", each with a single way out");
        }
        return keep + ", %s with a single way out".formatted(Wording.count(threads));
    }
}
