package reciprocity.analysis.report;

import java.util.List;
import java.util.Locale;
import reciprocity.analysis.report.Insight.Gauge;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.significance.Significance;
import reciprocity.analysis.support.TrustWithSupport;
import reciprocity.model.TieMeaning;

/** Whether trust goes with support here, by QAP. */
final class TrustFinding implements Finder {

    private static final double LEVEL = 0.05;
    private static final String CAUTION =
            "Which came first, or whether a third thing brings both, this survey cannot tell.";
    private static final String ACTION = "Ask where support runs without trust what would be needed.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.about(TieMeaning.SUPPORT)) {
            return;
        }
        TrustWithSupport trust = surveyed.trust();
        if (!trust.ties().statistic().defined()) {
            return;
        }
        if (surveyed.few(trust.people())) {
            findings.withhold(Topic.TRUST, Analysis.fewer(surveyed.settings()));
        } else if (trust.ties().upper().value() > LEVEL && trust.ties().lower().value() > LEVEL) {
            findings.withhold(Topic.TRUST, Findings.CHANCE);
        } else {
            findings.say(insight(trust));
        }
    }

    private static Insight insight(TrustWithSupport trust) {
        Significance test = trust.ties();
        boolean together = test.upper().value() <= LEVEL;
        String figure = String.format(Locale.ROOT, "%.2f", test.statistic().value());
        double pairs = (double) trust.people() * (trust.people() - 1);
        double usual = trust.trustTies() / pairs;
        return Draft.of("trust.support", Topic.TRUST)
                .says(
                        together
                                ? "Trust and support go together here, with a correlation of %s.".formatted(figure)
                                : "Trust and support run apart here, with a correlation of %s.".formatted(figure),
                        figure)
                .context("Over all pairs of %s people who answered · p %s"
                        .formatted(
                                Wording.count(trust.people()),
                                Wording.chance(
                                        together
                                                ? test.upper().value()
                                                : test.lower().value())))
                .gauge(new Gauge(
                        "Support ties whose giver also trusts the other",
                        trust.trustOfSupported().value(),
                        usual,
                        Wording.percent(usual) + " among all pairs",
                        null))
                .why(List.of("Of the support ties, %s go to somebody whom the giver trusts."
                        .formatted(Wording.percent(trust.trustOfSupported().value()))))
                .but(CAUTION)
                .so(ACTION)
                .measured("trust.support", test.statistic(), trust.supportTies())
                .chance(together ? test.upper().value() : test.lower().value())
                .insight();
    }
}
