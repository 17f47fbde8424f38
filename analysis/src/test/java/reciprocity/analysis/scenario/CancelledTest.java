package reciprocity.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.kernel.StepTable;
import reciprocity.analysis.kernel.Workers;
import reciprocity.graph.OrgNetwork;

/** What may be cancelled ends at the first step after whoever hears of it wants it to, wherever it is by then. */
class CancelledTest {

    private static final OrgNetwork NETWORK = Fixtures.randomNetwork(3).network();

    /** How often it asks whether to go on; then it is ended at the first, at the middle one and at the last. */
    private static void endsWhereverItIs(Supplier<Object> computation) {
        int all = asks(computation, Integer.MAX_VALUE);
        assertThat(all).isGreaterThan(2);
        for (int end : new int[] {1, all / 2, all}) {
            assertThat(asks(computation, end)).isEqualTo(end);
        }
    }

    private static int asks(Supplier<Object> computation, int end) {
        AtomicInteger asked = new AtomicInteger();
        Supplier<Object> heard = () -> Workers.heard(
                (done, total) -> {
                    if (asked.incrementAndGet() == end) {
                        throw new CancellationException("enough");
                    }
                },
                // One thread, so that it always asks equally often.
                () -> alone(computation));
        if (end == Integer.MAX_VALUE) {
            assertThat(heard.get()).isNotNull();
        } else {
            assertThatThrownBy(heard::get).isInstanceOf(CancellationException.class);
        }
        return asked.get();
    }

    private static Object alone(Supplier<Object> computation) {
        Workers.atMost(1);
        try {
            return computation.get();
        } finally {
            Workers.atMost(Runtime.getRuntime().availableProcessors());
        }
    }

    @Test
    void aTableOfSteps() {
        endsWhereverItIs(() -> StepTable.of(Inside.of(NETWORK).ties()));
    }

    @Test
    void introductionsAllLookedAt() {
        endsWhereverItIs(() -> new WholeSearch(Inside.of(NETWORK)).best());
    }

    @Test
    void introductionsAmongMany() {
        endsWhereverItIs(() -> new WideSearch(Inside.of(NETWORK)).best());
    }

    @Test
    void introductionsAmongVeryMany() {
        endsWhereverItIs(() -> new SampledSearch(Inside.of(NETWORK), 1).best());
    }

    @Test
    void theCurveOfDepartures() {
        endsWhereverItIs(() -> DepartureCurve.of(NETWORK, 1));
    }
}
