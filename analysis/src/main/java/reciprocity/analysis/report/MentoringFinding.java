package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import reciprocity.analysis.mentoring.MentorChains;
import reciprocity.analysis.mentoring.MentoringTies;
import reciprocity.analysis.mentoring.Onboarding;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.model.TieMeaning;

/** How many mentors have a mentor of their own. Mentors are counted, not named. */
final class MentoringFinding implements Finder {

    private static final int WINDOW = 30;
    private static final String CAUTION = "Mentoring that nobody named in this survey is not seen.";
    private static final String ACTION = "Offer mentors a mentor of their own.";
    private static final String WELL = "Ask them what they take from it.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.about(TieMeaning.SUPPORT, TieMeaning.MENTORING)
                || !surveyed.layers().asked(TieMeaning.MENTORING)) {
            return;
        }
        MentoringTies ties = MentoringTies.of(surveyed.layers());
        MentorChains chains = MentorChains.of(ties.active());
        int mentors = chains.mentors().cardinality();
        if (mentors == 0) {
            return;
        }
        if (surveyed.few(mentors)) {
            findings.withhold(Topic.MENTORING, Analysis.fewer(surveyed.settings()));
        } else {
            BitSet mentored = chains.mentors();
            mentored.and(chains.mentees());
            findings.say(insight(surveyed, chains, Onboarding.of(ties), mentored), mentored.cardinality() == mentors);
        }
    }

    private static Insight insight(Surveyed surveyed, MentorChains chains, Onboarding onboarding, BitSet mentored) {
        int mentors = chains.mentors().cardinality();
        int have = mentored.cardinality();
        return Draft.of("mentoring.mentors", Topic.MENTORING)
                .says(
                        "%s mentors %s a mentor of their own."
                                .formatted(Wording.of(have, mentors), Wording.verb(have, "has", "have")),
                        Wording.of(have, mentors))
                .context("%s in which somebody mentors somebody now"
                        .formatted(
                                chains.ties() == 1
                                        ? "One pair"
                                        : Wording.capital(Wording.count(chains.ties())) + " pairs"))
                .why(why(surveyed, chains, onboarding))
                .but(CAUTION)
                .so(have == mentors ? WELL : ACTION)
                .measured("mentoring.mentors_mentor_coverage", chains.mentorsMentorCoverage(), chains.ties())
                .about(surveyed.survey().kindsOf(TieMeaning.MENTORING))
                .ties(
                        surveyed.layers().network(TieMeaning.MENTORING).ties().ties() == 0
                                ? List.of()
                                : ties(surveyed, mentored))
                .insight();
    }

    private static List<Evidence.Pair> ties(Surveyed surveyed, BitSet mentored) {
        var network = surveyed.layers().network(TieMeaning.MENTORING);
        List<Evidence.Pair> pairs = new ArrayList<>();
        for (int mentor = mentored.nextSetBit(0); mentor >= 0; mentor = mentored.nextSetBit(mentor + 1)) {
            for (int at = network.ties().in().begin(mentor);
                    at < network.ties().in().end(mentor);
                    at++) {
                pairs.add(new Evidence.Pair(
                        network.people().id(network.ties().in().neighbour(at)),
                        network.people().id(mentor)));
            }
        }
        return pairs;
    }

    private static List<String> why(Surveyed surveyed, MentorChains chains, Onboarding onboarding) {
        List<String> why = new ArrayList<>();
        int rings = chains.cycles().size();
        why.add(
                rings == 0
                        ? "No mentors mentor each other in a ring."
                        : "%s of mentors %s one another in turn."
                                .formatted(
                                        rings == 1 ? "One ring" : Wording.capital(Wording.count(rings)) + " rings",
                                        Wording.verb(rings, "mentors", "mentor")));
        if (onboarding.coverage(WINDOW).defined() && !surveyed.few(onboarding.closed(WINDOW))) {
            why.add("Of those who came, %s had a mentor within %d days."
                    .formatted(Wording.percent(onboarding.coverage(WINDOW).value()), WINDOW));
        }
        return why;
    }
}
