package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import reciprocity.analysis.report.Insight.Topic;

/** The findings that are told where there are more than room for. */
final class Selection {

    private Selection() {}

    /**
     * So many of them, in their order. Of the topic with most findings the last one goes first, so that as many topics as
     * possible keep one; where each has one only, the last finding goes.
     *
     * @param left hears of each that goes
     */
    static List<Insight> of(List<Insight> said, int most, Consumer<Insight> left) {
        List<Insight> kept = new ArrayList<>(said);
        while (kept.size() > most) {
            Insight least = least(kept);
            kept.remove(least);
            left.accept(least);
        }
        return kept;
    }

    private static Insight least(List<Insight> said) {
        long crowd =
                said.stream().mapToLong(one -> count(said, one.topic())).max().orElse(0);
        return said.stream()
                .filter(one -> count(said, one.topic()) == crowd)
                .max(Comparator.comparingInt(said::indexOf))
                .orElseThrow();
    }

    private static long count(List<Insight> said, Topic topic) {
        return said.stream().filter(one -> one.topic() == topic).count();
    }
}
