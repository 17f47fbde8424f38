package reciprocity.analysis.cluster;

import java.util.BitSet;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.NetworkMetric;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;

/**
 * The leader club: the density of ties among leaders, people by their office instead of by degree, in [0, 1]; or that
 * density over the whole network's. Below two leaders undefined (TOO_FEW_NODES). After Zhou and Mondragon (2004),
 * doi:10.1109/LCOMM.2004.823426.
 */
public final class RichClub implements NetworkMetric {

    /** Which ties among leaders count. */
    private enum Counted {
        ARCS,
        EITHER,
        MUTUAL;

        Rows of(TieGraph ties) {
            return switch (this) {
                case ARCS -> ties.out();
                case EITHER -> ties.either();
                case MUTUAL -> ties.mutual();
            };
        }
    }

    private final Counted counted;
    private final boolean relative;
    private final MetricCard card;

    private RichClub(Counted counted, boolean relative, MetricCard card) {
        this.counted = counted;
        this.relative = relative;
        this.card = card;
    }

    /** Directed ties over ordered pairs of leaders. */
    public static RichClub directed() {
        return share(Counted.ARCS, "rich_club", "Leader club", "arcs among leaders / (l(l - 1)), l leaders");
    }

    /** Pairs of leaders tied either way. */
    public static RichClub undirected() {
        return share(
                Counted.EITHER,
                "rich_club.undirected",
                "Leader club, undirected",
                "pairs of leaders tied either way (ANY) / (l(l - 1)/2), l leaders");
    }

    /** Pairs of leaders tied both ways. */
    public static RichClub mutual() {
        return share(
                Counted.MUTUAL,
                "rich_club.mutual",
                "Leader club of mutual ties",
                "pairs of leaders tied both ways (MUTUAL) / (l(l - 1)/2), l leaders");
    }

    /** The directed density of leaders over that of everybody. */
    public static RichClub relative() {
        return new RichClub(
                Counted.ARCS,
                true,
                MetricCard.card("rich_club.relative", "Leader club against chance")
                        .asks("Are leaders tied to each other more than anybody else would be?")
                        .is(
                                "rich_club / density: the density is the exact mean of rich_club over all ways to choose as many"
                                        + " people as leaders (random relabelling, not rewiring)")
                        .range("[0, inf)", "ratio")
                        .reads("1: leaders are tied as any people are; 2: twice as densely; below 1: they keep apart.")
                        .undefined("TOO_FEW_NODES below two leaders, NO_TIES without ties")
                        .source(source()));
    }

    private static RichClub share(Counted counted, String id, String name, String definition) {
        return new RichClub(
                counted,
                false,
                MetricCard.card(id, name)
                        .asks("Are the leaders a club of their own?")
                        .is(definition)
                        .range("[0, 1]", "share of pairs")
                        .reads(
                                "1: every leader is tied to every other; 0: no two are. Compare with rich_club.relative.")
                        .undefined("TOO_FEW_NODES below two leaders")
                        .source(source()));
    }

    private static String[] source() {
        return new String[] {
            "Zhou, S., Mondragon, R. J. (2004). The rich-club phenomenon in the Internet topology. IEEE Communications"
                    + " Letters 8, 180-182. doi:10.1109/LCOMM.2004.823426",
            "Colizza, V., Flammini, A., Serrano, M. A., Vespignani, A. (2006). Detecting rich-club ordering in complex"
                    + " networks. Nature Physics 2, 110-115. doi:10.1038/nphys209"
        };
    }

    @Override
    public MetricCard card() {
        return card;
    }

    @Override
    public Figure measure(Measured measured) {
        BitSet leaders = measured.network().leaders();
        double many = leaders.cardinality();
        if (many < 2) {
            return Figure.undefined(Reason.TOO_FEW_NODES);
        }
        double all = measured.ties().ties();
        if (relative && all == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        double share = among(counted.of(measured.ties()), leaders) / (many * (many - 1));
        double people = measured.people();
        return Figure.of(relative ? share / (all / (people * (people - 1))) : share);
    }

    private static double among(Rows rows, BitSet some) {
        long entries = 0;
        for (int person = some.nextSetBit(0); person >= 0; person = some.nextSetBit(person + 1)) {
            for (int at = rows.begin(person); at < rows.end(person); at++) {
                entries += some.get(rows.neighbour(at)) ? 1 : 0;
            }
        }
        return entries;
    }
}
