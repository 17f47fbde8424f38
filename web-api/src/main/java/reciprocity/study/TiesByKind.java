package reciprocity.study;

import java.util.List;
import java.util.Optional;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.model.Survey;

/** The ties of a study, each kind alone. */
record TiesByKind(List<TiesByKind.Kind> kinds) {

    /** The ties of one kind. */
    record Kind(String name, OrgNetwork network) {}

    /** Those of the kinds that the study unites; one kind alone is the study's own network. */
    static TiesByKind of(Study study, Survey grouped, Reading reading) {
        List<String> names = study.kindNames();
        if (names.size() == 1) {
            return new TiesByKind(List.of(new Kind(names.get(0), study.network())));
        }
        return new TiesByKind(names.stream()
                .map(name -> new Kind(name, OrgNetwork.of(grouped, reading.of(List.of(name)))))
                .toList());
    }

    /** The ties of a kind of this name. */
    Optional<OrgNetwork> find(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .map(Kind::network)
                .findFirst();
    }

    /** The kinds of tie that go from one person to another, by their numbers. */
    List<String> of(int source, int target) {
        return kinds.stream()
                .filter(kind -> kind.network().ties().has(source, target))
                .map(Kind::name)
                .toList();
    }
}
