package reciprocity.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.study.Stopwatch;

/** What measures cost, as one object: {@code load}, each measure by its id, what was asked for beside, {@code peak_mb}. */
public final class BenchJson {

    private BenchJson() {}

    /**
     * The object of the command {@code bench}.
     *
     * @param load the seconds from opening the files to the graph
     * @param timings by measure
     * @param processor whether processor time is told too
     * @param gather the limit of looking at ties; null where nobody asked
     * @param memory bytes a tie; null where nobody asked
     * @param peakMegabytes the most memory that the process held
     */
    public static ObjectNode of(
            double load,
            Map<String, Stopwatch.Timing> timings,
            boolean processor,
            Stopwatch.@Nullable Gather gather,
            Stopwatch.@Nullable Memory memory,
            double peakMegabytes) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("load").put("seconds", load);
        timings.forEach((id, timing) -> {
            ObjectNode one = json.putObject(id).put("seconds", timing.seconds()).put("first", timing.first());
            if (processor) {
                one.put("processor", timing.processor());
            }
            one.put("checksum", timing.checksum());
        });
        if (gather != null) {
            ObjectNode shares = json.putObject("gather")
                    .put("per_second", gather.perSecond())
                    .putObject("shares");
            gather.shares().forEach(shares::put);
        }
        if (memory != null) {
            json.putObject("bytes_a_tie").put("graph", memory.graph()).put("jgrapht_view", memory.view());
        }
        json.put("peak_mb", peakMegabytes);
        return json;
    }
}
