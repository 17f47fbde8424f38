package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reciprocity.graph.TieGraph;

class WorkersTest {

    private static final TieGraph TIES = RandomGraphs.organization(3_000, 20_000, 1);

    @Test
    void whoAskedHearsEveryChunkOfOneThread() {
        List<Integer> heard = new ArrayList<>();
        Workers.heard(
                (done, total) -> {
                    assertThat(total).isEqualTo(5);
                    heard.add(done);
                },
                () -> {
                    Workers.share(1, 5, () -> chunk -> {});
                    return true;
                });
        assertThat(heard).containsExactly(0, 1, 2, 3, 4);
        Workers.share(1, 5, () -> chunk -> {});
        assertThat(heard).hasSize(5);
    }

    @Test
    void longKernelsEndWhereWhoeverHearsOfThemWantsIt() {
        List<Runnable> kernels = List.of(
                () -> BrandesBetweenness.of(TIES),
                () -> Distances.of(TIES),
                () -> Leiden.of(TIES.either(), 1, 1),
                () -> TeleportingWalk.of(TIES.out(), TIES.in(), 0.85, false),
                () -> EgoNetworks.ofPairs(TIES.either()).constraint(),
                () -> BetweennessSample.of(TIES.out(), TIES.in(), 0.01, 0.1, 100_000, 1));
        for (Runnable kernel : kernels) {
            AtomicInteger heard = new AtomicInteger();
            assertThatThrownBy(() -> Workers.heard(
                            (done, total) -> {
                                if (heard.incrementAndGet() == 2) {
                                    throw new CancellationException("enough");
                                }
                            },
                            () -> {
                                kernel.run();
                                return true;
                            }))
                    .isInstanceOf(CancellationException.class);
            assertThat(heard).hasValue(2);
        }
    }

    @Test
    void whoIsHeardInsideAnotherComputationIsForgottenAfterIt() {
        AtomicInteger outer = new AtomicInteger();
        AtomicInteger inner = new AtomicInteger();
        Workers.heard((done, total) -> outer.incrementAndGet(), () -> {
            Workers.heard((done, total) -> inner.incrementAndGet(), () -> {
                Workers.checkCancelled();
                return true;
            });
            Workers.checkCancelled();
            return true;
        });
        assertThat(outer).hasValue(1);
        assertThat(inner).hasValue(1);
    }

    @Test
    void ofWorkSharedInsideAChunkTheOuterChunksAreHeard() {
        List<Integer> heard = new ArrayList<>();
        Workers.heard(
                (done, total) -> {
                    assertThat(total).isEqualTo(2);
                    heard.add(done);
                },
                () -> {
                    Workers.share(1, 2, () -> chunk -> Workers.share(1, 3, () -> inner -> {}));
                    return true;
                });
        assertThat(heard).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    }

    @Test
    void threadsAreDividedAmongChunksAtWork() {
        int free = Workers.worth(1_000, 1);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Integer> inside = Collections.synchronizedList(new ArrayList<>());
        Workers.share(2, 2, () -> chunk -> {
            meet(together);
            inside.add(Workers.worth(1_000, 1));
        });
        assertThat(inside).containsExactly(Math.max(1, free / 2), Math.max(1, free / 2));
        assertThat(Workers.worth(1_000, 1)).isEqualTo(free);
    }

    @Test
    void chunksOfOtherThreadsEndWhereTheAskingOneEnds() {
        CyclicBarrier together = new CyclicBarrier(2);
        assertThatThrownBy(() -> Workers.heard((done, total) -> {}, () -> {
                    Thread asking = Thread.currentThread();
                    Workers.share(2, 2, () -> chunk -> {
                        meet(together);
                        if (Thread.currentThread() == asking) {
                            throw new CancellationException("enough");
                        }
                        while (true) {
                            Workers.checkCancelled();
                        }
                    });
                    return true;
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("enough");
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
