package reciprocity.analysis.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import reciprocity.analysis.bridge.BridgeTies;
import reciprocity.analysis.cluster.RichClubByDegree;
import reciprocity.analysis.metric.Measured;

/** Figures of the oracle that no metric of the catalogue prints, but a detector gives: the rich-club curve and the bridges. */
final class DetectorCheck {

    private final Measured measured;
    private final Oracle oracle;

    DetectorCheck(Measured measured, Oracle oracle) {
        this.measured = measured;
        this.oracle = oracle;
    }

    void into(Comparison comparison) {
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
