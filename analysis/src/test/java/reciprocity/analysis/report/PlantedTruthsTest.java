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
import reciprocity.sample.SampleOrganization;

/** The report of the sample finds what was planted in it, and nothing else of the kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedTruthsTest {

    private static final SampleOrganization.Planted PLANTED = SampleOrganization.planted();

    private Report report;

    @BeforeAll
    void makeTheReport() {
        SampleOrganization.Files files = SampleOrganization.files();
        report = Analysis.report(
                Objects.requireNonNull(
                        SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning())
                                .survey()),
                Reading.byMeaning("support"),
                new ReportSettings(1, 9_999, 5));
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
}
