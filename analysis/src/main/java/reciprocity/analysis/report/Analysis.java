package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.kernel.Workers;
import reciprocity.analysis.response.Badge;
import reciprocity.analysis.response.ResponseRate;
import reciprocity.graph.Reading;
import reciprocity.model.Survey;
import reciprocity.model.SurveySummary;

/** From a survey to what is worth saying of it. */
public final class Analysis {

    private static final List<Finder> FINDERS = List.of(
            new ThreadFinding(),
            new SiloFinding(),
            new SafetyFinding(),
            new BridgeFinding(),
            new CustomerFinding(),
            new GivingFinding(),
            new LeaderFinding(),
            new PartnershipFinding(),
            new PurposeFinding(),
            new ReciprocityFinding(),
            new RecognitionFinding(),
            new StaffFinding(),
            new DecisionFinding(),
            new MentoringFinding(),
            new FiveFinding(),
            new ChangeFinding(),
            new GapFinding(),
            new TrustFinding(),
            new ReturnFinding(),
            new CommunityFinding());

    private Analysis() {}

    /** What is worth saying of a survey without a wave before it. */
    public static Report report(Survey survey, Reading reading, ReportSettings settings) {
        return report(survey, reading, settings, null);
    }

    /**
     * What is worth saying of a survey, read in one way, for a consultant: at most as many insights as {@link Audience} says,
     * the one that would change a decision most first, what is well last. What is not beyond chance, stands on too few answers
     * or would tell about fewer people than may be shown is counted, not said. External people are left out but where it is
     * about them; a tie counts where its sender answered. Without ties there are no insights and the lead says so. Equal
     * arguments give equal reports.
     *
     * @param survey the survey
     * @param reading which kinds of tie, grouped by which column
     * @param settings chance and the smallest group shown
     * @param earlier the wave before, or null where there is none
     * @throws IllegalArgumentException if the survey has no such kind or column
     */
    public static Report report(Survey survey, Reading reading, ReportSettings settings, @Nullable Survey earlier) {
        return report(survey, reading, settings, earlier, Known.nothing(survey, reading, settings));
    }

    /** The same report by way of what is known already, or computed for others too; it must be what would be computed. */
    public static Report report(
            Survey survey, Reading reading, ReportSettings settings, @Nullable Survey earlier, Known known) {
        Surveyed surveyed = new Surveyed(survey, reading, settings, earlier, known);
        Findings findings = new Findings();
        // By one thread, but told as chunks are: whoever hears of the report knows how many finders are done.
        Workers.share(1, FINDERS.size(), () -> number -> FINDERS.get(number).find(surveyed, findings));
        List<Insight> allowed = allowed(surveyed, findings);
        List<Insight> said = Selection.of(
                allowed,
                Audience.CONSULTANT.most(),
                insight -> findings.withhold(insight.topic(), Report.beyond(Audience.CONSULTANT)));
        return new Report(
                SurveySummary.of(survey),
                reading,
                settings,
                Lead.of(surveyed.words(), allowed),
                context(surveyed),
                Audience.CONSULTANT,
                EvidenceRows.add(survey, reading.kinds(), said),
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
