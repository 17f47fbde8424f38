package reciprocity.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reciprocity.analysis.MetricCatalogue;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.GroupMetric;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;
import reciprocity.analysis.response.ResponseBounds;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.graph.Symmetry;
import reciprocity.model.Asks;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;

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
     * @param reciprocity the figure on every tie that the files have between people who were asked, a missing answer being no
     *     tie: one of the ways in which the silent could have answered, so that it never lies outside its bounds; so are the next
     * @param silo by the groups of the study's network, in their order; undefined where nobody of the group was asked
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
                bounded.add(bounded(study, kinds, asks));
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

    private static Bounded bounded(Study study, List<String> kinds, Asks asks) {
        OrgNetwork network = OrgNetwork.of(study.survey(), study.reading().of(kinds));
        OrgNetwork inside =
                network.externals().isEmpty() ? network : OrgNetwork.of(inside(study.survey()), network.reading());
        Measured measured = new Measured(inside, 1, 1);
        Scores silo = silo(measured);
        return new Bounded(
                kinds,
                ResponseBounds.of(network, asks),
                network("reciprocity", measured),
                network("density", measured),
                network("ei", measured),
                Scores.of(network.groups().groups(), group -> {
                    int number =
                            inside.groups().names().indexOf(network.groups().name(group));
                    return number < 0 ? Figure.undefined(Reason.TOO_FEW_NODES) : silo.at(number);
                }));
    }

    /** Those who were asked, and the ties between them: the people that bounds are about. */
    private static Survey inside(Survey survey) {
        Set<PersonId> asked = survey.people().stream()
                .filter(person -> !person.external())
                .map(Person::id)
                .collect(Collectors.toSet());
        return new Survey(
                survey.id(),
                survey.settings(),
                survey.people().stream().filter(person -> !person.external()).toList(),
                survey.kinds(),
                survey.ties().stream()
                        .filter(tie -> asked.contains(tie.source()) && asked.contains(tie.target()))
                        .toList());
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
