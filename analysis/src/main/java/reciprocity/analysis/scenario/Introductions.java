package reciprocity.analysis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.kernel.Acquaintances;
import reciprocity.analysis.kernel.StepTable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;
import reciprocity.model.PersonId;

/**
 * Which people of different groups, introduced to each other, bring the groups closest: each introduction is the one with the
 * largest gain in efficiency across groups (mean over pairs of people of different groups of 1/d, d the steps over ties in
 * either direction, 0 without a path) with those before it in. So the sequence is greedy: the best next step each time, which
 * need not be the best set of so many.
 *
 * <p>Introduced are two people without a tie, of different groups, both willing ({@link Consent}), neither with more ties than
 * the load cap. Equal gains (within 1e-12) go to the pair whose busier person has fewer ties, then to the nearer pair, then by
 * id. External people are left out. Efficiency after Latora, V., Marchiori, M. (2001), doi:10.1103/PhysRevLett.87.198701.
 *
 * @param sequence the introductions, first the best
 * @param before the efficiency across groups today, in [0, 1]; undefined without two people of different groups
 * @param after the same with all introductions in
 * @param loadCap the most ties that a person who is introduced has before it
 * @param whole whether every candidate was looked at; otherwise a better candidate may exist
 * @param sampled from how many people drawn by chance gains and efficiencies are estimated; 0 where they are exact
 */
public record Introductions(
        List<Introduction> sequence, Figure before, Figure after, int loadCap, boolean whole, int sampled) {

    /** The most people among whom every candidate is looked at. */
    static final int LOOKED_AT_WHOLE = 1_200;

    public Introductions {
        sequence = List.copyOf(sequence);
    }

    /**
     * The first introductions of a network.
     *
     * @param top how many at most; fewer where nobody else can be introduced
     */
    public static Introductions of(OrgNetwork network, int top) {
        return of(network, top, 1);
    }

    /**
     * The same with another seed, which matters only where gains are estimated.
     *
     * @param seed where chance begins
     */
    public static Introductions of(OrgNetwork network, int top, long seed) {
        return of(network, top, seed, List.of());
    }

    /**
     * The same without some pairs, which are not introduced whatever they would gain.
     *
     * @param leftOut the pairs; those outside the organization are passed over
     */
    public static Introductions of(OrgNetwork network, int top, long seed, List<PairLeftOut> leftOut) {
        Inside inside = Inside.of(network, leftOut);
        long pairs = inside.crossPairs();
        if (pairs == 0) {
            Figure none = Figure.undefined(inside.people() < 2 ? Reason.TOO_FEW_NODES : Reason.SINGLE_GROUP);
            return new Introductions(List.of(), none, none, new Candidates(inside, inside.ties()).cap(), true, 0);
        }
        Search search = search(inside, seed);
        Figure before = Figure.of(search.inverse() / pairs);
        SiloStrength silos = new SiloStrength(inside);
        List<Introduction> sequence = new ArrayList<>();
        while (sequence.size() < top) {
            Optional<Pick> best = search.best();
            if (best.isEmpty()) {
                break;
            }
            sequence.add(introduction(inside, search, silos, best.get(), pairs));
            search.join(best.get());
            silos.join(inside.label(best.get().one()), inside.label(best.get().other()));
        }
        return new Introductions(
                sequence,
                before,
                Figure.of(search.inverse() / pairs),
                search.candidates().cap(),
                search instanceof WholeSearch,
                search instanceof SampledSearch ? SampledSearch.SAMPLE : 0);
    }

    private static Search search(Inside inside, long seed) {
        if (inside.people() <= LOOKED_AT_WHOLE) {
            return new WholeSearch(inside);
        }
        return inside.people() <= StepTable.MOST_PEOPLE ? new WideSearch(inside) : new SampledSearch(inside, seed);
    }

    private static Introduction introduction(Inside inside, Search search, SiloStrength silos, Pick pick, long pairs) {
        List<PersonId> way = WarmPath.between(inside.ties(), pick.one(), pick.other()).stream()
                .map(inside::id)
                .toList();
        return new Introduction(
                inside.id(pick.one()),
                inside.id(pick.other()),
                pick.gain() / pairs,
                search instanceof SampledSearch sampled ? sampled.error(pick) / pairs : 0,
                change(silos.now(), silos.with(inside.label(pick.one()), inside.label(pick.other()))),
                common(search.ties(), pick).mapToObj(inside::id).toList(),
                distance(way),
                way);
    }

    private static @Nullable Integer distance(List<PersonId> way) {
        return way.isEmpty() ? null : way.size() - 1;
    }

    private static Figure change(Figure before, Figure after) {
        if (!before.defined()) {
            return before;
        }
        return after.defined() ? Figure.of(after.value() - before.value()) : after;
    }

    private static IntStream common(Acquaintances ties, Pick pick) {
        return IntStream.range(0, ties.degree(pick.one()))
                .map(place -> ties.neighbour(pick.one(), place))
                .filter(person -> ties.joined(person, pick.other()));
    }
}
