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
 * @param audience who reads it
 * @param insights the findings, the one that would change most first
 * @param withheld what is not said, and why
 */
public record Report(
        SurveySummary survey,
        Reading reading,
        ReportSettings settings,
        String lead,
        String leadContext,
        Audience audience,
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

    /**
     * The same report for another reader: no more findings than they get, and without people, ties and rows where they get no
     * names. What was not told to this one is not told to that one either.
     */
    public Report forAudience(Audience reader) {
        Findings left = new Findings();
        withheld.forEach(one -> left.withhold(one.topic(), one.why(), one.count()));
        List<Insight> kept =
                Selection.of(insights, reader.most(), insight -> left.withhold(insight.topic(), beyond(reader)));
        List<Insight> told = reader.names()
                ? kept
                : kept.stream()
                        .map(insight -> insight.with(insight.evidence().withoutNames()))
                        .toList();
        return new Report(survey, reading, settings, lead, leadContext, reader, told, left.withheld());
    }

    /** Why a finding for which there is no room is not said. */
    static String beyond(Audience reader) {
        return "beyond the %d shown".formatted(reader.most());
    }
}
