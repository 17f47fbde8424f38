package reciprocity.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.MetricCard;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.provenance.DecidingRow;
import reciprocity.analysis.provenance.Provenance;

/**
 * A figure and the rows it stands on.
 *
 * @param card what the figure means
 * @param shape what it is a figure of: network, person, group or matrix
 * @param figure the figure, withheld where it tells about too few people
 * @param rows the rows, by file and row; none where the figure is withheld
 */
public record FigureEvidence(MetricCard card, String shape, Figure figure, List<DecidingRow> rows) {

    public FigureEvidence {
        rows = List.copyOf(rows);
    }

    /**
     * The rows behind a figure.
     *
     * @throws UnanswerableException if there is no such metric, person or group
     */
    static FigureEvidence of(Study study, Provenance provenance, EvidenceQuestion asked) {
        Measurements measured = study.measurements();
        for (Measurements.Single one : measured.overall()) {
            if (one.card().id().equals(asked.metric()) && asked.person() == null && asked.of() == null) {
                return shown(one.card(), "network", one.figure(), provenance.ofNetwork(asked.metric()));
            }
        }
        for (Measurements.Column column : measured.people()) {
            if (column.card().id().equals(asked.metric()) && asked.person() != null) {
                int person = study.whatIf().people(List.of(asked.person())).nextSetBit(0);
                return shown(
                        column.card(),
                        "person",
                        column.scores().at(person),
                        provenance.ofPerson(asked.metric(), person));
            }
        }
        return ofGroups(study, measured, provenance, asked);
    }

    private static FigureEvidence ofGroups(
            Study study, Measurements measured, Provenance provenance, EvidenceQuestion asked) {
        List<Measurements.Column> columns = asked.to() == null ? measured.groups() : measured.pairs();
        for (Measurements.Column column : columns) {
            if (column.card().id().equals(asked.metric()) && asked.of() != null) {
                int of = group(study, "of", asked.of());
                if (asked.to() == null) {
                    return shown(
                            column.card(), "group", column.scores().at(of), provenance.ofGroup(asked.metric(), of));
                }
                int to = group(study, "to", asked.to());
                int cell = of * study.network().groups().groups() + to;
                return shown(
                        column.card(), "matrix", column.scores().at(cell), provenance.ofCell(asked.metric(), of, to));
            }
        }
        throw new UnanswerableException(
                "metric",
                asked.metric(),
                "the id of a metric of the network; of people, with person; of groups, with of; of pairs, with of and to");
    }

    private static int group(Study study, String parameter, @Nullable String name) {
        int number = study.network().groups().names().indexOf(name);
        if (number < 0) {
            throw new UnanswerableException(parameter, String.valueOf(name), "the name of a group");
        }
        return number;
    }

    private static FigureEvidence shown(MetricCard card, String shape, Figure figure, List<DecidingRow> rows) {
        return new FigureEvidence(card, shape, figure, figure.reason() == Reason.SUPPRESSED ? List.of() : rows);
    }
}
