package reciprocity.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import reciprocity.model.TieMeaning;

/** What a kind of tie means where nobody said so: read from its name. */
final class KindNames {

    private static final List<Map.Entry<String, TieMeaning>> PARTS = List.of(
            Map.entry("trust", TieMeaning.TRUST),
            Map.entry("friend", TieMeaning.TRUST),
            Map.entry("goal", TieMeaning.PURPOSE),
            Map.entry("purpose", TieMeaning.PURPOSE),
            Map.entry("mentor", TieMeaning.MENTORING),
            Map.entry("reportsto", TieMeaning.REPORTING),
            Map.entry("manager", TieMeaning.REPORTING),
            Map.entry("boss", TieMeaning.REPORTING),
            Map.entry("decide", TieMeaning.DECISION),
            Map.entry("decision", TieMeaning.DECISION),
            Map.entry("consult", TieMeaning.DECISION));

    private KindNames() {}

    /** The meaning of a kind of this name; support where the name says nothing else. */
    static TieMeaning meaning(String name) {
        String plain = Columns.plain(name.toLowerCase(Locale.ROOT));
        for (Map.Entry<String, TieMeaning> part : PARTS) {
            if (plain.contains(part.getKey())) {
                return part.getValue();
            }
        }
        return TieMeaning.SUPPORT;
    }
}
