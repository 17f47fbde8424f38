package reciprocity.analysis.silo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.Grouping;

class ColumnSplitsTest {

    @Test
    void theColumnThatTiesKeepToComesFirst() {
        Measured measured = Fixtures.drawn(Fixtures.F1);
        Map<String, Grouping> columns = new LinkedHashMap<>();
        columns.put("alternating", Grouping.of("alternating", List.of("x", "y", "x", "y", "x", "y")));
        columns.put("department", measured.groups());
        List<ColumnSplits.Split> splits = ColumnSplits.of(measured, columns);
        assertThat(splits).extracting(ColumnSplits.Split::column).containsExactly("department", "alternating");
        ColumnSplits.Split department = splits.get(0);
        assertThat(department.assortativity().value()).isEqualTo(0.6, Fixtures.EXACTLY);
        assertThat(department.inside().value()).isEqualTo(0.8, Fixtures.EXACTLY);
        assertThat(department.significance().exact()).isTrue();
        assertThat(department.significance().upper().value()).isEqualTo(0.1, Fixtures.EXACTLY);
        assertThat(department.q().value()).isEqualTo(0.2, Fixtures.EXACTLY);
    }

    @Test
    void oneGroupAndNoTiesHaveNoAssortativity() {
        Measured one = Fixtures.drawn("A -> B | S: A, B");
        assertThat(ColumnSplits.of(one, Map.of("department", one.groups()))
                        .get(0)
                        .assortativity()
                        .reason())
                .isEqualTo(Reason.SINGLE_GROUP);
        Measured none = Fixtures.drawn("| S: A; E: B");
        assertThat(ColumnSplits.of(none, Map.of("department", none.groups()))
                        .get(0)
                        .inside()
                        .reason())
                .isEqualTo(Reason.NO_TIES);
    }
}
