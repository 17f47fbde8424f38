package reciprocity.analysis.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Reading;
import reciprocity.model.Asks;
import reciprocity.model.Survey;
import reciprocity.model.TieMeaning;

class SupportOverTimeTest {

    private static SupportOverTime of(Survey before, Survey after, String... kinds) {
        return SupportOverTime.of(before, after, List.of(kinds), Reading.byMeaning(), 999, 1);
    }

    private static Asked bosses(String people) {
        return Asked.of(people)
                .kind("reports", TieMeaning.REPORTING, Asks.GIVES)
                .answers("reports a A", "reports b B", "reports c C");
    }

    /** A supports three, B two, C one; a year on a supports three, b two, c one: of six orders only this one. */
    @Test
    void teamsThatFollowTheirBossesGoWithThem() {
        Survey before = bosses("S: A B C a b c")
                .answers("help A B", "help A C", "help A b", "help B A", "help B C", "help C A")
                .survey();
        Survey after = bosses("S: A B C a b c")
                .answers("help a A", "help a B", "help a C", "help b A", "help b B", "help c C")
                .survey();
        LeaderExample example = of(before, after, "help").example();
        assertThat(example.teams()).isEqualTo(3);
        assertThat(example.lagged().statistic().value()).isCloseTo(1, within(1e-15));
        assertThat(example.lagged().upper().value()).isEqualTo(1 / 6.0);
        assertThat(example.first().statistic().reason()).isEqualTo(Reason.CONSTANT);
    }

    @Test
    void whoAnsweredOneWaveOnlyIsLeftOut() {
        Survey before = bosses("S: A B C a b c").answers("help A B").survey();
        Survey after = bosses("S: A B C a b c?").answers("help a A").survey();
        SupportOverTime both = of(before, after, "help");
        assertThat(both.people()).isEqualTo(5);
        assertThat(both.example().teams()).isEqualTo(2);
        assertThat(both.example().lagged().statistic().reason()).isEqualTo(Reason.TOO_FEW_NODES);
    }

    /** A thanks; B and C are close to A, D and E to each other. Later B thanks as well: the only one, and one of two exposed. */
    @Test
    void whoBeganWasCloserToThoseWhoAlreadyDid() {
        Survey before = Asked.of("S: A B C D E")
                .answers("help A B form=recognition", "help B A form=help", "help C A form=help", "help D E form=help")
                .survey();
        Survey after = Asked.of("S: A B C D E")
                .answers("help A B form=recognition", "help B C form=thanks", "help D E form=help")
                .survey();
        RecognitionSpread spread = of(before, after, "help").recognition();
        assertThat(spread.silent()).isEqualTo(4);
        assertThat(spread.began()).isEqualTo(1);
        assertThat(spread.exposureOfBegun()).isEqualTo(Figure.of(1));
        assertThat(spread.exposureOfOthers().value()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(spread.difference().statistic().value()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(spread.difference().upper().value()).isEqualTo(0.5);
        assertThat(spread.alike().statistic().defined()).isTrue();
    }

    @Test
    void withoutRecognitionNothingCanBeAssessed() {
        Survey wave = Asked.of("S: A B C").answers("help A B", "help B C").survey();
        RecognitionSpread spread = of(wave, wave, "help").recognition();
        assertThat(spread.silent()).isZero();
        assertThat(spread.difference().statistic().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(of(wave, wave).example().lagged().statistic().reason()).isEqualTo(Reason.TOO_FEW_NODES);
    }
}
