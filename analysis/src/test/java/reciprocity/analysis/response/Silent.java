package reciprocity.analysis.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.model.Person;
import reciprocity.model.Survey;

/** Drawings in which some people did not answer or stand outside. */
final class Silent {

    private Silent() {}

    static OrgNetwork network(String drawing, Set<String> silent, Set<String> externals) {
        Survey survey = NetworkDrawing.survey(drawing);
        List<Person> people = new ArrayList<>();
        for (Person p : survey.people()) {
            String id = p.id().value();
            people.add(new Person(
                    p.id(),
                    p.name(),
                    p.department(),
                    p.level(),
                    p.role(),
                    p.leader(),
                    externals.contains(id),
                    !silent.contains(id) && !externals.contains(id),
                    p.hired(),
                    p.attributes(),
                    p.row()));
        }
        return OrgNetwork.of(
                new Survey(survey.id(), survey.settings(), people, survey.kinds(), survey.ties()), Reading.asFiled());
    }

    static ResponseBounds bounds(String drawing, String... silent) {
        return ResponseBounds.of(network(drawing, Set.of(silent), Set.of()));
    }
}
