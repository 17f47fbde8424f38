package reciprocity.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.study.Stopwatch;

/** What measures cost, as one object: {@code load}, each measure by its id, {@code gather} on request, {@code peak_mb}. */
public final class BenchJson {

    private BenchJson() {}

    /**
     * The object of the command {@code bench}.
     *
     * @param load the seconds from opening the files to the graph
     * @param timings by measure
     * @param gather the limit of looking at ties; null where nobody asked
     * @param peakMegabytes the most memory that the process held
     */
    public static ObjectNode of(
            double load,
            Map<String, Stopwatch.Timing> timings,
            Stopwatch.@Nullable Gather gather,
            double peakMegabytes) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("load").put("seconds", load);
        timings.forEach((id, timing) -> json.putObject(id)
                .put("seconds", timing.seconds())
                .put("first", timing.first())
                .put("checksum", timing.checksum()));
        if (gather != null) {
            ObjectNode shares = json.putObject("gather")
                    .put("per_second", gather.perSecond())
                    .putObject("shares");
            gather.shares().forEach(shares::put);
        }
        json.put("peak_mb", peakMegabytes);
        return json;
    }
}
