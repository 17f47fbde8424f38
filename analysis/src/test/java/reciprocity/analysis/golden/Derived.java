package reciprocity.analysis.golden;

import org.jspecify.annotations.Nullable;

/** Figures that the oracle does not print, but that follow from those it does. */
final class Derived {

    private Derived() {}

    /** The mean of the undirected harmonic closeness of all people, which igraph divides by n - 1. */
    static Expected globalEfficiency(Oracle oracle) {
        double people = oracle.count("python/n");
        double sum = 0;
        for (String person : oracle.keys("r/harmonic_undirected")) {
            Double harmonic = oracle.number("r/harmonic_undirected/*", person);
            sum += harmonic == null ? 0 : harmonic;
        }
        return Expected.ratio(sum, people);
    }

    /** Pairs inside groups and across them, with a tie and without. */
    private record Pairs(double inside, double across, double insideAbsent, double acrossAbsent) {

        static Pairs of(Oracle oracle) {
            double inside = 0;
            double possible = 0;
            for (String group : oracle.keys("python/group_sizes")) {
                double size = oracle.count("python/group_sizes/*", group);
                possible += size * (size - 1);
                inside += oracle.count("python/group_matrix/*/*/ties", group, group);
            }
            double people = oracle.count("python/n");
            double across = oracle.count("python/m") - inside;
            return new Pairs(inside, across, possible - inside, people * (people - 1) - possible - across);
        }
    }

    static Expected densityIndex(Oracle oracle) {
        Pairs pairs = Pairs.of(oracle);
        double inside = pairs.inside / (pairs.inside + pairs.insideAbsent);
        double across = pairs.across / (pairs.across + pairs.acrossAbsent);
        return Expected.ratio(across - inside, across + inside);
    }

    static Expected oddsRatio(Oracle oracle) {
        Pairs pairs = Pairs.of(oracle);
        return Expected.ratio(pairs.inside * pairs.acrossAbsent, pairs.across * pairs.insideAbsent);
    }

    static Expected yulesQ(Oracle oracle) {
        Pairs pairs = Pairs.of(oracle);
        double inside = pairs.inside * pairs.acrossAbsent;
        double across = pairs.across * pairs.insideAbsent;
        return Expected.ratio(inside - across, inside + across);
    }

    /** The largest strong component stands first. */
    static Expected coreShare(Oracle oracle) {
        double largest = oracle.at("python/strong_components/sizes").get(0).doubleValue();
        return largest < 2 ? Expected.undefined() : Expected.ratio(largest, oracle.count("python/n"));
    }

    static Expected share(Oracle oracle, boolean directed, String... keys) {
        double people = oracle.count("python/n");
        String path = directed ? "python/betweenness_directed/*" : "python/betweenness_undirected/*";
        return Expected.ratio(oracle.count(path, keys), (people - 1) * (people - 2) / (directed ? 1 : 2));
    }

    /** A size over the number of contacts: ties in and out less those that go both ways. */
    static Expected perContact(Oracle oracle, Expected size, String... keys) {
        Double value = size.value();
        if (value == null) {
            return size;
        }
        double ends = oracle.count("r/in_degree/*", keys) + oracle.count("r/out_degree/*", keys);
        @Nullable Double returned = oracle.number("python/reciprocity_per_node/*", keys);
        double mutual = returned == null ? 0 : Math.rint(returned * ends) / 2;
        return Expected.ratio(value, ends - mutual);
    }

    static Expected endsIndex(Oracle oracle, String... keys) {
        double external = external(oracle, keys);
        double internal = 2 * internal(oracle, keys);
        return Expected.ratio(external - internal, external + internal);
    }

    static Expected conductance(Oracle oracle, String... keys) {
        double external = external(oracle, keys);
        double own = external + 2 * internal(oracle, keys);
        double others = 2 * oracle.count("python/m_undirected") - own;
        return Expected.ratio(external, Math.min(own, others));
    }

    private static double external(Oracle oracle, String... keys) {
        return oracle.count("python/ei_index_group/*/undirected/external", keys);
    }

    private static double internal(Oracle oracle, String... keys) {
        return oracle.count("python/ei_index_group/*/undirected/internal", keys);
    }
}
