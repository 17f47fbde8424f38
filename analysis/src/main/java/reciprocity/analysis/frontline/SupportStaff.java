package reciprocity.analysis.frontline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Reading;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieLayers;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;
import reciprocity.model.Tie;
import reciprocity.model.TieMeaning;

/**
 * Whether support staff are seen: people whose role is {@code SUPPORT_STAFF}, upper and lower case, spaces and hyphens alike.
 * External people are left out. Fewer staff, or fewer others, than may be shown: every figure is SUPPRESSED; nobody with that
 * role: NOT_ASSESSABLE.
 *
 * <p>Source: a measure of our own; Krackhardt, D., Stern, R. N. (1988), doi:10.2307/2786835, for the E-I index.
 *
 * @param people how many support staff there are
 * @param forgotten share of them whom nobody of another role trusts or recognizes, in [0, 1]; NOT_ASSESSABLE where nobody was
 *     asked about trust or recognition
 * @param forgottenPeople who they are, by id; empty where the share is withheld
 * @param externalInternal E-I index of support ties over the two roles, (between - within) / all, in [-1, 1]; -1 two networks;
 *     NO_TIES without ties
 * @param balance ties that staff give to others less those they receive from others, over both, in [-1, 1]; above 0 they give
 *     more; NO_TIES without such ties
 */
public record SupportStaff(
        int people, Figure forgotten, List<PersonId> forgottenPeople, Figure externalInternal, Figure balance) {

    private static final Pattern RECOGNITION = Pattern.compile(".*(recogni|thank|apprecia|praise|kudos).*");

    public SupportStaff {
        forgottenPeople = List.copyOf(forgottenPeople);
    }

    /**
     * The support staff of a survey. O(n + m).
     *
     * @param reading the kinds of tie that count as support (none: those that mean it)
     * @param least the fewest people of whom figures may be shown, 1 or more
     */
    public static SupportStaff of(Survey survey, Reading reading, int least) {
        TieLayers layers = TieLayers.inside(survey, reading);
        List<String> kinds = reading.kinds().isEmpty() ? survey.kindsOf(TieMeaning.SUPPORT) : reading.kinds();
        BitSet staff = staff(layers);
        int people = staff.cardinality();
        if (people == 0 || people < least || layers.size() - people < least) {
            Figure none = Figure.undefined(people == 0 ? Reason.NOT_ASSESSABLE : Reason.SUPPRESSED);
            return new SupportStaff(people, none, List.of(), none, none);
        }
        List<TieGraph> seen = seen(layers, kinds);
        List<PersonId> forgotten = new ArrayList<>();
        for (int person = staff.nextSetBit(0); person >= 0; person = staff.nextSetBit(person + 1)) {
            if (!seenByOthers(seen, staff, person)) {
                forgotten.add(layers.people().people().id(person));
            }
        }
        Figure share = seen.isEmpty()
                ? Figure.undefined(Reason.NOT_ASSESSABLE)
                : Figure.of((double) forgotten.size() / people);
        long[] ties = new long[4];
        TieGraph support = layers.network(kinds).ties();
        for (int person = 0; person < support.people(); person++) {
            for (int at = support.out().begin(person); at < support.out().end(person); at++) {
                ties[(staff.get(person) ? 2 : 0) + (staff.get(support.out().neighbour(at)) ? 1 : 0)]++;
            }
        }
        long received = ties[1];
        long given = ties[2];
        return new SupportStaff(
                people,
                share,
                seen.isEmpty() ? List.of() : forgotten,
                difference(given + received, ties[0] + ties[3]),
                difference(given, received));
    }

    private static BitSet staff(TieLayers layers) {
        BitSet staff = new BitSet();
        for (int person = 0; person < layers.size(); person++) {
            staff.set(
                    person,
                    TieLayers.plain(layers.people().person(person).role()).equals("supportstaff"));
        }
        return staff;
    }

    /** The layers in which somebody may be seen: trust, and recognition among the answers about support. */
    private static List<TieGraph> seen(TieLayers layers, List<String> kinds) {
        List<TieGraph> seen = new ArrayList<>();
        if (!layers.survey().kindsOf(TieMeaning.TRUST).isEmpty()) {
            seen.add(layers.network(TieMeaning.TRUST).ties());
        }
        boolean recognition =
                layers.survey().ties().stream().anyMatch(tie -> kinds.contains(tie.kind()) && recognizes(tie));
        if (recognition) {
            seen.add(layers.network(kinds, SupportStaff::recognizes).ties());
        }
        return seen;
    }

    private static boolean recognizes(Tie tie) {
        String form = TieLayers.value(tie, "form");
        return RECOGNITION
                .matcher(TieLayers.plain(form.isEmpty() ? tie.kind() : form))
                .matches();
    }

    private static boolean seenByOthers(List<TieGraph> seen, BitSet staff, int person) {
        for (TieGraph ties : seen) {
            for (int at = ties.in().begin(person); at < ties.in().end(person); at++) {
                if (!staff.get(ties.in().neighbour(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Figure difference(long more, long less) {
        return more + less == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of((double) (more - less) / (more + less));
    }
}
