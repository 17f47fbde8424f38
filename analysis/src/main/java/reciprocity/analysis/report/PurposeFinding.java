package reciprocity.analysis.report;

import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.partnership.LeaderPair;
import reciprocity.analysis.partnership.Limit;
import reciprocity.analysis.partnership.Partnership;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.model.TieMeaning;

/** Pairs of leaders whose shared purpose is ahead of their trust. Pairs are counted, not named. */
final class PurposeFinding implements Finder {

    private static final String CAUTION =
            "Both are ratings of one day; a small difference may be how people use the scale.";
    private static final String ACTION = "Give these pairs time for each other before the next common goal.";
    private static final String WELL = "Set goals with those who trust each other already.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.about(TieMeaning.SUPPORT, TieMeaning.TRUST, TieMeaning.PURPOSE)) {
            return;
        }
        Partnership partnership = PartnershipFinding.of(surveyed);
        List<LeaderPair> confirmed = partnership.confirmed();
        if (confirmed.isEmpty()) {
            return;
        }
        if (surveyed.few(PartnershipFinding.people(confirmed))) {
            findings.withhold(Topic.PURPOSE, Analysis.fewer(surveyed.settings()));
        } else {
            List<LeaderPair> ahead = confirmed.stream()
                    .filter(pair -> pair.place().limit() == Limit.TRUST)
                    .toList();
            findings.say(insight(surveyed, ahead, confirmed.size()), ahead.isEmpty());
        }
    }

    private static Insight insight(Surveyed surveyed, List<LeaderPair> ahead, int all) {
        String figure = Wording.of(ahead.size(), all);
        return Draft.of("purpose.before-trust", Topic.PURPOSE)
                .says(
                        "%s pairs of leaders %s the goal more than the trust."
                                .formatted(figure, Wording.verb(ahead.size(), "shares", "share")),
                        figure)
                .context("Shared purpose above trust by more than a tenth of the scale")
                .why(List.of("Counted are pairs in which both rated trust and shared purpose."))
                .but(CAUTION)
                .so(ahead.isEmpty() ? WELL : ACTION)
                .measured("purpose_before_trust", Figure.of((double) ahead.size() / all), 4 * all)
                .about(PartnershipFinding.kinds(surveyed))
                .ties(PartnershipFinding.ties(surveyed, ahead))
                .insight();
    }
}
