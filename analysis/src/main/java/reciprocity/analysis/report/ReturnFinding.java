package reciprocity.analysis.report;

import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.report.Insight.Gauge;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.significance.DegreePreservingRewiring;
import reciprocity.analysis.significance.NetworkTest;
import reciprocity.analysis.significance.NetworkTest.Subject;
import reciprocity.analysis.significance.Side;
import reciprocity.analysis.significance.Significance;
import reciprocity.analysis.support.GeneralisedReturn;
import reciprocity.analysis.support.Returns;
import reciprocity.analysis.support.UnreturnedShare;
import reciprocity.model.TieMeaning;

/** How much of what is not returned directly comes back round a third person, against what everybody's activity would give. */
final class ReturnFinding implements Finder {

    private static final double LEVEL = 0.05;
    private static final int MOST_NETWORKS = 499;
    private static final String CAUTION =
            "Nobody need know of the circle: it is seen only when all answers lie side by side.";
    private static final String ACTION = "Tell it as good news where people count what they get back.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        Measured pairs = surveyed.pairs();
        if (!surveyed.about(TieMeaning.SUPPORT) || pairs.ties().ties() == 0) {
            return;
        }
        if (surveyed.few(surveyed.respondents().length)) {
            findings.withhold(Topic.RETURN, Analysis.fewer(surveyed.settings()));
            return;
        }
        Significance test = NetworkTest.compare(
                        new Measured(
                                pairs.network(),
                                pairs.seed(),
                                surveyed.settings().draws().atMost(MOST_NETWORKS)),
                        DegreePreservingRewiring.of(pairs.ties()),
                        List.of(new Subject("return.generalised", Side.UPPER, ReturnFinding::closed)))
                .test("return.generalised")
                .significance();
        if (!test.statistic().defined() || !test.nullMean().defined()) {
            return;
        }
        if (test.upper().value() > LEVEL) {
            findings.withhold(Topic.RETURN, Findings.CHANCE);
        } else {
            findings.calm(insight(surveyed, test));
        }
    }

    /** Of the ties not returned directly, the share that comes back round a circle of three. */
    private static Figure closed(Measured measured) {
        Figure round = new GeneralisedReturn().measure(measured);
        Figure lost = new UnreturnedShare().measure(measured);
        double open = round.orElse(0) + lost.orElse(0);
        return open == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of(round.value() / open);
    }

    private static Insight insight(Surveyed surveyed, Significance test) {
        Wording words = surveyed.words();
        Returns returns = surveyed.support().returns();
        double share = test.statistic().value();
        String figure = share == 1 ? "All" : Math.round(100 * share) + " of 100";
        return Draft.of("return.round", Topic.RETURN)
                .says(
                        "%s %s not returned directly come back round a third person.".formatted(figure, words.ties()),
                        figure)
                .context("%s between people who answered · p %s"
                        .formatted(
                                Wording.capital(
                                        words.ties(surveyed.pairs().ties().ties())),
                                Wording.chance(test.upper().value())))
                .gauge(new Gauge(
                        "Ties not returned directly that come back round one other",
                        share,
                        test.nullMean().value(),
                        Wording.percent(test.nullMean().value()) + " if everybody were as active, but with others",
                        null))
                .why(List.of("Within three steps %s of all ties come back, directly or round one other."
                        .formatted(Wording.percent(returns.withinThree().orElse(0)))))
                .but(CAUTION)
                .so(ACTION)
                .measured(
                        "return.generalised",
                        test.statistic(),
                        surveyed.pairs().ties().ties())
                .chance(test.upper().value())
                .ties(surveyed.ties(
                        source -> true,
                        (source, target) -> surveyed.pairs().ties().has(source, target)
                                && !surveyed.pairs().ties().has(target, source)))
                .insight();
    }
}
