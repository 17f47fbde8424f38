package reciprocity.analysis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;

/**
 * The estimate on remission times of leukaemia under 6-mercaptopurine (Freireich and others 1963), the example of most
 * textbooks, whose figures R's {@code survfit} prints; and small ones worked by hand.
 */
class WaitingCurveTest {

    private static final double[] TIMES = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35
    };
    private static final String HAPPENED = "111010100110001100000";

    private static WaitingCurve remission() {
        boolean[] happened = new boolean[TIMES.length];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = HAPPENED.charAt(i) == '1';
        }
        return WaitingCurve.of(TIMES, happened);
    }

    @Test
    void thePublishedCurveIsMet() {
        WaitingCurve curve = remission();
        assertThat(curve.steps())
                .extracting(WaitingCurve.Step::time)
                .containsExactly(6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0);
        assertThat(curve.steps()).extracting(WaitingCurve.Step::waiting).containsExactly(21, 17, 15, 12, 11, 7, 6);
        double[] survival = {0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448};
        for (int i = 0; i < survival.length; i++) {
            assertThat(curve.steps().get(i).survival()).isCloseTo(survival[i], within(5e-4));
        }
        assertThat(curve.median()).isEqualTo(Figure.of(23));
        assertThat(curve.events()).isEqualTo(9);
    }

    @Test
    void thePublishedIntervalIsMet() {
        WaitingCurve.Step first = remission().steps().get(0);
        assertThat(first.lower().value()).isCloseTo(0.720, within(5e-4));
        assertThat(first.upper()).isEqualTo(Figure.of(1));
        WaitingCurve.Step last = remission().steps().get(6);
        assertThat(last.lower().value()).isCloseTo(0.249, within(5e-4));
        assertThat(last.upper().value()).isCloseTo(0.807, within(5e-4));
    }

    @Test
    void withoutCensoringItIsTheShareStillWaiting() {
        WaitingCurve curve = WaitingCurve.of(new double[] {3, 1, 2, 4}, new boolean[] {true, true, true, true});
        assertThat(curve.steps()).extracting(WaitingCurve.Step::survival).containsExactly(0.75, 0.5, 0.25, 0.0);
        assertThat(curve.steps().get(3).upper().reason()).isEqualTo(Reason.NOT_ASSESSABLE);
    }

    @Test
    void exactlyHalfForAWhileIsTheMiddleOfIt() {
        WaitingCurve curve = WaitingCurve.of(new double[] {1, 2, 3, 4}, new boolean[] {true, true, true, true});
        assertThat(curve.median()).isEqualTo(Figure.of(2.5));
    }

    @Test
    void halfAtTheEndIsTheLastTime() {
        WaitingCurve curve = WaitingCurve.of(new double[] {10, 60}, new boolean[] {true, false});
        assertThat(curve.median()).isEqualTo(Figure.of(10));
    }

    @Test
    void whoIsCensoredAtThatVeryTimeStillWaited() {
        WaitingCurve curve = WaitingCurve.of(new double[] {5, 5}, new boolean[] {false, true});
        assertThat(curve.steps().get(0).waiting()).isEqualTo(2);
        assertThat(curve.steps().get(0).survival()).isEqualTo(0.5);
    }

    @Test
    void whereNothingHappensThereIsNoMedian() {
        assertThat(WaitingCurve.of(new double[] {5, 7}, new boolean[2]).median().reason())
                .isEqualTo(Reason.NOT_ASSESSABLE);
        assertThat(WaitingCurve.of(new double[0], new boolean[0]).steps()).isEmpty();
    }
}
