package reciprocity.analysis.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.model.PersonId;

/** Who loses the last person on the other end of their ties when people leave. */
public final class LeftBehind {

    private LeftBehind() {}

    /**
     * People who stay and received ties before, all of them from people who leave: mentees without a mentor where ties run from
     * mentor to mentee. By id.
     *
     * @param leaving people by their numbers in the network
     */
    public static List<PersonId> receivers(OrgNetwork network, BitSet leaving) {
        return losing(network, network.ties().in(), leaving, everybody(network), 0);
    }

    /**
     * People who stay and sent ties before, all of them to people who leave: reports without a boss where ties run from report
     * to boss. By id.
     */
    public static List<PersonId> senders(OrgNetwork network, BitSet leaving) {
        return losing(network, network.ties().out(), leaving, everybody(network), 0);
    }

    /**
     * External people whose ties, either way, to people of the organization become exactly so many: 0 for those nobody covers
     * any more, 1 for those who then hang on one person. Only those who had more before. By id.
     */
    public static List<PersonId> outsiders(OrgNetwork network, BitSet leaving, int left) {
        return losing(network, network.ties().either(), leaving, network.externals(), left);
    }

    private static BitSet everybody(OrgNetwork network) {
        BitSet all = new BitSet(network.size());
        all.set(0, network.size());
        return all;
    }

    private static List<PersonId> losing(OrgNetwork network, Rows rows, BitSet leaving, BitSet asked, int left) {
        BitSet outside = network.externals();
        List<PersonId> found = new ArrayList<>();
        for (int person = asked.nextSetBit(0); person >= 0; person = asked.nextSetBit(person + 1)) {
            int before = 0;
            int after = 0;
            for (int at = rows.begin(person); at < rows.end(person); at++) {
                int other = rows.neighbour(at);
                // Whom an external person knows outside covers nobody.
                if (!(outside.get(person) && outside.get(other))) {
                    before++;
                    after += leaving.get(other) ? 0 : 1;
                }
            }
            if (!leaving.get(person) && after == left && before > after) {
                found.add(network.people().id(person));
            }
        }
        return found;
    }
}
