package reciprocity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reciprocity.export.Json;

/** What bench and generate print, and what they refuse. */
class BenchCommandTest extends Terminal {

    @Test
    void benchTimesWhatIsAskedForAndNothingElse() throws IOException {
        assertThat(onFiles("bench", "--tie", "all", "--measures", "betweenness,ei,reciprocity+people", "--repeat", "2"))
                .isZero();
        JsonNode json = Json.mapper().readTree(answer());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("load", "betweenness", "ei", "reciprocity+people", "peak_mb");
        assertThat(json.at("/load/seconds").doubleValue()).isPositive();
        assertThat(json.at("/betweenness").fieldNames()).toIterable().containsExactly("seconds", "first", "checksum");
        assertThat(json.at("/reciprocity+people/checksum").doubleValue()).isEqualTo(6.0 / 11 + 6);
        assertThat(json.at("/peak_mb").doubleValue()).isGreaterThan(10);
    }

    @Test
    void benchCountsTheSameWithAnyNumberOfThreads() throws IOException {
        String[] measures = {"bench", "--tie", "all", "--measures", "betweenness,harmonic.in,community", "--threads"};
        double[] sums = new double[6];
        for (int threads = 1; threads <= 2; threads++) {
            out.reset();
            String[] further = Arrays.copyOfRange(measures, 1, measures.length + 1);
            further[further.length - 1] = String.valueOf(threads);
            assertThat(onFiles("bench", further)).isZero();
            JsonNode json = Json.mapper().readTree(answer());
            sums[3 * threads - 3] = json.at("/betweenness/checksum").doubleValue();
            sums[3 * threads - 2] = json.at("/harmonic.in/checksum").doubleValue();
            sums[3 * threads - 1] = json.at("/community/checksum").doubleValue();
        }
        assertThat(Arrays.copyOf(sums, 3)).isEqualTo(Arrays.copyOfRange(sums, 3, 6));
    }

    @Test
    void benchSaysHowNearTheLimitOfLookingMeasuresComeWhereAsked() throws IOException {
        String measures = "pagerank,betweenness,betweenness.sampled,ties";
        assertThat(onFiles("bench", "--tie", "all", "--measures", measures, "--gather"))
                .isZero();
        JsonNode limit = Json.mapper().readTree(answer()).get("gather");
        assertThat(limit.get("per_second").doubleValue()).isPositive();
        assertThat(limit.get("shares").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("pagerank", "betweenness");
        assertThat(limit.at("/shares/pagerank").doubleValue()).isPositive();
        assertThat(onFiles("bench", "--tie", "all", "--measures", "ties", "--betweenness-eps", "2"))
                .isEqualTo(2);
        assertThat(words()).contains("eps");
    }

    @Test
    void benchSaysProcessorTimeAndBytesATieWhereAsked() throws IOException {
        assertThat(onFiles("bench", "--tie", "all", "--measures", "ties", "--processor", "--memory"))
                .isZero();
        JsonNode json = Json.mapper().readTree(answer());
        assertThat(json.at("/ties").fieldNames())
                .toIterable()
                .containsExactly("seconds", "first", "processor", "checksum");
        assertThat(json.at("/ties/processor").doubleValue()).isNotNegative();
        // Neighbours alone are 4 bytes in each of out and in, and twice 4 of half to all ties either way.
        assertThat(json.at("/bytes_a_tie/graph").doubleValue()).isGreaterThan(12);
        assertThat(json.at("/bytes_a_tie/jgrapht_view").doubleValue()).isNotNegative();
        out.reset();
        assertThat(onFiles("bench", "--tie", "all", "--memory", "--format", "text"))
                .isZero();
        assertThat(answer()).contains("bytes a tie");
    }

    @Test
    void benchRefusesMeasuresThatNobodyKnows() {
        assertThat(onFiles("bench", "--tie", "all", "--measures", "betweeness")).isEqualTo(2);
        assertThat(words())
                .isEqualTo(
                        "measures is 'betweeness'; it must be an id of METRICS.md or of GET /metrics, such as betweenness,"
                                + " betweenness.normalised, betweenness.undirected\n");
        assertThat(onFiles("bench", "--tie", "all")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "harmonic, 'harmonic.in, harmonic.out'",
        "xyz, reciprocity",
        "page rank, pagerank",
        "Closeness, closeness.in"
    })
    void measuresThatComeNearAreNamed(String asked, String near) {
        assertThat(onFiles("metrics", "--tie", "advice", "--measures", asked)).isEqualTo(2);
        assertThat(words()).contains("such as " + near);
    }

    @Test
    void whatIsGeneratedCanBeMeasured() {
        Path made = folder.resolve("made");
        assertThat(run("generate", "--people", "60", "--ties", "300", "--seed", "4", "--out", made.toString()))
                .isZero();
        int code = run(
                "bench",
                "--people",
                made.resolve("people.csv").toString(),
                "--ties",
                made.resolve("ties.csv").toString(),
                "--tie",
                "all",
                "--measures",
                "degree.out");
        assertThat(code).isZero();
        assertThat(answer()).contains("\"checksum\":300.0");
        assertThat(run("generate", "--people", "3", "--ties", "7", "--out", made.toString()))
                .isEqualTo(2);
    }
}
