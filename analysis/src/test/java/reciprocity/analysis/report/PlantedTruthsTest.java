package reciprocity.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.graph.Reading;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;
import reciprocity.sample.SampleOrganization;

/** The report of the sample finds what was planted in it, and nothing else of the kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedTruthsTest {

    private static final SampleOrganization.Planted PLANTED = SampleOrganization.planted();

    private Report report;

    @BeforeAll
    void makeTheReport() {
        report = Analysis.report(
                read(SampleOrganization.files()),
                Reading.byMeaning("support"),
                new ReportSettings(1, 9_999, 5),
                read(SampleOrganization.earlierFiles()));
    }

    private static Survey read(SampleOrganization.Files files) {
        return Objects.requireNonNull(
                SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning())
                        .survey());
    }

    private List<Insight> of(Topic topic) {
        return report.insights().stream().filter(i -> i.topic() == topic).toList();
    }

    private Insight only(Topic topic) {
        assertThat(of(topic)).hasSize(1);
        return of(topic).get(0);
    }

    @Test
    void exactlyTheTwoSilosAreCalled() {
        assertThat(of(Topic.SILO))
                .flatExtracting(insight -> insight.evidence().groups())
                .containsExactlyInAnyOrderElementsOf(PLANTED.silos());
    }

    @Test
    void oneOfThemHangsOnTheOnePerson() {
        Evidence thread = only(Topic.THREAD).evidence();
        assertThat(thread.groups()).containsExactly(PLANTED.threadSilo());
        assertThat(thread.people()).containsExactly(PLANTED.thread());
    }

    @Test
    void theOtherHasItsThreeConnectors() {
        Insight open = of(Topic.SILO).stream()
                .filter(insight -> insight.evidence().groups().contains(PLANTED.openSilo()))
                .findFirst()
                .orElseThrow();
        assertThat(open.evidence().people()).containsExactlyInAnyOrderElementsOf(PLANTED.connectors());
    }

    @Test
    void exactlyTheThreeBridgesAreNamed() {
        assertThat(only(Topic.BRIDGE).evidence().people()).containsExactlyInAnyOrderElementsOf(PLANTED.bridges());
    }

    @Test
    void theLeadersCircleIsCountedAndTheOneWithoutIsInTheEvidence() {
        Insight leaders = only(Topic.LEADERS);
        assertThat(leaders.sentence()).isEqualTo("Seven of 11 leaders form one mutual network.");
        assertThat(leaders.figure()).isEqualTo("Seven of 11");
        assertThat(PLANTED.leaderCluster()).hasSize(7);
        assertThat(leaders.evidence().people()).containsExactly(PLANTED.isolatedLeader());
        assertThat(leaders.evidence().highlight())
                .containsAll(PLANTED.leaderCluster())
                .containsAll(PLANTED.secondCircle());
    }

    @Test
    void theGivingDepartmentIsTheOnlyOne() {
        assertThat(only(Topic.GIVING).evidence().groups()).containsExactly(PLANTED.givingDepartment());
    }

    @Test
    void theLeadIsReadAloudInOneSentence() {
        assertThat(report.lead())
                .isEqualTo("Most support ties are returned, and two departments keep to themselves,"
                        + " one with a single way out.");
        assertThat(report.leadContext()).isEqualTo("Based on answers of 137 of 150 people and 1,071 support ties.");
    }

    @Test
    void everySentenceKeepsTheRules() {
        Lint.check(report);
    }

    @Test
    void theThreeBiggestGiversWhomNobodyThanksAreNamed() {
        assertThat(only(Topic.RECOGNITION).evidence().people())
                .containsExactlyInAnyOrderElementsOf(PLANTED.unthanked());
    }

    @Test
    void theThreeForgottenSupportStaffAreNamed() {
        Insight staff = only(Topic.STAFF);
        assertThat(staff.sentence()).isEqualTo("Three of six support staff are trusted or thanked by nobody else.");
        assertThat(staff.evidence().people()).containsExactlyInAnyOrderElementsOf(PLANTED.forgottenStaff());
    }

    @Test
    void fiveCustomersKnowOnlyOneOfUsAndOneKnowsNobody() {
        Insight customers = only(Topic.CUSTOMERS);
        assertThat(PLANTED.singleAccounts()).hasSize(5);
        assertThat(customers.sentence()).isEqualTo("Five of eight customers know only one of us.");
        assertThat(customers.why()).containsExactly("One of eight knows nobody here.");
        assertThat(customers.evidence().people()).hasSize(5);
        assertThat(customers.evidence().rows())
                .hasSize(5)
                .allMatch(row -> row.kind().equals("serves"));
    }

    @Test
    void moreIsReturnedThanHalfAYearBefore() {
        Insight returned = of(Topic.CHANGE).stream()
                .filter(insight -> insight.id().equals("change.returned"))
                .findFirst()
                .orElseThrow();
        assertThat(returned.sentence())
                .matches("The share of support ties that is returned rose since 2025-10 by \\d+ points of 100\\.");
    }

    @Test
    void leadershipIsCountedAndNobodyIsNamed() {
        assertThat(only(Topic.PARTNERSHIP).figure()).endsWith("of 12");
        assertThat(only(Topic.PURPOSE).figure()).endsWith("of 12");
        assertThat(only(Topic.MENTORING).why().get(0)).isEqualTo("One ring of mentors mentors one another in turn.");
        assertThat(only(Topic.FIVE).sentence()).isEqualTo("All 11 leaders have no support tie with customers.");
        assertThat(only(Topic.DECISIONS).figure()).isEqualTo("32 of 93");
        for (Topic topic : List.of(Topic.PARTNERSHIP, Topic.PURPOSE, Topic.MENTORING, Topic.FIVE, Topic.DECISIONS)) {
            assertThat(only(topic).evidence().people()).isEmpty();
        }
    }

    @Test
    void theOneWithOnePersonToTurnToIsInTheEvidenceWithThatRow() {
        Evidence safety = only(Topic.SAFETY).evidence();
        assertThat(safety.people()).hasSize(1);
        assertThat(safety.rows()).hasSize(1);
        assertThat(safety.rows().get(0).origin().file()).isEqualTo("ties.csv");
        assertThat(safety.rows().get(0).target()).isEqualTo(safety.people().get(0));
    }

    @Test
    void trustGoesWithSupport() {
        assertThat(only(Topic.TRUST).evidence().value()).isGreaterThan(0.5);
    }

    @Test
    void everyTieShownHasARowOfItsKindBehindIt() {
        for (Insight insight : report.insights()) {
            assertThat(insight.evidence().rows())
                    .as(insight.id())
                    .hasSizeGreaterThanOrEqualTo(insight.evidence().shown().size())
                    .allMatch(row -> insight.evidence().kinds().contains(row.kind()));
        }
    }

    @Test
    void aLeaderGetsTenSentencesAndNoNames() {
        Report leader = report.forAudience(Audience.LEADER);
        assertThat(leader.insights()).hasSize(10);
        assertThat(leader.insights())
                .allMatch(insight -> insight.evidence().people().isEmpty()
                        && insight.evidence().highlight().isEmpty()
                        && insight.evidence().shown().isEmpty()
                        && insight.evidence().rows().isEmpty());
        assertThat(leader.insights()).extracting(Insight::topic).doesNotHaveDuplicates();
        assertThat(leader.withheld()).anyMatch(one -> one.why().equals("beyond the 10 shown"));
        assertThat(report.insights()).hasSizeBetween(15, 20);
        Lint.check(leader);
    }
}
