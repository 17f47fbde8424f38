package reciprocity.analysis.support;

import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.TieLayers;
import reciprocity.model.Tie;

/**
 * Who began: whether support was offered by the giver or asked for by the receiver, as the column {@code initiated_by} of the
 * ties says (GIVER or RECEIVER).
 *
 * <p>Source: a share of our own, without a model in the literature.
 *
 * @param offered answers that say GIVER
 * @param asked answers that say RECEIVER
 * @param unknown answers that say neither
 * @param unasked offered over offered and asked, in [0, 1]; NOT_ASSESSABLE where no answer says either
 */
public record Offers(int offered, int asked, int unknown, Figure unasked) {

    static Offers of(TieLayers layers, List<String> kinds) {
        int offered = 0;
        int asked = 0;
        int unknown = 0;
        for (Tie tie : layers.survey().ties()) {
            if (kinds.contains(tie.kind()) && layers.survey().kind(tie.kind()).counts(tie.weight())) {
                switch (TieLayers.value(tie, "initiated_by")) {
                    case "giver" -> offered++;
                    case "receiver" -> asked++;
                    default -> unknown++;
                }
            }
        }
        int known = offered + asked;
        return new Offers(
                offered,
                asked,
                unknown,
                known == 0 ? Figure.undefined(Reason.NOT_ASSESSABLE) : Figure.of((double) offered / known));
    }
}
