package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static reciprocity.analysis.silo.Drawn.EXACTLY;

import org.junit.jupiter.api.Test;

class SentExternalInternalIndexTest {

    private static final SentExternalInternalIndex METRIC = new SentExternalInternalIndex();

    @Test
    void theHandWorkedValue() {
        // Group E is the first by name, S the second.
        assertThat(METRIC.measure(Drawn.f1()).at(1).value()).isEqualTo(-3.0 / 5, EXACTLY);
    }

    @Test
    void withoutTiesOrGroupsThereIsAReason() {
        assertThat(Drawn.onZeros(METRIC))
                .containsExactly(
                        "[]",
                        "[NO_OUT_TIES]",
                        "[NO_OUT_TIES, NO_OUT_TIES]",
                        "[1.0, NO_OUT_TIES]",
                        "[1.0, 0.0]",
                        "[-1.0]");
    }

    @Test
    void whatIsSentIsWhatTheTurnedNetworkReceives() {
        String drawing = Drawn.random(5);
        assertThat(Drawn.figures(METRIC, Drawn.measured(drawing)))
                .isEqualTo(Drawn.figures(new ReceivedExternalInternalIndex(), Drawn.measured(Drawn.turned(drawing))));
    }
}
