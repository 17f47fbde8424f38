package reciprocity.analysis.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;
import reciprocity.model.PartnershipStage;
import reciprocity.model.SurveySettings;

/** P1 of the definitions, and what its words leave to the edges. */
class PartnershipTest {

    private static final Spectrum USUAL = new Spectrum(SurveySettings.DEFAULT_STAGES);

    /** Answers on a scale from 1 to 5: from, to, answer. */
    private static TieGraph answers(int people, int[]... rows) {
        TieGraphBuilder builder = TieGraph.builder(people);
        for (int[] row : rows) {
            builder.tie(row[0], row[1], (row[2] - 1) / 4.0);
        }
        return builder.build();
    }

    private static Partnership of(TieGraph trust, TieGraph purpose) {
        BitSet leaders = new BitSet();
        leaders.set(0, trust.people());
        return Partnership.of(leaders, trust, purpose, USUAL);
    }

    private static int[] row(int from, int to, int answer) {
        return new int[] {from, to, answer};
    }

    /** Dyad 0-1 as the first of P1, dyad 2-3 as the second, dyad 4-5 as the third. */
    private static Partnership p1() {
        return of(
                answers(6, row(0, 1, 5), row(1, 0, 4), row(2, 3, 5), row(3, 2, 2), row(4, 5, 5)),
                answers(6, row(0, 1, 4), row(1, 0, 5), row(2, 3, 5), row(3, 2, 5), row(4, 5, 5)));
    }

    @Test
    void theWeakerSideCounts() {
        LeaderPair first = p1().pairs().get(0);
        assertThat(first.trustLevel()).isEqualTo(Figure.of(0.75));
        assertThat(first.purposeLevel()).isEqualTo(Figure.of(0.75));
        assertThat(first.place().stage()).isEqualTo("leadership partnership");
        assertThat(first.place().limit()).isEqualTo(Limit.BOTH);
        assertThat(first.place().next()).isNull();
        assertThat(first.trust().gap()).isEqualTo(Figure.of(0.25));
    }

    @Test
    void aPairShortOfTrustIsHeldBackByTrust() {
        LeaderPair second = p1().pairs().get(1);
        assertThat(second.place().stage()).isEqualTo("cooperation");
        assertThat(second.place().limit()).isEqualTo(Limit.TRUST);
        assertThat(second.place().next()).isEqualTo(new Place.Distance("collaboration", 0.25, 0));
        assertThat(second.trust().gap().value()).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void aMissingRatingLeavesThePairUnconfirmed() {
        LeaderPair third = p1().pairs().get(2);
        assertThat(third.place()).isEqualTo(new Place(Place.UNCONFIRMED, "UNCONFIRMED", null, null));
        assertThat(third.trustLevel()).isEqualTo(Figure.of(1));
        assertThat(third.trust().gap().reason()).isEqualTo(Reason.NOT_RESPONDED);
    }

    @Test
    void anAxisThatNobodyRatedHasNoLevel() {
        Partnership onlyTrust = of(answers(2, row(0, 1, 3)), answers(2));
        assertThat(onlyTrust.pairs()).hasSize(1);
        assertThat(onlyTrust.pairs().get(0).trustLevel()).isEqualTo(Figure.of(0.5));
        assertThat(onlyTrust.pairs().get(0).purposeLevel().reason()).isEqualTo(Reason.NOT_RESPONDED);
    }

    @Test
    void aPairThatNobodyRatedIsNotListed() {
        assertThat(of(answers(3), answers(3)).pairs()).isEmpty();
        assertThat(of(answers(3), answers(3)).purposeBeforeTrust().reason()).isEqualTo(Reason.NO_TIES);
    }

    @Test
    void halfOfTheConfirmedPairsHavePurposeAhead() {
        assertThat(p1().purposeBeforeTrust()).isEqualTo(Figure.of(0.5));
        assertThat(p1().confirmed()).hasSize(2);
    }

    @Test
    void belowTheLowestStageIsContact() {
        Partnership low = of(answers(2, row(0, 1, 1), row(1, 0, 5)), answers(2, row(0, 1, 5), row(1, 0, 5)));
        assertThat(low.pairs().get(0).place().stage()).isEqualTo("contact");
        assertThat(low.pairs().get(0).place().next()).isEqualTo(new Place.Distance("cooperation", 0.25, 0));
        assertThat(low.at(0)).hasSize(1);
    }

    @Test
    void aLevelOnALineReachesIt() {
        Spectrum odd = new Spectrum(List.of(new PartnershipStage("close", 0.3, 0.3)));
        assertThat(odd.place(0.1 + 0.2, 0.3).stage()).isEqualTo("close");
        assertThat(odd.place(0.3 - 1e-9, 0.3).stage()).isEqualTo("contact");
        assertThat(odd.place(0.3, 0.3).next()).isNull();
    }

    @Test
    void aTenthApartIsNotYetBehind() {
        assertThat(Limit.of(0.65, 0.75)).isEqualTo(Limit.BOTH);
        assertThat(Limit.of(0.64, 0.75)).isEqualTo(Limit.TRUST);
        assertThat(Limit.of(0.75, 0.64)).isEqualTo(Limit.PURPOSE);
    }

    @Test
    void onlyLeadersArePaired() {
        BitSet leaders = new BitSet();
        leaders.set(0);
        leaders.set(2);
        TieGraph trust = answers(3, row(0, 1, 5), row(0, 2, 5), row(1, 2, 5));
        assertThat(Partnership.of(leaders, trust, answers(3), USUAL).pairs())
                .extracting(LeaderPair::a, LeaderPair::b)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 2));
    }

    @Test
    void fiveStepAnswersHaveATileEach() {
        assertThat(List.of(0.0, 0.25, 0.5, 0.75, 1.0))
                .extracting(Partnership::tile)
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(Partnership.tile(0.74)).isEqualTo(2);
    }
}
