package reciprocity.study;

import org.jspecify.annotations.Nullable;
import reciprocity.analysis.report.SmallGroupGuard;
import reciprocity.analysis.silo.CrossTable;

/**
 * Ties between the groups of two columns of the roster, such as departments that give and levels that receive.
 *
 * @param rows the column of the givers, or null for the question's
 * @param columns the column of the receivers, or null for the question's
 */
public record CrossMatrix(@Nullable String rows, @Nullable String columns) implements Inquiry<CrossMatrix.Found> {

    /**
     * What was found.
     *
     * @param table every cell
     * @param givers guards the rows
     * @param receivers guards the columns
     */
    public record Found(CrossTable table, SmallGroupGuard givers, SmallGroupGuard receivers) {

        /** Whether a cell may be shown: both groups, and enough answers of the giving one. */
        public boolean shown(int row, int column) {
            return givers.shown(row, row) && receivers.shown(column);
        }
    }

    @Override
    public Class<Found> found() {
        return Found.class;
    }

    @Override
    public Found of(Study study) {
        var givers = study.network().groupedBy(column(study, "rows", rows));
        var receivers = study.network().groupedBy(column(study, "columns", columns));
        return new Found(
                CrossTable.of(study.measured(), givers.groups(), receivers.groups()),
                study.guard(givers),
                study.guard(receivers));
    }

    private static String column(Study study, String parameter, @Nullable String asked) {
        return asked == null ? study.reading().groupColumn() : Question.known(study.survey(), parameter, asked);
    }
}
