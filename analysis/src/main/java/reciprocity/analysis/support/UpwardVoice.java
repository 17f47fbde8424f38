package reciprocity.analysis.support;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieLayers;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/**
 * How many of those who report to somebody speak to that boss: a tie from report to boss of a kind whose name speaks of
 * speaking up, voice or raising; without such a kind of those that ask whom one consults before deciding. Only lines in which
 * the one who would have told answered.
 *
 * <p>Source: Morrison, E. W. (2011), Employee voice behavior, doi:10.5465/19416520.2011.574506.
 *
 * @param kinds the kinds that count as speaking up
 * @param lines how many pairs of report and boss could be asked
 * @param share of them with a tie upward, in [0, 1]; NOT_ASSESSABLE without such a kind, NO_TIES without lines
 * @param groups the same by the report's group
 */
public record UpwardVoice(List<String> kinds, int lines, Figure share, List<OfGroup> groups) {

    private static final Pattern NAMES = Pattern.compile(".*(speak|voice|raise).*");

    /** The voice of one group's people. */
    public record OfGroup(String group, int lines, Figure share) {}

    public UpwardVoice {
        kinds = List.copyOf(kinds);
        groups = List.copyOf(groups);
    }

    static UpwardVoice of(TieLayers layers) {
        List<String> named = layers.survey().kinds().stream()
                .map(TieKind::name)
                .filter(kind -> NAMES.matcher(TieLayers.plain(kind)).matches())
                .toList();
        List<String> kinds = named.isEmpty() ? layers.survey().kindsOf(TieMeaning.DECISION) : named;
        if (kinds.isEmpty()) {
            return new UpwardVoice(kinds, 0, Figure.undefined(Reason.NOT_ASSESSABLE), List.of());
        }
        OrgNetwork people = layers.people();
        TieGraph upward = layers.network(kinds).ties();
        Rows bosses = layers.network(TieMeaning.REPORTING).ties().out();
        boolean bossTells = layers.onlyReceived(kinds);
        BitSet respondents = people.respondents();
        int[] lines = new int[people.groups().groups()];
        int[] spoken = new int[lines.length];
        for (int report = 0; report < people.size(); report++) {
            for (int at = bosses.begin(report); at < bosses.end(report); at++) {
                int boss = bosses.neighbour(at);
                if (respondents.get(bossTells ? boss : report)) {
                    lines[people.groups().of(report)]++;
                    spoken[people.groups().of(report)] += upward.has(report, boss) ? 1 : 0;
                }
            }
        }
        List<OfGroup> groups = new ArrayList<>();
        int all = 0;
        int some = 0;
        for (int group = 0; group < lines.length; group++) {
            groups.add(
                    new OfGroup(people.groups().name(group), lines[group], Returns.share(spoken[group], lines[group])));
            all += lines[group];
            some += spoken[group];
        }
        return new UpwardVoice(kinds, all, Returns.share(some, all), groups);
    }
}
