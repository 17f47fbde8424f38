package reciprocity.analysis.variant;

import static reciprocity.analysis.variant.Reading.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reciprocity.analysis.bridge.BrokerageRoles.Role;
import reciprocity.analysis.kernel.DirectedClustering;
import reciprocity.analysis.kernel.DirectedCores;
import reciprocity.analysis.kernel.Distances;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.metric.Scores;

/** The families of readings of each person. */
final class PersonReadings {

    private PersonReadings() {}

    static List<List<Reading>> families() {
        List<List<Reading>> families = new ArrayList<>(List.of(
                closeness(),
                harmonic(),
                cores(),
                clustering(),
                constraint(),
                effectiveSize(),
                betweenness(),
                reciprocity()));
        for (Role role : Role.values()) {
            families.add(brokerage(role));
        }
        return families;
    }

    private static List<Reading> closeness() {
        return List.of(
                person("closeness.in", "networkx closeness_centrality, its default"),
                person(
                        "Closeness, in, of those who reach",
                        "networkx closeness_centrality(wf_improved = False), igraph closeness(mode = 'in', normalized)",
                        "p / sum of d(j, i) over the p people j who reach i, 0 where nobody does: not corrected for few",
                        measured -> ofReaching(to(measured), false, measured.people())),
                person(
                        "Closeness, out, raw",
                        "igraph closeness(mode = 'out')",
                        "1 / sum of d(i, j) over the people j whom i reaches; none where nobody is reached",
                        PersonReadings::rawOut),
                person(
                        "Closeness, undirected, corrected",
                        "networkx closeness_centrality of the undirected graph",
                        "p/(n - 1) * p/sum of d over the p people joined to i in either direction (ANY)",
                        measured -> ofReaching(Distances.over(measured.ties().either()), true, measured.people())));
    }

    private static List<Reading> harmonic() {
        return List.of(
                person("harmonic.in", "igraph harmonic_centrality(mode = 'in', normalized)"),
                person("harmonic.out", "igraph harmonic_centrality(mode = 'out', normalized)"),
                person(
                        "Harmonic closeness, in, undivided",
                        "networkx harmonic_centrality",
                        "sum over others j of 1/d(j, i), 0 without a path: not divided by n - 1",
                        measured -> Scores.of(
                                measured.people(), i -> Figure.of(to(measured).inverse(i)))),
                person(
                        "Harmonic closeness, undirected, undivided",
                        "networkx harmonic_centrality of the undirected graph",
                        "sum over others j of 1/d(j, i) in either direction (ANY), 0 without a path",
                        PersonReadings::undirectedHarmonic));
    }

    private static List<Reading> cores() {
        return List.of(
                person("core", "igraph coreness and networkx core_number of the undirected graph"),
                person(
                        "Core number, in and out together",
                        "networkx core_number of a directed graph",
                        "k-core by ties sent and received together: a mutual tie counts twice",
                        measured -> Scores.of(DirectedCores.total(measured.ties()))),
                person(
                        "Core number, in",
                        "igraph coreness(mode = 'in')",
                        "k-core by ties received from people of the core",
                        measured -> Scores.of(DirectedCores.received(measured.ties()))),
                person(
                        "Core number, out",
                        "igraph coreness(mode = 'out')",
                        "k-core by ties sent to people of the core",
                        measured -> Scores.of(DirectedCores.sent(measured.ties()))));
    }

    private static List<Reading> clustering() {
        return List.of(
                person("clustering", "igraph transitivity('local'); networkx clustering, which prints 0 for undefined"),
                person(
                        "Clustering of directed ties",
                        "networkx clustering of a directed graph",
                        "Fagiolo's share of directed triangles around the person, 0 where none is possible",
                        measured -> Scores.of(DirectedClustering.of(measured.ties()))));
    }

    private static List<Reading> constraint() {
        return List.of(
                person("constraint", "igraph constraint and networkx constraint of a directed graph"),
                person("constraint.undirected", "igraph constraint and networkx constraint of the undirected graph"),
                person("constraint.weighted", "igraph constraint(weights)"));
    }

    private static List<Reading> effectiveSize() {
        return List.of(
                person("effective_size", "networkx effective_size of a directed graph"),
                person("effective_size.undirected", "networkx effective_size of the undirected graph, UCINET"),
                person("efficiency.ego", "UCINET's efficiency: the size divided by the contacts"));
    }

    private static List<Reading> betweenness() {
        return List.of(
                person("betweenness", "igraph betweenness, sna betweenness"),
                person("betweenness.undirected", "igraph betweenness of the undirected graph"),
                person("betweenness.normalised", "networkx betweenness_centrality, its default, of a directed graph"),
                person("betweenness.undirected.normalised", "networkx betweenness_centrality of the undirected graph"));
    }

    private static List<Reading> reciprocity() {
        return List.of(
                person("reciprocity.total", "networkx reciprocity of single nodes"),
                person("reciprocity.returned", "the share of what is sent that comes back"),
                person("reciprocity.answered", "the share of what comes that is returned"));
    }

    private static List<Reading> brokerage(Role role) {
        String id = "brokerage." + role.name().toLowerCase(Locale.ROOT);
        return List.of(
                person(id, "sna brokerage, raw"),
                person(
                        "Brokerage with closed pairs counted too",
                        "programs that do not ask whether the ends are tied themselves",
                        "ordered pairs (a, b) with ties a -> v and v -> b, whether there is a tie a -> b or not",
                        measured -> ClosedBrokerage.of(measured, role)),
                person(id + ".expected", "sna brokerage, expectation"),
                person(id + ".z", "sna brokerage, z"));
    }

    private static Distances.Side to(Measured measured) {
        return measured.once(Distances.class, m -> Distances.of(m.ties())).to();
    }

    private static Scores ofReaching(Distances.Side side, boolean corrected, int people) {
        return Scores.of(people, person -> {
            double reaching = side.people(person);
            double share = corrected ? reaching / (people - 1) : 1;
            return Figure.of(reaching == 0 ? 0 : share * reaching / side.steps(person));
        });
    }

    private static Scores rawOut(Measured measured) {
        Distances.Side from =
                measured.once(Distances.class, m -> Distances.of(m.ties())).from();
        return Scores.of(
                measured.people(),
                person -> from.steps(person) == 0
                        ? Figure.undefined(Reason.NO_OUT_TIES)
                        : Figure.of(1.0 / from.steps(person)));
    }

    private static Scores undirectedHarmonic(Measured measured) {
        Distances.Side side = Distances.over(measured.ties().either());
        return Scores.of(measured.people(), person -> Figure.of(side.inverse(person)));
    }
}
