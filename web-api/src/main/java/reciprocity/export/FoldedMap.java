package reciprocity.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reciprocity.analysis.layout.Layout;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;
import reciprocity.model.Person;
import reciprocity.model.Survey;
import reciprocity.study.Study;

/** A map of groups in place of people: where each group stands, and the ties between groups that may be shown. */
final class FoldedMap {

    private final Study study;
    private final Grouping groups;
    private final TieGraph between;
    private final Layout layout;

    private FoldedMap(Study study, TieGraph between, Layout layout) {
        this.study = study;
        this.groups = study.network().groups();
        this.between = between;
        this.layout = layout;
    }

    /** The groups of a study, each pair joined by the number of its ties. */
    static FoldedMap of(Study study) {
        Grouping groups = study.network().groups();
        TieGraphBuilder pairs = TieGraph.builder(groups.groups());
        Rows out = study.network().ties().out();
        for (int source = 0; source < out.people(); source++) {
            for (int at = out.begin(source); at < out.end(source); at++) {
                pairs.tie(groups.of(source), groups.of(out.neighbour(at)));
            }
        }
        TieGraph between = pairs.build();
        return new FoldedMap(
                study,
                between,
                Layout.of(asPeople(study, between), study.question().seed()));
    }

    /** Groups as if they were people, in their order, so that they are laid out as people are. */
    private static OrgNetwork asPeople(Study study, TieGraph between) {
        List<Person> people = new ArrayList<>();
        for (int group = 0; group < between.people(); group++) {
            people.add(Person.of(String.format(Locale.ROOT, "%07d", group), "groups"));
        }
        Survey groups = new Survey(study.survey().id(), study.survey().settings(), people, List.of(), List.of());
        return OrgNetwork.of(groups, Reading.asFiled()).withTies(between);
    }

    /** Where a group stands. */
    void place(int group, ObjectNode into) {
        into.put("x", layout.x(group)).put("y", layout.y(group));
    }

    /** Ties between different groups in columns; pairs of which one is withheld are left out. */
    void ties(ObjectNode columns) {
        ArrayNode sources = columns.putArray("source");
        ArrayNode targets = columns.putArray("target");
        ArrayNode ties = columns.putArray("ties");
        for (int source = 0; source < groups.groups(); source++) {
            for (int at = between.out().begin(source); at < between.out().end(source); at++) {
                int target = between.out().neighbour(at);
                if (study.guard().shown(source, target)) {
                    sources.add(source);
                    targets.add(target);
                    ties.add((long) between.out().weight(at));
                }
            }
        }
    }
}
