package reciprocity.analysis.cluster;

import java.util.List;
import reciprocity.analysis.metric.MetricCard;

/** What a reader has to know of the figures about leaders among themselves. */
public final class LeaderCards {

    private static final String ZHOU =
            "Zhou, S., Mondragon, R. J. (2004). The rich-club phenomenon in the Internet topology. IEEE"
                    + " Communications Letters 8, 180-182. doi:10.1109/LCOMM.2004.823426";
    private static final String NONE = "TOO_FEW_NODES below two leaders, NO_TIES where no question asks about support";

    private LeaderCards() {}

    /** The cards, in reading order. */
    public static List<MetricCard> all() {
        return List.of(
                share(
                                "leaders.mutual_density",
                                "Mutual ties among leaders",
                                "Are leaders tied to each other both ways?")
                        .is("pairs of leaders who support each other, over all pairs of leaders")
                        .reads("1: every pair.")
                        .source(ZHOU),
                share("leaders.coverage", "Ties among leaders", "Are leaders tied at all?")
                        .is("pairs of leaders with support either way, over all pairs of leaders")
                        .reads("1: every pair, one way at least.")
                        .source(ZHOU),
                share("leaders.largest_component", "Largest network of leaders", "Is it one team or several?")
                        .is("leaders in the largest set joined by mutual support among leaders, over all leaders")
                        .reads("1: all leaders hang together by mutual support.")
                        .source(
                                "Wasserman, S., Faust, K. (1994). Social Network Analysis: Methods and Applications, chapter 4."
                                        + " Cambridge University Press. doi:10.1017/CBO9780511815478"),
                share("leaders.isolated", "Leaders apart", "Who stands apart?")
                        .is("leaders without mutual support with another leader, over all leaders")
                        .reads("0: nobody. In this survey, with these questions: leaders may meet in other ways.")
                        .source(
                                "Wasserman, S., Faust, K. (1994). Social Network Analysis: Methods and Applications, chapter 4."
                                        + " Cambridge University Press. doi:10.1017/CBO9780511815478"),
                MetricCard.card("leaders.club", "Leader club against chance")
                        .asks("Are leaders closer to each other than their number of ties, or chance, explains?")
                        .is(
                                "density among leaders over its mean under chance, by two kinds: ties rewired with everybody's number"
                                        + " of ties kept, and the title of leader given to as many people at random")
                        .range("[0, inf)", "ratio")
                        .reads("1: as chance gives; 2: twice. The two answer different questions and are both named.")
                        .undefined(NONE + "; not compared above 50,000 ties")
                        .costs("1,999 networks laid by chance")
                        .source(
                                ZHOU,
                                "Colizza, V., Flammini, A., Serrano, M. A., Vespignani, A. (2006). Detecting rich-club ordering in"
                                        + " complex networks. Nature Physics 2, 110-115. doi:10.1038/nphys209"));
    }

    private static MetricCard.Builder share(String id, String name, String question) {
        return MetricCard.card(id, name).asks(question).range("[0, 1]", "share").undefined(NONE);
    }
}
