package reciprocity.analysis.support;

import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieLayers;

/**
 * Support in a crisis against everyday support, as the column {@code context} of the ties says: CRISIS, and everything else.
 *
 * <p>Sources: Wasserman, S., Faust, K. (1994), doi:10.1017/CBO9780511815478; Jaccard, P. (1912),
 * doi:10.1111/j.1469-8137.1912.tb05611.x.
 *
 * @param ties ties in a crisis
 * @param people how many people give or receive one
 * @param everydayTies all others
 * @param reciprocity share of crisis ties between respondents that are returned in a crisis, in [0, 1]; NOT_ASSESSABLE where
 *     no answer speaks of a crisis
 * @param everydayReciprocity the same of all others
 * @param overlap ties of both over ties of either, in [0, 1]
 * @param onEveryday share of crisis ties that are everyday ties too, in [0, 1]
 * @param net on whom people can fall back in a crisis
 */
public record CrisisSupport(
        int ties,
        int people,
        int everydayTies,
        Figure reciprocity,
        Figure everydayReciprocity,
        Figure overlap,
        Figure onEveryday,
        SafetyNet net) {

    static CrisisSupport of(TieLayers layers, List<String> kinds) {
        TieGraph crisis = layers.network(
                        kinds, tie -> TieLayers.value(tie, "context").startsWith("crisis"))
                .ties();
        TieGraph everyday = layers.network(
                        kinds, tie -> !TieLayers.value(tie, "context").startsWith("crisis"))
                .ties();
        SafetyNet net = SafetyNet.of(layers, crisis, layers.onlyReceived(kinds));
        if (crisis.ties() == 0) {
            Figure none = Figure.undefined(Reason.NOT_ASSESSABLE);
            return new CrisisSupport(0, 0, everyday.ties(), none, none, none, none, net);
        }
        TieGraph knownCrisis = layers.amongRespondents(crisis);
        TieGraph knownEveryday = layers.amongRespondents(everyday);
        long both = Acts.both(crisis, everyday);
        return new CrisisSupport(
                crisis.ties(),
                Acts.people(crisis),
                everyday.ties(),
                Returns.share(knownCrisis.mutual().entries(), knownCrisis.ties()),
                Returns.share(knownEveryday.mutual().entries(), knownEveryday.ties()),
                Returns.share(both, (long) crisis.ties() + everyday.ties() - both),
                Returns.share(both, crisis.ties()),
                net);
    }

    /** Whether any answer speaks of a crisis. */
    public boolean asked() {
        return ties > 0;
    }
}
