package reciprocity.study;

import java.util.LinkedHashMap;
import java.util.Map;

/** What further inquiries into one study found: the last few, each computed once. Safe for use by several threads. */
final class Inquiries {

    private static final int KEPT = 16;

    private final Map<Inquiry<?>, Part<Object>> asked = new LinkedHashMap<>(2 * KEPT, 0.75f, true);

    /** What an inquiry finds; computed outside the lock, so that others need not wait for it. */
    <T> T found(Inquiry<T> inquiry, Study study) {
        return inquiry.found().cast(part(inquiry, study).get());
    }

    private synchronized Part<Object> part(Inquiry<?> inquiry, Study study) {
        Part<Object> known = asked.get(inquiry);
        if (known == null) {
            known = new Part<>(() -> inquiry.of(study));
            asked.put(inquiry, known);
            if (asked.size() > KEPT) {
                asked.remove(asked.keySet().iterator().next());
            }
        }
        return known;
    }
}
