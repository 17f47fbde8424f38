package reciprocity.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reciprocity.graph.NetworkDrawing;
import reciprocity.model.Survey;

class WordingTest {

    private static final Survey SUPPORT = NetworkDrawing.survey("A -> B | S: A, B");

    @Test
    void aShareIsNeverRoundedToNothingOrEverything() {
        assertThat(Wording.percent(0)).isEqualTo("0\u202F%");
        assertThat(Wording.percent(0.001)).isEqualTo("under 1\u202F%");
        assertThat(Wording.percent(0.946)).isEqualTo("95\u202F%");
        assertThat(Wording.percent(0.999)).isEqualTo("over 99\u202F%");
        assertThat(Wording.percent(1)).isEqualTo("100\u202F%");
    }

    @Test
    void numbersAreWordsUpToNine() {
        assertThat(Wording.count(1)).isEqualTo("one");
        assertThat(Wording.count(9)).isEqualTo("nine");
        assertThat(Wording.count(10)).isEqualTo("10");
        assertThat(Wording.count(1021)).isEqualTo("1,021");
        assertThat(Wording.people(1)).isEqualTo("one person");
        assertThat(Wording.people(2)).isEqualTo("two people");
    }

    @Test
    void namesAreListedAndLongListsCutShort() {
        assertThat(Wording.list(List.of("A"))).isEqualTo("A");
        assertThat(Wording.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(Wording.list(List.of("A", "B", "C", "D", "E"))).isEqualTo("A, B, C and two more");
    }

    @Test
    void tiesAndGroupsHaveTheirNouns() {
        Wording departments = Wording.of(SUPPORT, List.of(), "department");
        assertThat(departments.ties(1)).isEqualTo("one support tie");
        assertThat(departments.ties(12)).isEqualTo("12 support ties");
        assertThat(departments.groups(1)).isEqualTo("department");
        assertThat(departments.group("")).isEqualTo("the group without a department");
        Wording levels = Wording.of(SUPPORT, List.of("support"), "level");
        assertThat(levels.groups(2)).isEqualTo("groups");
        assertThat(levels.group("3")).isEqualTo("level 3");
        assertThat(levels.group("Board")).isEqualTo("Board");
    }

    @Test
    void decimalsDropATrailingZero() {
        assertThat(Wording.decimal(1.9)).isEqualTo("1.9");
        assertThat(Wording.decimal(2.04)).isEqualTo("2");
    }

    @Test
    void linksAreLowerCaseWordsWithHyphens() {
        assertThat(Wording.slug("Customer Care & Sales")).isEqualTo("customer-care-sales");
        assertThat(Wording.slug("")).isEqualTo("unnamed");
    }
}
