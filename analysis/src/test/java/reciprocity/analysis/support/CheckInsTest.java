package reciprocity.analysis.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.model.Asks;
import reciprocity.model.PersonId;
import reciprocity.model.TieMeaning;

class CheckInsTest {

    private static CheckIns of(String... answers) {
        return Asked.of("S: A B C D")
                .kind("reports", TieMeaning.REPORTING, Asks.GIVES)
                .answers("reports B A", "reports C A", "reports D A")
                .answers(answers)
                .support()
                .checkIns();
    }

    /** A met B every week until the end; C after 5, 15 and then no more; D once. */
    @Test
    void regularIrregularAndStoppedLinesAreToldApart() {
        CheckIns checkIns = of(
                "support A B at=2026-01-01",
                "support B A at=2026-01-08",
                "support B A at=2026-01-08T16:00",
                "support A B at=2026-01-15",
                "support A C at=2026-01-01",
                "support C A at=2026-01-06",
                "support C A at=2026-01-21",
                "support D A at=2026-01-02",
                "support B C at=2026-03-31");
        assertThat(checkIns.lines()).isEqualTo(3);
        assertThat(checkIns.dated()).isEqualTo(3);
        assertThat(checkIns.contacts()).hasSize(2);
        CheckIns.Line weekly = checkIns.contacts().get(0);
        assertThat(weekly.report()).isEqualTo(new PersonId("B"));
        assertThat(weekly.days()).isEqualTo(3);
        assertThat(weekly.meanDays()).isEqualTo(7);
        assertThat(weekly.variation()).isZero();
        assertThat(weekly.silentDays()).isEqualTo(75);
        assertThat(weekly.stopped()).isTrue();
        CheckIns.Line irregular = checkIns.contacts().get(1);
        assertThat(irregular.meanDays()).isEqualTo(10);
        assertThat(irregular.variation()).isCloseTo(Math.sqrt(50) / 10, within(1e-15));
        assertThat(checkIns.variation().value()).isCloseTo(Math.sqrt(50) / 20, within(1e-15));
        assertThat(checkIns.stopped()).isEqualTo(2);
    }

    @Test
    void silenceAsLongAsTwiceTheLongestWaitIsNotAStop() {
        CheckIns checkIns = of(
                "support A B at=2026-01-01",
                "support A B at=2026-01-08",
                "support A B at=2026-01-15",
                "support C D at=2026-01-29");
        assertThat(checkIns.contacts().get(0).silentDays()).isEqualTo(14);
        assertThat(checkIns.stopped()).isZero();
    }

    @Test
    void withoutDatesNothingIsSaid() {
        CheckIns checkIns = of("support A B", "support B A at=soon");
        assertThat(checkIns.dated()).isZero();
        assertThat(checkIns.variation()).isEqualTo(Figure.undefined(Reason.NOT_ASSESSABLE));
    }
}
