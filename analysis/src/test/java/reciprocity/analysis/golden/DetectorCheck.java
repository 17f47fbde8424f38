package reciprocity.analysis.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.bridge.BridgeTies;
import reciprocity.analysis.cluster.RichClubByDegree;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Scores;
import reciprocity.analysis.variant.Variants;

/** Figures of the oracle that no metric of the catalogue prints, but a detector gives: rich-club curve, bridges, variants. */
final class DetectorCheck {

    private static final Map<String, String> VARIANTS_OF_PEOPLE = Map.of(
            "closeness.in: Closeness, in, of those who reach", "python/closeness_in_plain/*",
            "closeness.in: Closeness, out, raw", "r/closeness_out/*",
            "closeness.in: Closeness, undirected, corrected", "python/closeness_undirected_wf/*",
            "harmonic.in: Harmonic closeness, in, undivided", "python/harmonic_in_sum/*",
            "harmonic.in: Harmonic closeness, undirected, undivided", "python/harmonic_undirected_sum/*",
            "core: Core number, in and out together", "python/kcore_directed_total/*",
            "core: Core number, in", "r/kcore_in/*",
            "core: Core number, out", "r/kcore_out/*");

    private static final Map<String, String> VARIANTS_OF_NETWORK = Map.of(
            "transitivity: Mean clustering of directed ties", "python/clustering_directed_average",
            "transitivity: Mean clustering of those who have two contacts", "r/clustering_local_average_nan");

    private final Measured measured;
    private final Oracle oracle;

    DetectorCheck(Measured measured, Oracle oracle) {
        this.measured = measured;
        this.oracle = oracle;
    }

    void into(Comparison comparison) {
        richClubAndBridges(comparison);
        VARIANTS_OF_PEOPLE.forEach((variant, path) -> {
            Scores scores = named(variant);
            for (int person = 0; person < scores.size(); person++) {
                compare(comparison, variant, scores.at(person), oracle.number(path, id(person)));
            }
        });
        VARIANTS_OF_NETWORK.forEach(
                (variant, path) -> compare(comparison, variant, named(variant).at(0), oracle.number(path)));
        closedBrokerage(comparison);
    }

    /** By the family's id and the variant's name. */
    private Scores named(String variant) {
        String[] parts = variant.split(": ", -1);
        return Variants.of(measured, parts[0]).stream()
                .filter(found -> found.name().equals(parts[1]))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private static void compare(Comparison comparison, String name, Figure ours, @Nullable Double theirs) {
        boolean same = theirs == null
                ? !ours.defined()
                : ours.defined() && Math.abs(ours.value() - theirs) <= 1e-8 * Math.max(1, Math.abs(theirs));
        comparison.agree(same, name, ours.toString(), String.valueOf(theirs));
    }

    /** The oracle has sums over all people, and no entry for a role that nobody has. */
    private void closedBrokerage(Comparison comparison) {
        Map<String, String> roles = Map.of(
                "coordinator", "coordinator",
                "itinerant", "consultant",
                "representative", "representative",
                "gatekeeper", "gatekeeper",
                "liaison", "liaison");
        List<String> known = oracle.keys("python/brokerage_all_definition_totals");
        roles.forEach((ours, theirs) -> {
            Scores scores = named("brokerage." + ours + ": Brokerage with closed pairs counted too");
            double sum = 0;
            for (int person = 0; person < scores.size(); person++) {
                sum += scores.at(person).value();
            }
            double expected =
                    known.contains(theirs) ? oracle.count("python/brokerage_all_definition_totals/*", theirs) : 0;
            comparison.agree(sum == expected, "closed brokerage " + ours, "" + sum, "" + expected);
        });
    }

    private void richClubAndBridges(Comparison comparison) {
        List<RichClubByDegree.Club> clubs = RichClubByDegree.of(measured);
        List<String> degrees = oracle.keys("python/rich_club");
        comparison.agree(clubs.size() == degrees.size(), "rich club sizes", "" + clubs.size(), "" + degrees.size());
        for (int i = 0; i < Math.min(clubs.size(), degrees.size()); i++) {
            RichClubByDegree.Club club = clubs.get(i);
            double theirs = oracle.count("python/rich_club/*", String.valueOf(club.degree()));
            boolean same = Math.abs(club.density() - theirs) <= 1e-8;
            comparison.agree(same, "rich club above " + club.degree(), "" + club.density(), "" + theirs);
        }
        List<String> bridges = new ArrayList<>();
        for (BridgeTies.Bridge bridge : BridgeTies.of(measured).bridges()) {
            bridges.add(id(bridge.one()) + " " + id(bridge.other()));
        }
        List<String> theirs = StreamSupport.stream(oracle.at("python/bridges").spliterator(), false)
                .map(bridge -> bridge.textValue())
                .toList();
        bridges.sort(null);
        comparison.agree(
                bridges.equals(theirs.stream().sorted().toList()), "bridges", bridges.toString(), theirs.toString());
    }

    private String id(int person) {
        return measured.network().people().id(person).value();
    }
}
