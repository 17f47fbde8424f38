package reciprocity.analysis.report;

import java.util.List;
import reciprocity.graph.Reading;
import reciprocity.model.SurveySummary;

/**
 * What is worth saying of one survey.
 *
 * @param survey which survey
 * @param reading how its answers became a graph
 * @param settings chance and thresholds
 * @param lead one sentence that could be read aloud
 * @param leadContext what it stands on
 * @param insights at most ten findings, the one that would change most first
 * @param withheld what is not said, and why
 */
public record Report(
        SurveySummary survey,
        Reading reading,
        ReportSettings settings,
        String lead,
        String leadContext,
        List<Insight> insights,
        List<Withheld> withheld) {

    public Report {
        insights = List.copyOf(insights);
        withheld = List.copyOf(withheld);
    }

    /**
     * Findings that are not said.
     *
     * @param topic what they were about
     * @param why the reason in words
     * @param count how many
     */
    public record Withheld(Insight.Topic topic, String why, int count) {}
}
