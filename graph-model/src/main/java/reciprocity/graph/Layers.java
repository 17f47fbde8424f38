package reciprocity.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Survey;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/**
 * A survey read by what its kinds of tie mean: one network a meaning, the same people in all of them. Ties run from giver
 * to receiver; several kinds of one meaning make a tie where any of them has one. A meaning that no question asked about
 * has a network without ties, and {@link #asked} tells the two apart.
 */
public final class Layers {

    /** The kind that the roster's column of managers makes: no row of the answers, so no least weight leaves it out. */
    private static final String ROSTER_KIND = "manager";

    private final Survey survey;
    private final Reading reading;
    private final Map<TieMeaning, OrgNetwork> networks = new EnumMap<>(TieMeaning.class);
    private final Map<TieMeaning, List<String>> kinds = new EnumMap<>(TieMeaning.class);

    private Layers(Survey survey, Reading reading) {
        this.survey = survey;
        this.reading = reading;
        OrgNetwork people = OrgNetwork.of(survey.withTies(List.of()), reading.of(List.of()));
        for (TieMeaning meaning : TieMeaning.values()) {
            List<String> named = survey.kindsOf(meaning);
            kinds.put(meaning, named);
            networks.put(meaning, named.isEmpty() ? people : people.withTies(ties(named)));
        }
    }

    /**
     * Reads a survey.
     *
     * @param groupColumn the column that people are grouped by
     * @param minimumWeight rows below it are left out, or null where none is
     * @throws IllegalArgumentException if the roster has no such column
     */
    public static Layers of(Survey survey, String groupColumn, @Nullable Double minimumWeight) {
        return new Layers(survey, Reading.byMeaning().groupedBy(groupColumn).withMinimumWeight(minimumWeight));
    }

    private TieGraph ties(List<String> named) {
        List<String> answered =
                named.stream().filter(kind -> !kind.equals(ROSTER_KIND)).toList();
        if (answered.size() == named.size()) {
            return OrgNetwork.of(survey, reading.of(named)).ties();
        }
        TieGraph roster = OrgNetwork.of(survey, reading.of(List.of(ROSTER_KIND)).withMinimumWeight(null))
                .ties();
        if (answered.isEmpty()) {
            return roster;
        }
        TieGraphBuilder both = TieGraph.builder(roster.people());
        add(roster, both);
        add(OrgNetwork.of(survey, reading.of(answered)).ties(), both);
        return both.build();
    }

    private static void add(TieGraph ties, TieGraphBuilder builder) {
        Rows out = ties.out();
        for (int person = 0; person < out.people(); person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                builder.tie(person, out.neighbour(at), out.weight(at));
            }
        }
    }

    /** The survey. */
    public Survey survey() {
        return survey;
    }

    /** Which column groups people, and which rows are left out. */
    public Reading reading() {
        return reading;
    }

    /** The ties of a meaning. */
    public OrgNetwork network(TieMeaning meaning) {
        return known(networks, meaning);
    }

    /** The kinds that have a meaning, in the survey's order. */
    public List<String> kinds(TieMeaning meaning) {
        return known(kinds, meaning);
    }

    /** Whether the survey has a kind of this meaning. */
    public boolean asked(TieMeaning meaning) {
        return !kinds(meaning).isEmpty();
    }

    /** Every meaning has its entry from the start. */
    private static <T> T known(Map<TieMeaning, T> map, TieMeaning meaning) {
        T value = map.get(meaning);
        if (value == null) {
            throw new IllegalStateException("nothing was read of meaning " + meaning);
        }
        return value;
    }

    /**
     * The answers of a meaning as shares of their scale, in [0, 1]: the weight of a tie is the rating, its mean where
     * several kinds have one. Every answer counts, those below a kind's threshold too: a low rating is a rating. Without a
     * scale an answer that lies in [0, 1] is its own share, and any other says nothing of how high it is and is left out. Of
     * repeated rows the last counts.
     */
    public TieGraph ratings(TieMeaning meaning) {
        Map<Long, List<Double>> ratings = new LinkedHashMap<>();
        for (String name : kinds(meaning)) {
            TieKind kind = survey.kind(name);
            Map<Long, Double> last = new LinkedHashMap<>();
            for (Tie tie : survey.ties()) {
                if (tie.kind().equals(name) && counts(tie)) {
                    last.put(pair(tie, kind), share(kind, tie.weight()));
                }
            }
            last.forEach((pair, share) -> {
                if (share >= 0 && share <= 1) {
                    ratings.computeIfAbsent(pair, p -> new ArrayList<>()).add(share);
                }
            });
        }
        TieGraphBuilder builder = TieGraph.builder(survey.people().size());
        ratings.forEach((pair, shares) -> builder.tie((int) (pair >> 32), (int) (long) pair, mean(shares)));
        return builder.build();
    }

    private boolean counts(Tie tie) {
        Double least = reading.minimumWeight();
        return least == null || tie.weight() >= least;
    }

    private long pair(Tie tie, TieKind kind) {
        PeopleIndex people = network(kind.meaning()).people();
        return (long) people.number(tie.giver(kind.asks())) << 32 | people.number(tie.receiver(kind.asks()));
    }

    private static double share(TieKind kind, double answer) {
        return kind.scale() == null ? answer : kind.scale().share(answer);
    }

    /** Added in ascending order, so that the order of kinds in a file changes no bit. */
    private static double mean(List<Double> shares) {
        Collections.sort(shares);
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum / shares.size();
    }
}
