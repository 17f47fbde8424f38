package reciprocity.analysis.silo;

import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Grouping;
import reciprocity.graph.Rows;

/**
 * Ties between the groups of two columns: senders by one column of the roster (departments), receivers by another or the
 * same (levels). Basis OBSERVED: every tie there is. With both columns the same, the figures are those of the catalogue's
 * matrix. O(n + m + rows times columns). Expected counts by both sides' activity: Leicht and Newman (2008),
 * doi:10.1103/PhysRevLett.100.118703.
 */
public final class CrossTable {

    private final Grouping rows;
    private final Grouping columns;
    private final long[] ties;
    private final double[] weights;
    private final long[] both;
    private final long[] sent;
    private final long[] received;
    private final long all;

    private CrossTable(Grouping rows, Grouping columns, Rows out) {
        int cells = rows.groups() * columns.groups();
        this.rows = rows;
        this.columns = columns;
        this.ties = new long[cells];
        this.weights = new double[cells];
        this.both = new long[cells];
        this.sent = new long[rows.groups()];
        this.received = new long[columns.groups()];
        this.all = out.entries();
        for (int person = 0; person < out.people(); person++) {
            int row = rows.of(person);
            both[cell(row, columns.of(person))]++;
            sent[row] += out.degree(person);
            for (int at = out.begin(person); at < out.end(person); at++) {
                int column = columns.of(out.neighbour(at));
                received[column]++;
                ties[cell(row, column)]++;
                weights[cell(row, column)] += out.weight(at);
            }
        }
    }

    /**
     * The table of two columns of the roster.
     *
     * @throws IllegalArgumentException if the two do not group as many people as the network has
     */
    public static CrossTable of(Measured measured, Grouping rows, Grouping columns) {
        int people = measured.people();
        if (rows.people() != people || columns.people() != people) {
            throw new IllegalArgumentException("the rows group %d people and the columns %d, the network has %d"
                    .formatted(rows.people(), columns.people(), people));
        }
        return new CrossTable(rows, columns, measured.ties().out());
    }

    /** The groups of the senders. */
    public Grouping rows() {
        return rows;
    }

    /** The groups of the receivers. */
    public Grouping columns() {
        return columns;
    }

    /** Arcs from the row to the column, 0 or more. */
    public long ties(int row, int column) {
        return ties[cell(row, column)];
    }

    /** Their summed weights. */
    public double weight(int row, int column) {
        return weights[cell(row, column)];
    }

    /** Arcs that the row's people send. */
    public long sent(int row) {
        return sent[row];
    }

    /** Arcs that the column's people receive. */
    public long received(int column) {
        return received[column];
    }

    /** How many people stand in the row's group and in the column's. */
    public long inBoth(int row, int column) {
        return both[cell(row, column)];
    }

    /** Ordered pairs of different people, the first of the row, the second of the column. */
    public long pairs(int row, int column) {
        return (long) rows.size(row) * columns.size(column) - inBoth(row, column);
    }

    /** Arcs over pairs, in [0, 1]; TOO_FEW_NODES where there is no pair. */
    public Figure density(int row, int column) {
        long pairs = pairs(row, column);
        return pairs == 0 ? Figure.undefined(Reason.TOO_FEW_NODES) : Figure.of((double) ties(row, column) / pairs);
    }

    /** The arcs that what the row sends and the column receives would give: Out In / m; NO_TIES without ties. */
    public Figure expected(int row, int column) {
        return all == 0 ? Figure.undefined(Reason.NO_TIES) : Figure.of((double) sent[row] * received[column] / all);
    }

    /** Arcs over those expected, 0 or more; NO_TIES, NO_OUT_TIES of the row or NO_IN_TIES of the column where none are. */
    public Figure observedExpected(int row, int column) {
        if (all == 0) {
            return Figure.undefined(Reason.NO_TIES);
        }
        if (sent[row] == 0 || received[column] == 0) {
            return Figure.undefined(sent[row] == 0 ? Reason.NO_OUT_TIES : Reason.NO_IN_TIES);
        }
        return Figure.of(ties(row, column) / ((double) sent[row] * received[column] / all));
    }

    private int cell(int row, int column) {
        return row * columns.groups() + column;
    }
}
