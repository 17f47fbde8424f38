package reciprocity.analysis.report;

import java.util.List;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.support.SafetyNet;
import reciprocity.model.PersonId;
import reciprocity.model.TieMeaning;

/** People with nobody to turn to, or with one person only. Names stand in the evidence. */
final class SafetyFinding implements Finder {

    private static final String CAUTION =
            "Whoever did not answer may support them, and support outside of work is not seen.";
    private static final String ACTION = "Let somebody they already know ask them what they would need.";
    private static final String WELL = "Keep an eye on those who come anew.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.about(TieMeaning.SUPPORT) || surveyed.answered().ties().ties() == 0) {
            return;
        }
        SafetyNet net = surveyed.support().net();
        if (surveyed.few(net.people())) {
            findings.withhold(Topic.SAFETY, Analysis.fewer(surveyed.settings()));
        } else if (surveyed.fewAnswers()) {
            findings.withhold(Topic.SAFETY, Findings.ANSWERS);
        } else {
            findings.say(
                    insight(surveyed, net), net.none().isEmpty() && net.one().isEmpty());
        }
    }

    private static Insight insight(Surveyed surveyed, SafetyNet net) {
        int none = net.none().size();
        int one = net.one().size();
        boolean well = none == 0 && one == 0;
        List<PersonId> people = none > 0 ? net.none() : net.one();
        return Draft.of("safety.net", Topic.SAFETY)
                .says(sentence(net, none, one), figure(net, none, one))
                .context("On average %s give to a person"
                        .formatted(Wording.people(Math.round(net.meanGivers().value()))))
                .why(List.of(why(net, none, one)))
                .but(CAUTION)
                .so(well ? WELL : ACTION)
                .measured(
                        none > 0 ? "safety_net.none" : "safety_net.one",
                        none > 0 ? net.noneShare() : net.oneShare(),
                        surveyed.answered().ties().ties())
                .people(people)
                .ties(surveyed.pairsTo(people))
                .insight();
    }

    private static String figure(SafetyNet net, int none, int one) {
        return none == 0 && one == 0
                ? "All " + Wording.count(net.people())
                : Wording.of(none > 0 ? none : one, net.people());
    }

    private static String sentence(SafetyNet net, int none, int one) {
        String figure = figure(net, none, one);
        if (none > 0) {
            return "%s people %s nobody to turn to.".formatted(figure, Wording.verb(none, "has", "have"));
        }
        if (one > 0) {
            return "%s people %s exactly one person to turn to.".formatted(figure, Wording.verb(one, "has", "have"));
        }
        return "%s people have two people or more to turn to.".formatted(figure);
    }

    private static String why(SafetyNet net, int none, int one) {
        if (none > 0 && one > 0) {
            return "%s more %s exactly one person to turn to."
                    .formatted(Wording.capital(Wording.count(one)), Wording.verb(one, "has", "have"));
        }
        if (net.circle() == 0) {
            return "There is no circle of people who support each other, even round others.";
        }
        return "%s of %s people belong to one circle of mutual support."
                .formatted(Wording.capital(Wording.count(net.circle())), Wording.count(net.people()));
    }
}
