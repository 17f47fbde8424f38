package reciprocity.analysis.cluster;

import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.PersonMetric;
import reciprocity.analysis.metric.Scores;

/**
 * The community of each person: a label, numbered from 0 by the first person of each community in the order of ids. Found
 * on ties in either direction without weights, so that modularity is large; every community is connected, a person without
 * ties is one alone. Equal seeds give equal labels. Never undefined. Traag, Waltman and van Eck (2019),
 * doi:10.1038/s41598-019-41695-z.
 */
public final class Community implements PersonMetric {

    private static final MetricCard CARD = MetricCard.card("community", "Community")
            .asks("With whom does this person belong by ties, whatever the chart says?")
            .is("the label of the person's community: Leiden on the undirected network (ANY), unweighted, resolution 1;"
                    + " labels are numbered from 0 by their first person in the order of ids")
            .range("{0, 1, ..., communities - 1}", "label")
            .reads("Equal labels: one community. A label is a name, not an amount.")
            .costs("about O(m) a pass; small networks are begun up to 100 times")
            .source(Communities.SOURCE);

    @Override
    public MetricCard card() {
        return CARD;
    }

    @Override
    public Scores measure(Measured measured) {
        return Scores.of(Communities.of(measured).labels());
    }
}
