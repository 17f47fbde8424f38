package reciprocity.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;

class BowTieShareTest {

    private static final BowTieShare METRIC = new BowTieShare(BowTie.Part.CORE);

    @Test
    void theHandWorkedValue() {
        assertThat(Fixtures.of(METRIC, Fixtures.F1).value()).isEqualTo(1, Fixtures.EXACTLY);
    }

    @Test
    void whatItIsWhereThereIsLittle() {
        Fixtures.onZeros(METRIC, Reason.NO_CORE, Reason.NO_CORE, Reason.NO_CORE, Reason.NO_CORE, 1, 0.4);
    }

    private static double share(BowTie.Part part, String drawing) {
        return Fixtures.of(new BowTieShare(part), drawing).value();
    }

    @Test
    void oneReachesTheCoreAndOneIsReached() {
        String chain = "A -> B, B -> C, C -> B, C -> D | : Z";
        assertThat(share(BowTie.Part.CORE, chain)).isEqualTo(0.4);
        assertThat(share(BowTie.Part.IN, chain)).isEqualTo(0.2);
        assertThat(share(BowTie.Part.OUT, chain)).isEqualTo(0.2);
        assertThat(share(BowTie.Part.OTHER, chain)).isZero();
        assertThat(share(BowTie.Part.DISCONNECTED, chain)).isEqualTo(0.2);
    }

    @Test
    void theFiveSharesAddUpToOne() {
        for (int seed = 0; seed < 30; seed++) {
            Measured measured = Fixtures.randomNetwork(seed);
            if (BowTie.of(measured).reason() == null) {
                double sum = 0;
                for (BowTie.Part part : BowTie.Part.values()) {
                    sum += new BowTieShare(part).measure(measured).value();
                }
                assertThat(sum).isEqualTo(1, Fixtures.EXACTLY);
            }
        }
    }
}
