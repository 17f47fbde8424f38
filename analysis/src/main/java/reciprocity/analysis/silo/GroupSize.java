package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Scores;

/** How many people a group has. */
public final class GroupSize implements GroupMetric {

    private static final MetricCard CARD = MetricCard.card("size", "Size")
            .asks("How many people are in this group?")
            .is("people of the roster in the group, with ties or without")
            .range("1, 2, ...", "people")
            .reads("a count")
            .costs("O(n)")
            .source("Wasserman, S., Faust, K. (1994), Social Network Analysis, doi:10.1017/CBO9780511815478");

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        return Scores.of(
                measured.groups().groups(), group -> Figure.of(measured.groups().size(group)));
    }
}
