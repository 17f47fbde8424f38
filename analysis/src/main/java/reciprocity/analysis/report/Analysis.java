package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.response.Badge;
import reciprocity.analysis.response.ResponseRate;
import reciprocity.graph.Reading;
import reciprocity.model.Survey;
import reciprocity.model.SurveySummary;

/** From a survey to what is worth saying of it. */
public final class Analysis {

    /** The most insights that a report has. */
    public static final int MOST = 10;

    private static final List<Finder> FINDERS = List.of(
            new ThreadFinding(),
            new SiloFinding(),
            new BridgeFinding(),
            new GivingFinding(),
            new LeaderFinding(),
            new ReciprocityFinding(),
            new GapFinding(),
            new CommunityFinding());

    private Analysis() {}

    /**
     * What is worth saying of a survey, read in one way: at most {@value #MOST} insights, the one that would change a
     * decision most first. What is not beyond chance, stands on too few answers or would tell about fewer people than may
     * be shown is counted, not said. External people are left out; a tie counts where its sender answered. Without ties
     * there are no insights and the lead says so. Equal arguments give equal reports.
     *
     * @param survey the survey
     * @param reading which kinds of tie, grouped by which column
     * @param settings chance and the smallest group shown
     * @throws IllegalArgumentException if the survey has no such kind or column
     */
    public static Report report(Survey survey, Reading reading, ReportSettings settings) {
        Surveyed surveyed = new Surveyed(survey, reading, settings);
        Findings findings = new Findings();
        FINDERS.forEach(finder -> finder.find(surveyed, findings));
        List<Insight> allowed = allowed(surveyed, findings);
        List<Insight> said = new ArrayList<>(allowed);
        while (said.size() > MOST) {
            findings.withhold(leastUrgent(said).topic(), "beyond the %d shown".formatted(MOST));
            said.remove(leastUrgent(said));
        }
        return new Report(
                SurveySummary.of(survey),
                reading,
                settings,
                Lead.of(surveyed.words(), allowed),
                context(surveyed),
                said,
                findings.withheld());
    }

    /** Without those about single people where too few answered for that. */
    private static List<Insight> allowed(Surveyed surveyed, Findings findings) {
        List<Insight> said = new ArrayList<>(findings.said());
        if (ResponseRate.of(surveyed.network()).badge() == Badge.NO_PERSON_LEVEL) {
            said.removeIf(insight -> {
                boolean personal = insight.personal();
                if (personal) {
                    findings.withhold(insight.topic(), Findings.ANSWERS);
                }
                return personal;
            });
        }
        return said;
    }

    /** The last of the topic with most insights: the page keeps at least one of each topic. */
    private static Insight leastUrgent(List<Insight> said) {
        Topic crowded = said.stream()
                .map(Insight::topic)
                .max(Comparator.comparingLong(
                        topic -> said.stream().filter(i -> i.topic() == topic).count()))
                .orElseThrow();
        return said.stream()
                .filter(i -> i.topic() == crowded)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static String context(Surveyed surveyed) {
        return "Based on answers of %s of %s people and %s."
                .formatted(
                        Wording.count(surveyed.respondents().length),
                        Wording.count(surveyed.insiders().length),
                        surveyed.words().ties(surveyed.answered().ties().ties()));
    }

    /** Why a figure about too few people is not said. */
    static String fewer(ReportSettings settings) {
        return "fewer than %d people".formatted(settings.minimumGroup());
    }
}
