package reciprocity.analysis.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.golden.Expectation.Source;

/** Every public id, and which figure of the oracle it must equal. */
final class Contract {

    private static final double USUAL = 1e-8;
    private static final double BETWEENNESS = 1e-6;
    private static final double SPECTRAL = 2e-7;

    private static final List<String> TRIADS = List.of(
            "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D", "120U", "120C",
            "210", "300");

    private final List<Expectation> all = new ArrayList<>();

    private Contract() {}

    static List<Expectation> all() {
        Contract contract = new Contract();
        contract.network();
        contract.person();
        contract.group();
        contract.matrix();
        return contract.all;
    }

    private void network() {
        network("people", "python/n", "r/n");
        network("ties", "python/m", "r/m");
        network("density", "python/density", "r/density", "r/sna_density");
        network("dyads.mutual", "r/dyad_census/mutual");
        network("dyads.asymmetric", "r/dyad_census/asymmetric");
        network("dyads.null", "r/dyad_census/null");
        network("reciprocity", "python/reciprocity", "r/reciprocity_default", "r/sna_grecip_edgewise");
        network("reciprocity.dyad", "r/reciprocity_ratio", "r/sna_grecip_dyadic.nonnull");
        network("reciprocity.symmetry", "r/sna_grecip_dyadic");
        network("reciprocity.rho", "r/sna_grecip_correlation");
        network("reciprocity.log_ratio", "r/sna_grecip_edgewise.lrr");
        network("reciprocity.weighted", "python/weighted_reciprocity");
        network("transitivity", "python/transitivity", "r/transitivity_global");
        network("transitivity.directed", "r/sna_gtrans_weak");
        network("clustering", "python/clustering_average", "r/clustering_local_average_zero");
        network("components.weak", "python/weak_components/count", "r/weak_components/count");
        network("components.strong", "python/strong_components/count", "r/strong_components/count");
        network("distance.mean", "r/mean_distance");
        network("diameter", "r/diameter");
        network("assortativity.group", "python/assortativity_group_directed", "r/assortativity_group_directed");
        network("assortativity.degree", "r/degree_assortativity_directed");
        network("modularity.group", "python/modularity_group_undirected", "r/modularity_group_undirected");
        network("modularity.group.directed", "python/modularity_group_directed", "r/modularity_group_directed");
        network("ei", "python/ei_index_overall/directed/ei");
        network("ei.ties", "python/ei_index_overall/undirected/ei");
        network("centralization.in", "r/sna_centralization_indegree");
        network("centralization.out", "r/sna_centralization_outdegree");
        network("centralization.betweenness", "r/sna_centralization_betweenness");
        network("krackhardt.connectedness", "r/sna_gtd_connectedness");
        network("krackhardt.hierarchy", "r/sna_gtd_hierarchy");
        network("krackhardt.efficiency", "r/sna_gtd_efficiency");
        network("krackhardt.lubness", "r/sna_gtd_lubness");
        network("krackhardt.lubness.turned", "r/sna_gtd_lubness_transposed");
        for (String triad : TRIADS) {
            network("triads." + triad, "python/triad_census/" + triad, "r/triad_census/" + triad);
        }
        without(
                "NetworkMetric",
                "communities have no one right answer: compared as partitions",
                "communities.modularity",
                "communities.count");
        furtherNetwork();
    }

    /** Measures beyond those whose figure stands in the oracle by name; many follow from others that do. */
    private void furtherNetwork() {
        network(
                "assortativity.group.undirected",
                "python/assortativity_group_undirected",
                "r/assortativity_group_undirected");
        network("assortativity.degree.undirected", "r/degree_assortativity_undirected");
        network("centralization.degree", "r/sna_centralization_degree_undirected");
        network("centralization.betweenness.undirected", "r/sna_centralization_betweenness_undirected");
        add("NetworkMetric", "efficiency.global", USUAL, (o, keys) -> Derived.globalEfficiency(o));
        add("NetworkMetric", "ei.density", USUAL, (o, keys) -> Derived.densityIndex(o));
        add("NetworkMetric", "odds_ratio", USUAL, (o, keys) -> Derived.oddsRatio(o));
        add("NetworkMetric", "yule.q", USUAL, (o, keys) -> Derived.yulesQ(o));
        add("NetworkMetric", "bow_tie.core", USUAL, (o, keys) -> Derived.coreShare(o));
        without(
                "NetworkMetric",
                "the oracle has strong components, not what leads to them and from them",
                "bow_tie.in",
                "bow_tie.out",
                "bow_tie.other",
                "bow_tie.disconnected");
        without(
                "NetworkMetric",
                "the oracle has the rich club by degree, compared as a curve, not that of leaders: worked by hand",
                "rich_club",
                "rich_club.undirected",
                "rich_club.mutual",
                "rich_club.relative");
        without(
                "NetworkMetric",
                "none of the oracle's programs prints it: worked by hand",
                "simmelian",
                "efficiency.cross_group",
                "core_periphery",
                "return.generalised",
                "return.none",
                "safety_net.none",
                "safety_net.one");
    }

    private void person() {
        person("degree.in", USUAL, "r/in_degree/*");
        person("degree.out", USUAL, "r/out_degree/*");
        person("strength.in", USUAL, "r/in_strength/*");
        person("strength.out", USUAL, "r/out_strength/*");
        person("betweenness", BETWEENNESS, "python/betweenness_directed/*", "r/betweenness_directed/*");
        person("betweenness.undirected", BETWEENNESS, "python/betweenness_undirected/*", "r/betweenness_undirected/*");
        person("harmonic.in", USUAL, "r/harmonic_in/*");
        person("harmonic.out", USUAL, "r/harmonic_out/*");
        person("closeness.in", USUAL, "python/closeness_in_wf/*");
        person("pagerank", USUAL, "python/pagerank/*", "r/pagerank/*");
        person("pagerank.weighted", USUAL, "python/pagerank_weighted/*", "r/pagerank_weighted/*");
        person("eigenvector", SPECTRAL, "r/eigenvector_undirected/*");
        person("hub", SPECTRAL, "r/hub/*");
        person("authority", SPECTRAL, "r/authority/*");
        person("core", USUAL, "python/kcore_undirected/*", "r/kcore_undirected/*");
        person("clustering", USUAL, "python/clustering_local/*");
        person("constraint", USUAL, "r/constraint_directed/*");
        person("constraint.undirected", USUAL, "python/constraint_undirected/*", "r/constraint_undirected/*");
        person("constraint.weighted", USUAL, "r/constraint_weighted/*");
        add("PersonMetric", "effective_size", USUAL, Contract::effectiveSize);
        person("effective_size.undirected", USUAL, "python/effective_size_undirected/*");
        person("ei", USUAL, "python/ei_index_person/*");
        person("reciprocity.total", USUAL, "python/reciprocity_per_node/*");
        add("PersonMetric", "reciprocity.returned", USUAL, (o, keys) -> returned(o, "r/out_degree/*", keys));
        add("PersonMetric", "reciprocity.answered", USUAL, (o, keys) -> returned(o, "r/in_degree/*", keys));
        add("PersonMetric", "net_giver", USUAL, Contract::netGiver);
        person("brokerage.coordinator", USUAL, "r/brokerage_raw/*/w_I");
        person("brokerage.itinerant", USUAL, "r/brokerage_raw/*/w_O");
        person("brokerage.gatekeeper", USUAL, "r/brokerage_raw/*/b_OI");
        person("brokerage.representative", USUAL, "r/brokerage_raw/*/b_IO");
        person("brokerage.liaison", USUAL, "r/brokerage_raw/*/b_O");
        person("brokerage.total", USUAL, "r/brokerage_raw/*/t");
        add("PersonMetric", "articulation", USUAL, Contract::articulation);
        without("PersonMetric", "communities have no one right answer: compared as partitions", "community");
        furtherPerson();
    }

    private void furtherPerson() {
        add("PersonMetric", "betweenness.normalised", BETWEENNESS, (o, keys) -> Derived.share(o, true, keys));
        add(
                "PersonMetric",
                "betweenness.undirected.normalised",
                BETWEENNESS,
                (o, keys) -> Derived.share(o, false, keys));
        add("PersonMetric", "efficiency.ego", USUAL, (o, keys) -> Derived.perContact(o, effectiveSize(o, keys), keys));
        add(
                "PersonMetric",
                "efficiency.ego.undirected",
                USUAL,
                (o, keys) -> Derived.perContact(
                        o, Expected.number(o.number("python/effective_size_undirected/*", keys)), keys));
        person("brokerage.coordinator.z", USUAL, "r/brokerage_z/*/w_I");
        person("brokerage.itinerant.z", USUAL, "r/brokerage_z/*/w_O");
        person("brokerage.gatekeeper.z", USUAL, "r/brokerage_z/*/b_OI");
        person("brokerage.representative.z", USUAL, "r/brokerage_z/*/b_IO");
        person("brokerage.liaison.z", USUAL, "r/brokerage_z/*/b_O");
        person("brokerage.total.z", USUAL, "r/brokerage_z/*/t");
        without(
                "PersonMetric",
                "the oracle has the deviation, which stands on it",
                "brokerage.coordinator.expected",
                "brokerage.itinerant.expected",
                "brokerage.gatekeeper.expected",
                "brokerage.representative.expected",
                "brokerage.liaison.expected",
                "brokerage.total.expected");
        without(
                "PersonMetric",
                "none of the oracle's programs prints it: worked by hand",
                "hierarchy.ego",
                "hierarchy.ego.undirected",
                "safety_net.sources");
    }

    private void group() {
        add("GroupMetric", "size", USUAL, read("python/group_sizes/*"));
        add("GroupMetric", "ei.sent", USUAL, read("python/ei_index_group/*/sent/ei"));
        add("GroupMetric", "ei.received", USUAL, read("python/ei_index_group/*/received/ei"));
        add("GroupMetric", "ei.incident", USUAL, read("python/ei_index_group/*/undirected/ei"));
        add("GroupMetric", "silo", USUAL, Contract::silo);
        add("GroupMetric", "ei.ends", USUAL, Derived::endsIndex);
        add("GroupMetric", "conductance", USUAL, Derived::conductance);
        without(
                "GroupMetric",
                "a measure of our own, worked by hand: no other program prints it",
                "silo.p",
                "silo.q",
                "silo.connectors");
    }

    private void matrix() {
        for (String id : List.of("ties", "weight", "density")) {
            add("MatrixMetric", id, USUAL, read("python/group_matrix/*/*/" + id));
        }
        add("MatrixMetric", "observed_expected", USUAL, Contract::observedExpected);
    }

    private void network(String id, String... paths) {
        add("NetworkMetric", id, USUAL, sources(paths));
    }

    private void person(String id, double tolerance, String... paths) {
        add("PersonMetric", id, tolerance, sources(paths));
    }

    private void add(String shape, String id, double tolerance, Source... sources) {
        all.add(new Expectation(shape, id, tolerance, List.of(sources), null));
    }

    private void without(String shape, String reason, String... ids) {
        for (String id : ids) {
            all.add(new Expectation(shape, id, USUAL, List.of(), reason));
        }
    }

    private static Source[] sources(String... paths) {
        Source[] sources = new Source[paths.length];
        for (int i = 0; i < paths.length; i++) {
            sources[i] = read(paths[i]);
        }
        return sources;
    }

    private static Source read(String path) {
        return (oracle, keys) -> Expected.number(oracle.number(path, keys));
    }

    /** networkx has no figure for whoever sends nothing; the definition has one for everybody with a tie. */
    private static Expected effectiveSize(Oracle oracle, String... keys) {
        Double size = oracle.number("python/effective_size_directed/*", keys);
        boolean onlyReceives =
                size == null && oracle.count("r/out_degree/*", keys) == 0 && oracle.count("r/in_degree/*", keys) > 0;
        return onlyReceives ? Expected.nothing("networkx has none for who sends nothing") : Expected.number(size);
    }

    private static Expected articulation(Oracle oracle, String... keys) {
        for (JsonNode person : oracle.at("python/articulation_points")) {
            if (person.textValue().equals(keys[0])) {
                return Expected.number(1.0);
            }
        }
        return Expected.number(0.0);
    }

    /** Ties returned follow from networkx's share of ties that go both ways: it counts each at both of its ends. */
    private static Expected returned(Oracle oracle, String of, String... keys) {
        Double share = oracle.number("python/reciprocity_per_node/*", keys);
        double ends = oracle.count("r/in_degree/*", keys) + oracle.count("r/out_degree/*", keys);
        return Expected.ratio(share == null ? 0 : Math.rint(share * ends) / 2, oracle.count(of, keys));
    }

    private static Expected netGiver(Oracle oracle, String... keys) {
        double sent = oracle.count("r/out_strength/*", keys);
        double received = oracle.count("r/in_strength/*", keys);
        return Expected.ratio(sent - received, sent + received);
    }

    private static double sent(Oracle oracle, String group) {
        return oracle.keys("python/group_matrix").stream()
                .mapToDouble(to -> oracle.count("python/group_matrix/*/*/ties", group, to))
                .sum();
    }

    private static double received(Oracle oracle, String group) {
        return oracle.keys("python/group_matrix").stream()
                .mapToDouble(from -> oracle.count("python/group_matrix/*/*/ties", from, group))
                .sum();
    }

    private static Expected observedExpected(Oracle oracle, String... keys) {
        return Expected.ratio(
                oracle.count("python/group_matrix/*/*/ties", keys) * oracle.count("python/m"),
                sent(oracle, keys[0]) * received(oracle, keys[1]));
    }

    private static Expected silo(Oracle oracle, String... keys) {
        double all = sent(oracle, keys[0]);
        if (all == 0) {
            return Expected.undefined();
        }
        double share = oracle.count("python/group_matrix/*/*/ties", keys[0], keys[0]) / all;
        double chance = (oracle.count("python/group_sizes/*", keys) - 1) / (oracle.count("python/n") - 1);
        return share >= chance ? Expected.ratio(share - chance, 1 - chance) : Expected.ratio(share - chance, chance);
    }
}
