package reciprocity.study;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Scores;
import reciprocity.analysis.response.ResponseBounds;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.graph.Symmetry;
import reciprocity.model.Asks;

/**
 * How many answered, and how far figures could move by answers that are missing. Kinds that ask in different ways have no
 * common answer and are bounded apart.
 */
public record MissingAnswers() implements Inquiry<MissingAnswers.Found> {

    /**
     * What was found.
     *
     * @param byAsking one entry for questions about giving and one for questions about receiving, where there are such kinds
     */
    public record Found(List<Bounded> byAsking) {
        public Found {
            byAsking = List.copyOf(byAsking);
        }
    }

    /**
     * The bounds of kinds that ask in one way.
     *
     * @param kinds the kinds
     * @param bounds response rates and intervals
     * @param reciprocity the figure on every tie there is, a missing answer being no tie; so are the next
     * @param silo by the groups of the network, in their order
     */
    public record Bounded(
            List<String> kinds,
            ResponseBounds bounds,
            Figure reciprocity,
            Figure density,
            Figure externalInternal,
            Scores silo) {
        public Bounded {
            kinds = List.copyOf(kinds);
        }
    }

    @Override
    public Class<Found> found() {
        return Found.class;
    }

    @Override
    public Found of(Study study) {
        if (study.reading().symmetry() != Symmetry.AS_NAMED) {
            throw new UnanswerableException(
                    "projection",
                    Words.of(study.reading().symmetry()),
                    "as-named here: every answer is about one direction");
        }
        List<Bounded> bounded = new ArrayList<>();
        for (Asks asks : Asks.values()) {
            List<String> kinds = study.kindNames().stream()
                    .filter(kind -> asks(study, kind) == asks)
                    .toList();
            if (!kinds.isEmpty()) {
                bounded.add(
                        bounded(OrgNetwork.of(study.survey(), study.reading().of(kinds)), kinds, asks));
            }
        }
        return new Found(bounded);
    }

    /** As filed, ties run from whoever was asked. */
    private static Asks asks(Study study, String kind) {
        return study.reading().direction() == Reading.Direction.AS_FILED
                ? Asks.GIVES
                : study.survey().kind(kind).asks();
    }

    private static Bounded bounded(OrgNetwork network, List<String> kinds, Asks asks) {
        Measured measured = new Measured(network, 1, 1);
        return new Bounded(
                kinds,
                ResponseBounds.of(network, asks),
                network("reciprocity", measured),
                network("density", measured),
                network("ei", measured),
                silo(measured));
    }

    private static Figure network(String id, Measured measured) {
        NetworkMetric metric = MetricCatalogue.find(NetworkMetric.class, id);
        if (metric == null) {
            throw new IllegalStateException("the catalogue has no network metric '%s'".formatted(id));
        }
        return metric.measure(measured);
    }

    private static Scores silo(Measured measured) {
        GroupMetric metric = MetricCatalogue.find(GroupMetric.class, "silo");
        if (metric == null) {
            throw new IllegalStateException("the catalogue has no silo score");
        }
        return metric.measure(measured);
    }
}
