package reciprocity.analysis;

import java.util.List;
import java.util.stream.Stream;
import reciprocity.analysis.cluster.LeaderCards;
import reciprocity.analysis.decision.DecisionCards;
import reciprocity.analysis.mentoring.MentoringCards;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.partnership.PartnershipCards;
import reciprocity.analysis.relationships.RelationshipCards;

/**
 * The cards of what leaders ask: figures that stand on several kinds of tie and on who leads, and so are no metric of one
 * network. An id begins with the part of the answer that has it.
 */
public final class ConceptCatalogue {

    private ConceptCatalogue() {}

    /** Every card, in reading order. */
    public static List<MetricCard> all() {
        return Stream.of(
                        PartnershipCards.all(),
                        RelationshipCards.all(),
                        DecisionCards.all(),
                        MentoringCards.all(),
                        LeaderCards.all())
                .flatMap(List::stream)
                .toList();
    }
}
