package reciprocity.analysis.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.model.Asks;
import reciprocity.model.Survey;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;

/**
 * The rows that make the ties of a graph what they are. Where answers of a pair are summed up, each decides; where the last one
 * counts, it alone does, be it that it makes the tie or that it stops an earlier answer from making one; an answer that counts
 * nowhere decides nothing.
 */
final class DecidingRows {

    private DecidingRows() {}

    /** The rows behind a network, by file and row. */
    static List<DecidingRow> of(Survey survey, OrgNetwork network) {
        Reading reading = network.reading();
        List<DecidingRow> deciding = new ArrayList<>();
        for (TieKind kind : survey.kinds()) {
            if (reading.kinds().isEmpty() || reading.kinds().contains(kind.name())) {
                pairs(survey, network, kind).forEach((pair, answers) -> {
                    for (int place = 0; place < answers.size(); place++) {
                        if (decides(place, answers, kind, reading)) {
                            deciding.add(new DecidingRow((int) (pair >> 32), (int) (long) pair, answers.get(place)));
                        }
                    }
                });
            }
        }
        deciding.sort(Comparator.comparing((DecidingRow row) -> row.answer().origin()));
        return List.copyOf(deciding);
    }

    private static Map<Long, List<Tie>> pairs(Survey survey, OrgNetwork network, TieKind kind) {
        Asks asks = network.reading().direction() == Reading.Direction.AS_FILED ? Asks.GIVES : kind.asks();
        Double least = network.reading().minimumWeight();
        Map<Long, List<Tie>> pairs = new LinkedHashMap<>();
        for (Tie tie : survey.ties()) {
            if (tie.kind().equals(kind.name()) && (least == null || tie.weight() >= least)) {
                long source = network.people().number(tie.giver(asks));
                int target = network.people().number(tie.receiver(asks));
                pairs.computeIfAbsent(source << 32 | target, pair -> new ArrayList<>())
                        .add(tie);
            }
        }
        return pairs;
    }

    private static boolean decides(int place, List<Tie> answers, TieKind kind, Reading reading) {
        List<Tie> others = new ArrayList<>(answers);
        others.remove(place);
        return !weight(answers, kind, reading).equals(weight(others, kind, reading));
    }

    /** The weight of the tie that answers make; empty where they make none. */
    private static OptionalDouble weight(List<Tie> answers, TieKind kind, Reading reading) {
        boolean asFiled = reading.direction() == Reading.Direction.AS_FILED;
        Optional<Double> weight = asFiled || kind.scale() == null
                ? answers.stream().map(Tie::weight).reduce(Double::sum)
                : answers.stream().map(Tie::weight).reduce((earlier, last) -> last);
        return weight.isPresent() && (asFiled || kind.counts(weight.get()))
                ? OptionalDouble.of(weight.get())
                : OptionalDouble.empty();
    }
}
