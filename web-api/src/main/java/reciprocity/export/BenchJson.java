package reciprocity.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import reciprocity.study.Stopwatch;

/** What measures cost, as one object: {@code load}, each measure by its id, {@code peak_mb}. */
public final class BenchJson {

    private BenchJson() {}

    /**
     * The object of the command {@code bench}.
     *
     * @param load the seconds from opening the files to the graph
     * @param timings by measure
     * @param peakMegabytes the most memory that the process held
     */
    public static ObjectNode of(double load, Map<String, Stopwatch.Timing> timings, double peakMegabytes) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("load").put("seconds", load);
        timings.forEach((id, timing) -> json.putObject(id)
                .put("seconds", timing.seconds())
                .put("first", timing.first())
                .put("checksum", timing.checksum()));
        json.put("peak_mb", peakMegabytes);
        return json;
    }
}
