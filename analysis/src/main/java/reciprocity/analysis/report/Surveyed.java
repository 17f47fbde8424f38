package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.response.Badge;
import reciprocity.analysis.silo.Silo;
import reciprocity.analysis.support.Support;
import reciprocity.analysis.support.TrustWithSupport;
import reciprocity.graph.Grouping;
import reciprocity.graph.Layers;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/**
 * A survey as its report sees it. External people are left out. Two graphs: {@link #answered()} has the ties that
 * respondents sent; {@link #pairs()} only those between two respondents, where an answer could have come from both.
 */
final class Surveyed {

    private static final int MOST_SHUFFLES = 999;

    private final Survey survey;
    private final Reading reading;
    private final @Nullable Survey earlier;
    private final ReportSettings settings;
    private final OrgNetwork network;
    private final Measured answered;
    private final Measured pairs;
    private final SmallGroupGuard guard;
    private final Wording words;
    private final BitSet inside;
    private final Known known;
    private @Nullable List<Silo> silos;
    private @Nullable Support support;
    private @Nullable Layers layers;

    Surveyed(Survey survey, Reading reading, ReportSettings settings, @Nullable Survey earlier, Known known) {
        this.survey = survey;
        this.reading = reading;
        this.earlier = earlier;
        this.settings = settings;
        this.known = known;
        this.network = known.network().get();
        this.inside = network.externals();
        inside.flip(0, network.size());
        BitSet respondents = network.respondents();
        respondents.and(inside);
        this.answered = measured(network, respondents, inside, settings);
        this.pairs = respondents.equals(inside) ? answered : measured(network, respondents, respondents, settings);
        this.guard = SmallGroupGuard.of(network, settings.minimumGroup());
        this.words = Wording.of(survey, reading.kinds(), reading.groupColumn());
    }

    private static Measured measured(OrgNetwork all, BitSet senders, BitSet receivers, ReportSettings settings) {
        if (senders.cardinality() == all.size() && receivers.cardinality() == all.size()) {
            return new Measured(all, settings.seed(), settings.draws());
        }
        TieGraphBuilder kept = TieGraph.builder(all.size());
        Rows out = all.ties().out();
        for (int person = senders.nextSetBit(0); person >= 0; person = senders.nextSetBit(person + 1)) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                if (receivers.get(out.neighbour(at))) {
                    kept.tie(person, out.neighbour(at), out.weight(at));
                }
            }
        }
        return new Measured(all.withTies(kept.build()), settings.seed(), settings.draws());
    }

    /** The survey. */
    Survey survey() {
        return survey;
    }

    /** How it is read. */
    Reading reading() {
        return reading;
    }

    /** The wave before, or null where there is none. */
    @Nullable
    Survey earlier() {
        return earlier;
    }

    /** The kinds of tie that are read. */
    List<String> kinds() {
        return kinds(survey, reading);
    }

    /** The kinds of tie that are read of a survey. */
    static List<String> kinds(Survey survey, Reading reading) {
        return reading.kinds().isEmpty()
                ? survey.kinds().stream().map(TieKind::name).toList()
                : reading.kinds();
    }

    /** Whether every kind read means one of these. */
    boolean about(TieMeaning... meanings) {
        return !kinds().isEmpty()
                && kinds().stream()
                        .allMatch(kind ->
                                List.of(meanings).contains(survey.kind(kind).meaning()));
    }

    /** Whether few people answered, so that nothing is said about single people or pairs. */
    boolean fewAnswers() {
        return respondents().length < Badge.SOME * insiders().length;
    }

    /** Whether so many people are too few to be told about. */
    boolean few(int people) {
        return people < settings.minimumGroup();
    }

    /** Support in depth of the kinds read, computed once. */
    Support support() {
        Support found = support;
        if (found == null) {
            found = known.support().get();
            support = found;
        }
        return found;
    }

    /** Whether trust goes with support of the kinds read. */
    TrustWithSupport trust() {
        return TrustWithSupport.of(
                survey, reading.of(kinds()), settings.draws().atMost(MOST_SHUFFLES), settings.seed());
    }

    /** The survey by what its kinds mean, computed once. */
    Layers layers() {
        Layers known = layers;
        if (known == null) {
            known = Layers.of(survey, reading.groupColumn(), reading.minimumWeight());
            layers = known;
        }
        return known;
    }

    /** The pairs of some people's ids, as far as they are shown. */
    List<Evidence.Pair> pairsTo(List<PersonId> receivers) {
        Set<PersonId> wanted = new HashSet<>(receivers);
        return ties(
                source -> true,
                (source, target) -> wanted.contains(network.people().id(target)));
    }

    ReportSettings settings() {
        return settings;
    }

    OrgNetwork network() {
        return network;
    }

    Grouping groups() {
        return network.groups();
    }

    Wording words() {
        return words;
    }

    SmallGroupGuard guard() {
        return guard;
    }

    Measured answered() {
        return answered;
    }

    Measured pairs() {
        return pairs;
    }

    /** People of the organization who answered, ascending. */
    int[] respondents() {
        BitSet both = network.respondents();
        both.and(inside);
        return both.stream().toArray();
    }

    /** People of the organization, ascending. */
    int[] insiders() {
        return inside.stream().toArray();
    }

    /** The share of a group's people that answered; NaN for a group of external people only. */
    double response(int group) {
        BitSet answering = network.respondents();
        int people = 0;
        int answers = 0;
        for (int person : groups().members(group)) {
            if (inside.get(person)) {
                people++;
                answers += answering.get(person) ? 1 : 0;
            }
        }
        return (double) answers / people;
    }

    /** Every group's silo figures, computed once. */
    List<Silo> silos() {
        List<Silo> found = silos;
        if (found == null) {
            found = known.silos().get();
            silos = found;
        }
        return found;
    }

    /** Whether figures of a group may be shown. */
    boolean shown(String group) {
        return guard.shown(group(group));
    }

    int group(String name) {
        return groups().names().indexOf(name);
    }

    List<PersonId> ids(int... people) {
        return IntStream.of(people).mapToObj(network.people()::id).toList();
    }

    /** The first ties, by person, between people of whom the sender and the receiver fit; at most as many as are shown. */
    List<Evidence.Pair> ties(IntPredicate sender, Receiver receiver) {
        List<Evidence.Pair> shown = new ArrayList<>();
        Rows out = answered.ties().out();
        for (int person = 0; person < out.people() && shown.size() < Evidence.MOST_SHOWN; person++) {
            if (sender.test(person)) {
                for (int at = out.begin(person); at < out.end(person) && shown.size() < Evidence.MOST_SHOWN; at++) {
                    if (receiver.fits(person, out.neighbour(at))) {
                        shown.add(new Evidence.Pair(
                                network.people().id(person), network.people().id(out.neighbour(at))));
                    }
                }
            }
        }
        return shown;
    }

    /** Whether a tie fits by both of its ends. */
    @FunctionalInterface
    interface Receiver {
        boolean fits(int source, int target);
    }

    boolean crosses(int source, int target) {
        return groups().of(source) != groups().of(target);
    }
}
