package reciprocity.analysis.report;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.partnership.LeaderPair;
import reciprocity.analysis.partnership.Limit;
import reciprocity.analysis.partnership.Partnership;
import reciprocity.analysis.partnership.Spectrum;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.graph.OrgNetwork;
import reciprocity.model.TieMeaning;

/** How many pairs of leaders have reached the highest stage of partnership. Pairs are counted, not named. */
final class PartnershipFinding implements Finder {

    private static final String CAUTION = "A stage is where two answers stand today, no judgement of either person.";
    private static final String ACTION = "Ask each pair which of both they would work on first.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.about(TieMeaning.SUPPORT, TieMeaning.TRUST, TieMeaning.PURPOSE)) {
            return;
        }
        Partnership partnership = of(surveyed);
        if (partnership.pairs().isEmpty()) {
            return;
        }
        if (partnership.confirmed().isEmpty()) {
            findings.withhold(Topic.PARTNERSHIP, Findings.ANSWERS);
        } else if (surveyed.few(people(partnership.confirmed()))) {
            findings.withhold(Topic.PARTNERSHIP, Analysis.fewer(surveyed.settings()));
        } else {
            Spectrum spectrum = partnership.spectrum();
            int top = spectrum.stages().size();
            long reached = partnership.confirmed().stream()
                    .filter(pair -> pair.place().step() == top)
                    .count();
            findings.say(insight(surveyed, partnership, reached, top));
        }
    }

    static Partnership of(Surveyed surveyed) {
        OrgNetwork people = surveyed.layers().network(TieMeaning.SUPPORT);
        BitSet leaders = people.leaders();
        leaders.andNot(people.externals());
        return Partnership.of(
                leaders,
                surveyed.layers().ratings(TieMeaning.TRUST),
                surveyed.layers().ratings(TieMeaning.PURPOSE),
                new Spectrum(surveyed.survey().settings().stages()));
    }

    static int people(List<LeaderPair> pairs) {
        BitSet people = new BitSet();
        pairs.forEach(pair -> {
            people.set(pair.a());
            people.set(pair.b());
        });
        return people.cardinality();
    }

    static List<Evidence.Pair> ties(Surveyed surveyed, List<LeaderPair> pairs) {
        return pairs.stream()
                .flatMap(pair -> List.of(
                        new Evidence.Pair(
                                surveyed.network().people().id(pair.a()),
                                surveyed.network().people().id(pair.b())),
                        new Evidence.Pair(
                                surveyed.network().people().id(pair.b()),
                                surveyed.network().people().id(pair.a())))
                        .stream())
                .toList();
    }

    static List<String> kinds(Surveyed surveyed) {
        return Stream.of(TieMeaning.TRUST, TieMeaning.PURPOSE)
                .flatMap(meaning -> surveyed.survey().kindsOf(meaning).stream())
                .toList();
    }

    private static Insight insight(Surveyed surveyed, Partnership partnership, long reached, int top) {
        List<LeaderPair> confirmed = partnership.confirmed();
        List<LeaderPair> there =
                confirmed.stream().filter(pair -> pair.place().step() == top).toList();
        String stage = partnership.spectrum().stages().get(top - 1).name();
        String figure = Wording.of(reached, confirmed.size());
        return Draft.of("partnership.stage", Topic.PARTNERSHIP)
                .says(
                        "%s pairs of leaders %s reached %s."
                                .formatted(figure, Wording.verb(reached, "has", "have"), stage),
                        figure)
                .context("Pairs in which both rated trust and shared purpose; the lower answer of both counts")
                .why(List.of(limits(confirmed)))
                .but(CAUTION)
                .so(ACTION)
                .measured("partnership", Figure.of((double) reached / confirmed.size()), 4 * confirmed.size())
                .about(kinds(surveyed))
                .ties(ties(surveyed, there.isEmpty() ? confirmed : there))
                .insight();
    }

    private static String limits(List<LeaderPair> pairs) {
        long trust = pairs.stream()
                .filter(pair -> pair.place().limit() == Limit.TRUST)
                .count();
        long purpose = pairs.stream()
                .filter(pair -> pair.place().limit() == Limit.PURPOSE)
                .count();
        return "Trust is the lower of both in %s of the pairs, shared purpose in %s."
                .formatted(Wording.count(trust), Wording.count(purpose));
    }
}
