package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reciprocity.analysis.report.Evidence.Pair;
import reciprocity.analysis.report.Evidence.Row;
import reciprocity.model.Survey;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;

/** The answers behind findings: every row of the survey that made one of the ties shown. */
final class EvidenceRows {

    private EvidenceRows() {}

    /**
     * The findings with the rows behind them. One pass over the answers.
     *
     * @param usual the kinds of tie that a finding is about where it does not say so
     */
    static List<Insight> add(Survey survey, List<String> usual, List<Insight> insights) {
        Map<Pair, List<Tie>> wanted = new LinkedHashMap<>();
        insights.forEach(insight -> insight.evidence().shown().forEach(pair -> wanted.put(pair, new ArrayList<>())));
        Map<String, TieKind> kinds = new LinkedHashMap<>();
        survey.kinds().forEach(kind -> kinds.put(kind.name(), kind));
        for (Tie tie : survey.ties()) {
            TieKind kind = kinds.get(tie.kind());
            if (kind != null) {
                List<Tie> rows = wanted.get(new Pair(tie.giver(kind.asks()), tie.receiver(kind.asks())));
                if (rows != null) {
                    rows.add(tie);
                }
            }
        }
        List<Insight> known = new ArrayList<>();
        for (Insight insight : insights) {
            List<String> about = insight.evidence().kinds().isEmpty()
                    ? usual
                    : insight.evidence().kinds();
            known.add(insight.with(insight.evidence().withRows(about, rows(insight.evidence(), about, wanted))));
        }
        return known;
    }

    private static List<Row> rows(Evidence evidence, List<String> about, Map<Pair, List<Tie>> ties) {
        List<Row> rows = new ArrayList<>();
        for (Pair pair : evidence.shown()) {
            for (Tie tie : ties.getOrDefault(pair, List.of())) {
                if (about.isEmpty() || about.contains(tie.kind())) {
                    rows.add(new Row(tie.origin(), tie.kind(), tie.source(), tie.target(), tie.weight()));
                }
            }
        }
        return rows;
    }
}
