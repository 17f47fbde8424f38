package reciprocity.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScenarioJobTest {

    @Test
    void aCancelledJobEndsInTheMidstOfAStep() {
        AtomicInteger reached = new AtomicInteger();
        ScenarioJob[] jobs = new ScenarioJob[1];
        jobs[0] = new ScenarioJob("one", "survey", progress -> {
            progress.at(0, 2, "betweenness");
            for (int chunk = 0; chunk < 10; chunk++) {
                progress.within(chunk, 10);
                reached.incrementAndGet();
                if (chunk == 3) {
                    jobs[0].cancel();
                }
            }
            return new byte[0];
        });
        jobs[0].run();
        assertThat(reached).hasValue(4);
        assertThat(jobs[0].state()).isEqualTo(ScenarioJob.State.CANCELLED);
        assertThat(jobs[0].result()).isNull();
    }

    @Test
    void twoHalvesAreToldAsOneWork() {
        StringBuilder heard = new StringBuilder();
        Progress whole = new Progress() {
            @Override
            public void at(int done, int total, String next) {
                heard.append("%d/%d %s;".formatted(done, total, next));
            }

            @Override
            public void within(int done, int total) {
                heard.append("%d:%d;".formatted(done, total));
            }
        };
        whole.half(false).at(1, 3, "a");
        whole.half(true).at(1, 3, "b");
        whole.half(true).within(2, 5);
        assertThat(heard).hasToString("1/6 a;4/6 b;2:5;");
    }
}
