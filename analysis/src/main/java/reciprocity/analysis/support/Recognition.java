package reciprocity.analysis.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import reciprocity.analysis.kernel.Ranks;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieLayers;
import reciprocity.model.PersonId;

/**
 * Whether those who give are recognized. Giving is every act but recognition; an act is recognition where its name speaks of
 * recognition, thanks, appreciation or praise. About respondents only, since what others give is unknown.
 *
 * <p>The biggest givers are those who give to as many people as the one at the place of a tenth of all, five at least; all
 * who are equal to the last one belong to them.
 *
 * <p>Source: a measure of our own on ranks; Kendall, M. G. (1945), The treatment of ties in ranking problems,
 * doi:10.1093/biomet/33.3.239.
 *
 * @param share of ties that carry recognition, in [0, 1]; NOT_ASSESSABLE where no answer is about recognition, or none is
 *     about anything else; the other fields are then empty
 * @param givers how many belong to the biggest givers
 * @param unthanked those of them whom nobody recognized, by id
 * @param gaps for each respondent the rank in giving less the rank in being recognized, ranks from 1 (least) with middle
 *     ranks for equal ones, in [-(r-1), r-1] for r respondents; above 0 gives more than is seen
 */
public record Recognition(Figure share, int givers, List<PersonId> unthanked, Map<PersonId, Double> gaps) {

    private static final Pattern NAMES = Pattern.compile(".*(recogni|thank|apprecia|praise|kudos).*");
    private static final int FEWEST_GIVERS = 5;

    public Recognition {
        unthanked = List.copyOf(unthanked);
        gaps = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
    }

    /** Whether an act of this name is recognition. */
    public static boolean names(String act) {
        return NAMES.matcher(TieLayers.plain(act)).matches();
    }

    static Recognition of(TieLayers layers, Map<String, TieGraph> acts) {
        List<TieGraph> thanks = new ArrayList<>();
        List<TieGraph> gifts = new ArrayList<>();
        acts.forEach((name, ties) -> (names(name) ? thanks : gifts).add(ties));
        if (thanks.isEmpty() || gifts.isEmpty()) {
            return new Recognition(Figure.undefined(Reason.NOT_ASSESSABLE), 0, List.of(), Map.of());
        }
        TieGraph thanked = TieLayers.union(layers.size(), thanks);
        TieGraph given = TieLayers.union(layers.size(), gifts);
        TieGraph all = TieLayers.union(layers.size(), List.of(thanked, given));
        OrgNetwork people = layers.people();
        int[] answered = people.respondents().stream().toArray();
        double[] giving = Arrays.stream(answered)
                .mapToDouble(person -> given.out().degree(person))
                .toArray();
        double[] seen = Arrays.stream(answered)
                .mapToDouble(person -> thanked.in().degree(person))
                .toArray();
        double[] givingRanks = Ranks.of(giving);
        double[] seenRanks = Ranks.of(seen);
        Map<PersonId, Double> gaps = new LinkedHashMap<>();
        for (int i = 0; i < answered.length; i++) {
            gaps.put(people.people().id(answered[i]), givingRanks[i] - seenRanks[i]);
        }
        double least = leastOfBiggest(giving);
        List<PersonId> unthanked = new ArrayList<>();
        int givers = 0;
        for (int i = 0; i < answered.length; i++) {
            if (giving[i] > 0 && giving[i] >= least) {
                givers++;
                if (seen[i] == 0) {
                    unthanked.add(people.people().id(answered[i]));
                }
            }
        }
        return new Recognition(Returns.share(thanked.ties(), all.ties()), givers, unthanked, gaps);
    }

    private static double leastOfBiggest(double[] giving) {
        double[] sorted = giving.clone();
        Arrays.sort(sorted);
        int wanted = Math.max(FEWEST_GIVERS, (sorted.length + 9) / 10);
        return sorted.length == 0 ? 0 : sorted[Math.max(0, sorted.length - wanted)];
    }
}
