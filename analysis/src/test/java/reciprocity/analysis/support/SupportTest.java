package reciprocity.analysis.support;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.Fixtures.EXACTLY;

import java.util.List;
import org.assertj.core.api.AbstractDoubleAssert;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Draws;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.Reading;
import reciprocity.model.Asks;
import reciprocity.model.PersonId;
import reciprocity.model.TieMeaning;

/** Each figure of support in depth on answers worked by hand. */
class SupportTest {

    private static AbstractDoubleAssert<?> value(Figure figure) {
        assertThat(figure.reason()).isNull();
        return assertThat(figure.value());
    }

    private static Support drawn(String drawing) {
        return Support.of(NetworkDrawing.survey(drawing), Reading.byMeaning());
    }

    private static SupportChance chance(String drawing) {
        return SupportChance.of(NetworkDrawing.survey(drawing), Reading.byMeaning(), Draws.asked(999), 1);
    }

    private static List<PersonId> ids(String... names) {
        return List.of(names).stream().map(PersonId::new).toList();
    }

    @Test
    void ofSixInTenReturnedTheOtherFourComeBackRoundACircle() {
        Returns returns = drawn(Fixtures.F1).returns();
        assertThat(returns.ties()).isEqualTo(10);
        value(returns.anyKind()).isEqualTo(0.6, EXACTLY);
        value(returns.likeForLike()).isEqualTo(0.6, EXACTLY);
        value(returns.generalised()).isEqualTo(0.4, EXACTLY);
        value(returns.unreturned()).isEqualTo(0, EXACTLY);
        value(returns.withinThree()).isEqualTo(1, EXACTLY);
    }

    @Test
    void withoutTiesSharesHaveAReason() {
        Support support = drawn("| S: A, B");
        assertThat(support.returns().anyKind().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(support.lag().medianDays().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(support.acts().meanActs().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(support.recognition().share().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(support.offers().unasked().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(support.voice().share().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(support.crisis().reciprocity().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(chance("| S: A, B").trust().trustOfSupported().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(support.shadow().shadow().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(support.net().twoSourcesShare().reason()).isEqualTo(Reason.NO_CORE);
        value(support.net().noneShare()).isEqualTo(1);
        assertThat(drawn("").net().noneShare().reason()).isEqualTo(Reason.TOO_FEW_NODES);
    }

    @Test
    void helpReturnedByKnowledgeIsReturnedButNotInKind() {
        Support support = Asked.of("S: A B C")
                .answers(
                        "support A B form=help",
                        "support B A form=knowledge",
                        "support B C form=help",
                        "support C B form=help")
                .support();
        value(support.returns().anyKind()).isEqualTo(1);
        value(support.returns().likeForLike()).isEqualTo(0.5);
        assertThat(support.byAct().keySet()).containsExactly("help", "knowledge");
        assertThat(support.acts().acts()).extracting(Acts.Act::ties).containsExactly(3L, 1L);
        assertThat(support.acts().pairsByActs()).containsEntry(1, 1L).containsEntry(2, 1L);
        value(support.acts().meanActs()).isEqualTo(1.5);
        assertThat(support.acts().strongest())
                .containsExactly(new Acts.Strong(new PersonId("A"), new PersonId("B"), 2));
        value(support.acts().overlaps().get(0).jaccard()).isZero();
    }

    @Test
    void whatTheSilentWouldReturnIsUnknownNotMissing() {
        Support support = Asked.of("S: A B C?")
                .answers("support A B", "support B A", "support A C")
                .support();
        assertThat(support.returns().ties()).isEqualTo(2);
        value(support.returns().anyKind()).isEqualTo(1);
    }

    @Test
    void aReturnAfterTenDaysAndOneThatHasNotComeGiveAMedian() {
        ReturnLag lag = Asked.of("S: A B C")
                .answers(
                        "support A B at=2026-01-01",
                        "support B A at=2026-01-11",
                        "support A C at=2026-01-21",
                        "support B C")
                .support()
                .lag();
        // A to B waits 10 days; B to A (no gift back since) 10 and A to C 0 days without return yet.
        assertThat(lag.gifts()).isEqualTo(3);
        assertThat(lag.returned()).isEqualTo(1);
        assertThat(lag.censored()).isEqualTo(2);
        assertThat(lag.undated()).isEqualTo(1);
        value(lag.medianDays()).isEqualTo(10);
    }

    @Test
    void whoGivesMostAndIsThankedByNobodyIsNamed() {
        Support support = Asked.of("S: A B C D E F")
                .answers(
                        "help A B",
                        "help A C",
                        "help A D",
                        "help A E",
                        "help B C",
                        "help C D",
                        "help D E",
                        "help E F",
                        "thanks C B",
                        "thanks D C",
                        "thanks E D",
                        "thanks F E")
                .support();
        assertThat(support.recognition().givers()).isEqualTo(5);
        assertThat(support.recognition().unthanked()).isEqualTo(ids("A"));
        // A gives most (rank 6) and is thanked as little as F (middle of ranks 1 and 2).
        assertThat(support.recognition().gaps()).containsEntry(new PersonId("A"), 4.5);
        // F gives least (rank 1): 1 - 1.5.
        assertThat(support.recognition().gaps()).containsEntry(new PersonId("F"), -0.5);
        assertThat(support.recognition().gaps().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(0, EXACTLY);
        value(support.recognition().share()).isEqualTo(4.0 / 12, EXACTLY);
    }

    @Test
    void halfOfTheKnownActsWereOffered() {
        Offers offers = Asked.of("S: A B C")
                .answers("support A B initiated_by=GIVER", "support B C InitiatedBy=receiver", "support C A")
                .support()
                .offers();
        assertThat(offers).isEqualTo(new Offers(1, 1, 1, Figure.of(0.5)));
    }

    @Test
    void oneOfTwoReportsSpeaksUp() {
        UpwardVoice voice = Asked.of("S: Boss One Two Silent?, E: Three")
                .kind("reports_to", TieMeaning.REPORTING, Asks.GIVES)
                .kind("speaks_up", TieMeaning.OTHER, Asks.GIVES)
                .answers(
                        "reports_to One Boss",
                        "reports_to Two Boss",
                        "reports_to Silent Boss",
                        "reports_to Three Boss",
                        "speaks_up One Boss",
                        "speaks_up Boss Two")
                .support()
                .voice();
        assertThat(voice.lines()).isEqualTo(3);
        value(voice.share()).isEqualTo(1.0 / 3, EXACTLY);
        assertThat(voice.groups())
                .containsExactly(
                        new UpwardVoice.OfGroup("E", 1, Figure.of(0)), new UpwardVoice.OfGroup("S", 2, Figure.of(0.5)));
    }

    @Test
    void consultingCountsWhereNobodyWasAskedAboutSpeakingUp() {
        UpwardVoice voice = Asked.of("S: Boss One")
                .kind("reports_to", TieMeaning.REPORTING, Asks.GIVES)
                .kind("consults", TieMeaning.DECISION, Asks.GIVES)
                .answers("reports_to One Boss", "consults One Boss")
                .support()
                .voice();
        assertThat(voice.kinds()).containsExactly("consults");
        value(voice.share()).isEqualTo(1);
    }

    @Test
    void nobodyOneAndTwoDisjointSources() {
        // A, B and C support each other; D hangs on C, E on D; F gets from A and B; G from nobody.
        SafetyNet net = drawn("A <-> B, B <-> C, C -> D, D -> E, A -> F, B -> F | S: A, B, C, D, E, F, G")
                .net();
        assertThat(net.circle()).isEqualTo(3);
        assertThat(net.none()).isEqualTo(ids("G"));
        assertThat(net.one()).isEqualTo(ids("A", "C", "D", "E"));
        assertThat(net.cutOff()).isEqualTo(ids("A", "C", "D", "E"));
        assertThat(net.unreached()).isEqualTo(ids("G"));
        value(net.noneShare()).isEqualTo(1.0 / 7, EXACTLY);
        // B has A and C, F has A and B.
        value(net.twoSourcesShare()).isEqualTo(2.0 / 7, EXACTLY);
    }

    @Test
    void whoWasNotHeardIsLeftOutWhereOnlyReceiversWereAsked() {
        SafetyNet net = Asked.of("S: Ann Bob Cy?")
                .kind("helped_by", TieMeaning.SUPPORT, Asks.RECEIVES)
                .answers("helped_by Ann Bob", "helped_by Ann Cy")
                .support()
                .net();
        assertThat(net.people()).isEqualTo(2);
        assertThat(net.none()).isEqualTo(ids("Bob"));
    }

    @Test
    void crisisSupportIsHeldAgainstEverydaySupport() {
        CrisisSupport crisis = Asked.of("S: A B C")
                .answers(
                        "support A B context=CRISIS",
                        "support B A context=Crisis-week-3",
                        "support B C context=crisis",
                        "support A B",
                        "support C A context=everyday")
                .support()
                .crisis();
        assertThat(crisis.ties()).isEqualTo(3);
        assertThat(crisis.everydayTies()).isEqualTo(2);
        value(crisis.reciprocity()).isEqualTo(2.0 / 3, EXACTLY);
        value(crisis.everydayReciprocity()).isZero();
        value(crisis.overlap()).isEqualTo(0.25);
        value(crisis.onEveryday()).isEqualTo(1.0 / 3, EXACTLY);
        assertThat(crisis.net().none()).isEmpty();
    }

    @Test
    void trustAndSupportOfTheQapExampleGoTogetherNoMoreThanByChance() {
        TrustWithSupport trust = Asked.of("S: A B C")
                .kind("trust", TieMeaning.TRUST, Asks.GIVES)
                .answers("support A B", "support B A", "support B C", "trust A B", "trust B A", "trust C B")
                .chance()
                .trust();
        value(trust.ties().statistic()).isEqualTo(1.0 / 3, EXACTLY);
        assertThat(Asked.p(trust.ties())).isEqualTo(0.5);
        value(trust.trustOfSupported()).isEqualTo(2.0 / 3, EXACTLY);
        value(trust.trustOfSupporting()).isEqualTo(1);
    }

    @Test
    void withoutAChartTheShadowIsWhatCrossesGroups() {
        InformalShadow shadow = drawn(Fixtures.F1).shadow();
        value(shadow.shadow()).isEqualTo(0.2, EXACTLY);
        assertThat(shadow.beyondChart().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(chance(Fixtures.F1).withChart().statistic().reason()).isEqualTo(Reason.NO_TIES);
    }

    @Test
    void bossReportAndCommonBossAreOnTheChart() {
        InformalShadow shadow = Asked.of("S: Boss One Two, E: Three Four")
                .kind("reports_to", TieMeaning.REPORTING, Asks.GIVES)
                .answers(
                        "reports_to One Boss",
                        "reports_to Two Boss",
                        "reports_to Three Boss",
                        "support Boss One",
                        "support One Three",
                        "support Two Four",
                        "support Four Three")
                .support()
                .shadow();
        value(shadow.beyondChart()).isEqualTo(0.5);
        value(shadow.shadow()).isEqualTo(0.25);
    }
}
