package reciprocity.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.report.Audience;
import reciprocity.analysis.report.Evidence;
import reciprocity.analysis.report.Insight;
import reciprocity.analysis.report.Report;
import reciprocity.model.PersonId;
import reciprocity.study.Study;

/** A report with its findings and their evidence. */
public final class ReportJson {

    private record InsightJson(
            String id,
            String topic,
            String sentence,
            String figure,
            String context,
            Insight.@Nullable Gauge gauge,
            List<String> why,
            String caution,
            String action,
            EvidenceJson evidence) {}

    private record EvidenceJson(
            String metric,
            double value,
            @Nullable Double p,
            @Nullable Double q,
            int answers,
            List<String> groups,
            List<String> people,
            List<String> highlight,
            List<List<String>> ties,
            List<String> kinds,
            List<RowJson> rows) {}

    private record RowJson(String file, int row, String kind, String source, String target, double weight) {}

    private record WithheldJson(String topic, String reason, int count) {}

    private ReportJson() {}

    /** The object of the API for a reader. */
    public static ObjectNode of(Study study, Audience audience, String version) {
        Report report = study.report().forAudience(audience);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("survey", Json.mapper().valueToTree(SurveyJson.of(study.survey())));
        json.set("parameters", ParametersJson.of(study, version));
        json.put("audience", report.audience().name().toLowerCase(Locale.ROOT));
        json.put("namesWithheld", !report.audience().names());
        json.put("lead", report.lead());
        json.put("leadContext", report.leadContext());
        json.set(
                "insights",
                Json.mapper()
                        .valueToTree(report.insights().stream()
                                .map(ReportJson::insight)
                                .toList()));
        json.set(
                "withheld",
                Json.mapper()
                        .valueToTree(report.withheld().stream()
                                .map(one -> new WithheldJson(one.topic().name(), one.why(), one.count()))
                                .toList()));
        return json;
    }

    private static InsightJson insight(Insight insight) {
        return new InsightJson(
                insight.id(),
                insight.topic().name(),
                insight.sentence(),
                insight.figure(),
                insight.context(),
                insight.gauge(),
                insight.why(),
                insight.caution(),
                insight.action(),
                evidence(insight.evidence()));
    }

    private static EvidenceJson evidence(Evidence evidence) {
        return new EvidenceJson(
                evidence.metric(),
                evidence.value(),
                evidence.p(),
                evidence.q(),
                evidence.ties(),
                evidence.groups(),
                ids(evidence.people()),
                ids(evidence.highlight()),
                evidence.shown().stream()
                        .map(pair ->
                                List.of(pair.source().value(), pair.target().value()))
                        .toList(),
                evidence.kinds(),
                evidence.rows().stream().map(ReportJson::row).toList());
    }

    private static RowJson row(Evidence.Row row) {
        return new RowJson(
                row.origin().file(),
                row.origin().row(),
                row.kind(),
                row.source().value(),
                row.target().value(),
                row.weight());
    }

    private static List<String> ids(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
