package reciprocity.analysis.provenance;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.model.Survey;

/**
 * The rows of the files behind every figure of the catalogue: when a row that is not among them is deleted, the figure stays the
 * same to the last digit. Figures that look no further than a person's, a group's or a cell's own ties have those rows; all others
 * stand on every row of the graph. The roster stands behind every figure and is not listed.
 */
public final class Provenance {

    private static final Set<String> ROSTER_ALONE = Set.of("people", "size");
    private static final Set<String> SENT = Set.of("degree.out", "strength.out", "ei.sent", "silo", "silo.connectors");
    private static final Set<String> RECEIVED = Set.of("degree.in", "strength.in", "ei.received");
    private static final Set<String> OWN =
            Set.of("reciprocity.total", "reciprocity.returned", "reciprocity.answered", "ei", "ei.incident");
    private static final Set<String> OWN_WHERE_WEIGHTS_ARE_POSITIVE = Set.of("net_giver");
    private static final Set<String> AROUND = Set.of(
            "clustering",
            "constraint",
            "constraint.undirected",
            "effective_size",
            "effective_size.undirected",
            "brokerage.coordinator",
            "brokerage.itinerant",
            "brokerage.gatekeeper",
            "brokerage.representative",
            "brokerage.liaison",
            "brokerage.total");
    private static final Set<String> CELL = Set.of("ties", "weight", "density");

    private final OrgNetwork network;
    private final List<DecidingRow> rows;
    private final boolean positive;

    private Provenance(OrgNetwork network, List<DecidingRow> rows, boolean positive) {
        this.network = network;
        this.rows = rows;
        this.positive = positive;
    }

    /** The provenance of the figures of a network that was read from a survey. O(m log m). */
    public static Provenance of(Survey survey, OrgNetwork network) {
        boolean positive = survey.ties().stream().allMatch(tie -> tie.weight() > 0);
        return new Provenance(network, DecidingRows.of(survey, network), positive);
    }

    /** Every row that makes the graph what it is, by file and row. */
    public List<DecidingRow> all() {
        return rows;
    }

    /** The rows behind a figure of the whole network. */
    public List<DecidingRow> ofNetwork(String metric) {
        return ROSTER_ALONE.contains(metric) ? List.of() : rows;
    }

    /** The rows behind a figure of a person. */
    public List<DecidingRow> ofPerson(String metric, int person) {
        BitSet own = new BitSet();
        own.set(person);
        if (AROUND.contains(metric)) {
            BitSet around = new BitSet();
            Rows either = network.ties().either();
            around.set(person);
            for (int at = either.begin(person); at < either.end(person); at++) {
                around.set(either.neighbour(at));
            }
            return where(row -> around.get(row.source()) || around.get(row.target()));
        }
        return OWN_WHERE_WEIGHTS_ARE_POSITIVE.contains(metric)
                ? positive ? touching(own) : rows
                : ofPeople(metric, own);
    }

    /** The rows behind a figure of a group. */
    public List<DecidingRow> ofGroup(String metric, int group) {
        return ROSTER_ALONE.contains(metric) ? List.of() : ofPeople(metric, members(group));
    }

    /** The rows behind a figure of what one group sends to another, or to itself. */
    public List<DecidingRow> ofCell(String metric, int sending, int receiving) {
        BitSet senders = members(sending);
        BitSet receivers = members(receiving);
        return CELL.contains(metric) ? where(row -> senders.get(row.source()) && receivers.get(row.target())) : rows;
    }

    private List<DecidingRow> ofPeople(String metric, BitSet people) {
        if (SENT.contains(metric)) {
            return where(row -> people.get(row.source()));
        }
        if (RECEIVED.contains(metric)) {
            return where(row -> people.get(row.target()));
        }
        return OWN.contains(metric) ? touching(people) : rows;
    }

    private BitSet members(int group) {
        BitSet members = new BitSet();
        for (int member : network.groups().members(group)) {
            members.set(member);
        }
        return members;
    }

    private List<DecidingRow> touching(BitSet people) {
        return where(row -> people.get(row.source()) || people.get(row.target()));
    }

    private List<DecidingRow> where(Predicate<DecidingRow> wanted) {
        return rows.stream().filter(wanted).toList();
    }
}
