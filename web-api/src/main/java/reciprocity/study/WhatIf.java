package reciprocity.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reciprocity.analysis.scenario.DepartureCurve;
import reciprocity.analysis.scenario.Departures;
import reciprocity.analysis.scenario.Introductions;
import reciprocity.analysis.scenario.LeftBehind;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.model.PersonId;
import reciprocity.model.TieMeaning;

/** What would be, if people of a study were introduced or left. Introductions are computed once a study and number. */
public final class WhatIf {

    /** The most introductions that are looked for. */
    public static final int MOST_INTRODUCTIONS = 100;

    private final Study study;
    private final Map<Integer, Introductions> introductions = new ConcurrentHashMap<>();
    private final Part<DepartureCurve> curve;

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
        if (top < 1 || top > MOST_INTRODUCTIONS) {
            throw new UnanswerableException(
                    "top", String.valueOf(top), "a whole number from 1 to %d".formatted(MOST_INTRODUCTIONS));
        }
        return introductions.computeIfAbsent(
                top,
                wanted -> Introductions.of(
                        study.network(), wanted, study.question().seed()));
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
