package reciprocity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.MetricCard;

/** Every figure that leaders are shown has a card that says what it is. */
class ConceptCatalogueTest {

    private static final String LEADERSHIP = "partnership.trust partnership.purpose partnership.stage partnership.limit"
            + " partnership.gap partnership.next partnership.purpose_before_trust five.state five.reach five.reciprocal"
            + " five.depth five.support_staff decisions.leader_leader_ratio decisions.silent decisions.centralization"
            + " decisions.emergent decisions.service decisions.hierarchy mentoring.mentors_mentor_coverage"
            + " mentoring.mentee_coverage mentoring.grand_mentor_coverage mentoring.max_depth mentoring.cross_functional"
            + " mentoring.cycles mentoring.onboarding mentoring.load mentoring.waiting leaders.mutual_density"
            + " leaders.coverage leaders.largest_component leaders.isolated leaders.club";

    @Test
    void everyFigureOfLeadershipHasItsCard() {
        assertThat(ConceptCatalogue.all().stream().map(MetricCard::id))
                .containsAll(List.of(LEADERSHIP.split(" ", -1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCardSaysWhatAReaderHasToKnow() {
        for (MetricCard card : ConceptCatalogue.all()) {
            assertThat(Stream.of(
                            card.question(),
                            card.definition(),
                            card.range(),
                            card.unit(),
                            card.reading(),
                            card.undefined(),
                            card.complexity()))
                    .as(card.id())
                    .noneMatch(String::isBlank);
            assertThat(card.source()).as(card.id()).allMatch(source -> source.matches("(?s).*\\d{4}.*"));
        }
    }

    @Test
    void noCardClaimsACauseOrRanksPeople() {
        for (MetricCard card : ConceptCatalogue.all()) {
            String text = (card.definition() + " " + card.reading()).toLowerCase(java.util.Locale.ROOT);
            assertThat(text)
                    .as(card.id())
                    .doesNotContainPattern("\\b(because|leads to|improves|causes|worst|best people|weakest)\\b");
        }
    }
}
