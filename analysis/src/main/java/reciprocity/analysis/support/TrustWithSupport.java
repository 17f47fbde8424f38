package reciprocity.analysis.support;

import java.util.List;
import reciprocity.analysis.metric.Draws;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.significance.Entries;
import reciprocity.analysis.significance.Qap;
import reciprocity.analysis.significance.Significance;
import reciprocity.graph.Reading;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieLayers;
import reciprocity.model.Survey;
import reciprocity.model.TieMeaning;

/**
 * Whether trust goes with support here: QAP correlation of both layers among the people who answered, ties as 0 and 1.
 *
 * <p>Source: Krackhardt, D. (1988), doi:10.1016/0378-8733(88)90004-4.
 *
 * @param people how many answered
 * @param supportTies support ties among them
 * @param trustTies trust ties among them
 * @param ties the correlation of ties, in [-1, 1], with what chance gives; undefined as QAP is: NO_TIES
 *     without ties of one of both
 * @param trustOfSupported share of support ties whose giver also trusts the receiver, in [0, 1];
 *     NOT_ASSESSABLE where nobody was asked about trust
 * @param trustOfSupporting share of support ties whose receiver trusts the giver, in [0, 1]
 */
public record TrustWithSupport(
        int people,
        int supportTies,
        int trustTies,
        Significance ties,
        Figure trustOfSupported,
        Figure trustOfSupporting) {

    /**
     * The test of a survey.
     *
     * @param survey the survey
     * @param reading the kinds that count as support (none: those that mean it), and the column that people are grouped by
     * @param draws how many orders of people are drawn
     * @param seed where chance begins
     * @throws IllegalArgumentException if the survey has no such kind or column
     */
    public static TrustWithSupport of(Survey survey, Reading reading, Draws draws, long seed) {
        List<String> kinds = Support.kinds(survey, reading);
        TieLayers answered = TieLayers.among(survey, reading, person -> !person.external() && person.respondent());
        TieGraph support = answered.network(kinds).ties();
        List<String> trustKinds = survey.kindsOf(TieMeaning.TRUST).stream()
                .filter(kind -> !kinds.contains(kind))
                .toList();
        TieGraph trust = answered.network(trustKinds).ties();
        Significance together = Qap.correlation(support, trust, Entries.TIES, draws, seed);
        boolean asked = !trustKinds.isEmpty();
        return new TrustWithSupport(
                answered.size(),
                support.ties(),
                trust.ties(),
                together,
                share(Acts.both(support, trust), support.ties(), asked),
                share(back(support, trust), support.ties(), asked));
    }

    private static long back(TieGraph support, TieGraph trust) {
        long back = 0;
        for (int person = 0; person < support.people(); person++) {
            for (int at = support.out().begin(person); at < support.out().end(person); at++) {
                back += trust.has(support.out().neighbour(at), person) ? 1 : 0;
            }
        }
        return back;
    }

    private static Figure share(long some, long all, boolean asked) {
        return asked ? Returns.share(some, all) : Figure.undefined(Reason.NOT_ASSESSABLE);
    }
}
