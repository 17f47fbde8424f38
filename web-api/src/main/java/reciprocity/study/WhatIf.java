package reciprocity.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reciprocity.analysis.scenario.DepartureCurve;
import reciprocity.analysis.scenario.Departures;
import reciprocity.analysis.scenario.Introductions;
import reciprocity.analysis.scenario.LeftBehind;
import reciprocity.analysis.scenario.PairLeftOut;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.model.PersonId;
import reciprocity.model.TieMeaning;

/** What would be, if people of a study were introduced or left. Introductions are computed once a study and number. */
public final class WhatIf {

    /** The most introductions that are looked for. */
    public static final int MOST_INTRODUCTIONS = 100;

    private static final int MOST_LEFT_OUT = 200;

    private final Study study;
    private final Map<Wanted, Introductions> introductions = new ConcurrentHashMap<>();
    private final Part<DepartureCurve> curve;

    /** How many introductions, and who is left out. */
    private record Wanted(int top, List<PairLeftOut> leftOut) {}

    WhatIf(Study study) {
        this.study = study;
        this.curve = new Part<>(
                () -> DepartureCurve.of(study.network(), study.question().seed()));
    }

    /**
     * The first introductions.
     *
     * @throws UnanswerableException if the number is not in 1..{@value #MOST_INTRODUCTIONS}
     */
    public Introductions introductions(int top) {
        return introductions(top, List.of());
    }

    /**
     * The first introductions without some pairs.
     *
     * @throws UnanswerableException if the number is not in 1..{@value #MOST_INTRODUCTIONS}
     */
    public Introductions introductions(int top, List<PairLeftOut> leftOut) {
        if (top < 1 || top > MOST_INTRODUCTIONS) {
            throw new UnanswerableException(
                    "top", String.valueOf(top), "a whole number from 1 to %d".formatted(MOST_INTRODUCTIONS));
        }
        return introductions.computeIfAbsent(
                new Wanted(top, leftOut),
                wanted -> Introductions.of(
                        study.network(), wanted.top(), study.question().seed(), wanted.leftOut()));
    }

    /**
     * The pairs of these texts, two ids with a tilde between them; ids may have tildes of their own.
     *
     * @throws UnanswerableException if there are more than {@value #MOST_LEFT_OUT}, or one is not two ids of the roster
     */
    public List<PairLeftOut> pairs(List<String> texts) {
        if (texts.size() > MOST_LEFT_OUT) {
            throw new UnanswerableException(
                    "exclude", String.valueOf(texts.size()), "at most %d pairs".formatted(MOST_LEFT_OUT));
        }
        Set<PersonId> roster = Set.copyOf(study.network().people().ids());
        return texts.stream().map(text -> pair(text, roster)).toList();
    }

    private static PairLeftOut pair(String text, Set<PersonId> roster) {
        for (int at = text.indexOf('~'); at >= 0; at = text.indexOf('~', at + 1)) {
            String one = text.substring(0, at);
            String other = text.substring(at + 1);
            if (known(one, roster) && known(other, roster)) {
                return new PairLeftOut(new PersonId(one), new PersonId(other));
            }
        }
        throw new UnanswerableException("exclude", text, "two ids of the roster with a tilde between them");
    }

    private static boolean known(String id, Set<PersonId> roster) {
        return !id.isBlank() && roster.contains(new PersonId(id));
    }

    /** What stays connected as people leave. */
    public DepartureCurve curve() {
        return curve.get();
    }

    /**
     * The people of these ids, by their numbers in the network.
     *
     * @throws UnanswerableException if there is none, or nobody has one of the ids; the message has that id and no other
     */
    public BitSet people(List<String> ids) {
        if (ids.isEmpty()) {
            throw new UnanswerableException("person", "", "one id at least");
        }
        BitSet people = new BitSet();
        List<String> known =
                study.network().people().ids().stream().map(PersonId::value).toList();
        for (String id : ids) {
            int number = Collections.binarySearch(known, id);
            if (number < 0) {
                throw new UnanswerableException("person", id, "an id of the roster");
            }
            people.set(number);
        }
        return people;
    }

    /** What is lost when these people leave. */
    public Loss departures(BitSet leaving) {
        OrgNetwork network = study.network();
        return new Loss(
                Departures.of(network, leaving),
                left(TieMeaning.MENTORING, leaving),
                left(TieMeaning.REPORTING, leaving),
                LeftBehind.outsiders(network, leaving, 1),
                LeftBehind.outsiders(network, leaving, 0));
    }

    /** Mentees run from mentor to mentee, reports from report to boss. */
    private List<PersonId> left(TieMeaning meaning, BitSet leaving) {
        List<String> kinds = study.survey().kindsOf(meaning);
        if (kinds.isEmpty()) {
            return List.of();
        }
        OrgNetwork network = OrgNetwork.of(study.survey(), Reading.byMeaning().of(new ArrayList<>(kinds)));
        return meaning == TieMeaning.MENTORING
                ? LeftBehind.receivers(network, leaving)
                : LeftBehind.senders(network, leaving);
    }

    /**
     * What is lost when people leave.
     *
     * @param departures what happens to the ways between those who stay
     * @param menteesLeft who had mentors and has none left, by id
     * @param reportsLeft who had bosses and has none left, by id
     * @param customersOnOne external people who then hang on one person of the organization, and had more, by id
     * @param customersLeft external people whom nobody covers any more, by id
     */
    public record Loss(
            Departures departures,
            List<PersonId> menteesLeft,
            List<PersonId> reportsLeft,
            List<PersonId> customersOnOne,
            List<PersonId> customersLeft) {}
}
