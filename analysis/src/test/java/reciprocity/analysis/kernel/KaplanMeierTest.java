package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    private static double median(String text) {
        String[] cells = text.split(" ", -1);
        double[] times = new double[cells.length];
        boolean[] happened = new boolean[cells.length];
        for (int i = 0; i < cells.length; i++) {
            happened[i] = !cells[i].endsWith("+");
            times[i] = Double.parseDouble(cells[i].replace("+", ""));
        }
        return KaplanMeier.of(times, happened).median();
    }

    /** The maintained arm of Miller's leukaemia data, printed by R's survival as 31, and the other arm as 23. */
    @Test
    void medianIsThatOfRsSurvivalOnItsAmlData() {
        assertThat(median("9 13 13+ 18 23 28+ 31 34 45+ 48 161+")).isEqualTo(31);
        assertThat(median("5 5 8 8 12 16+ 23 27 30 33 43 45")).isEqualTo(23);
    }

    @Test
    void withoutCensoringItIsTheMiddle() {
        assertThat(median("3 1 2")).isEqualTo(2);
        assertThat(median("1 2 3 4")).isEqualTo(2.5);
    }

    @Test
    void whereMostStillWaitThereIsNone() {
        assertThat(median("1 5+ 5+ 5+")).isNaN();
        assertThat(median("0+")).isNaN();
    }
}
