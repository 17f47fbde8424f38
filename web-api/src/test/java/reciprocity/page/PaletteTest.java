package reciprocity.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of departments and of the matrix stay apart for every kind of colour vision. */
class PaletteTest {

    private static final double NEIGHBOURS = 7.5;
    private static final double ENDS = 45;

    @ParameterizedTest
    @CsvSource({
        "false, NORMAL, 20.8", "false, PROTANOPIA, 14.8", "false, DEUTERANOPIA, 15.2", "false, TRITANOPIA, 13.5",
        "true, NORMAL, 22.2", "true, PROTANOPIA, 15.3", "true, DEUTERANOPIA, 15.3", "true, TRITANOPIA, 13.8"
    })
    void categoriesStayApart(boolean dark, ColourVision vision, double least) throws IOException {
        List<String> colours = colours(dark, "c", 10);
        List<Double> distances = new ArrayList<>();
        for (int one = 0; one < colours.size(); one++) {
            for (int other = 0; other < one; other++) {
                distances.add(distance(vision, colours.get(one), colours.get(other)));
            }
        }
        assertThat(distances)
                .hasSize(45)
                .allSatisfy(distance -> assertThat(distance).isGreaterThan(least));
    }

    @ParameterizedTest
    @CsvSource({"false, d, 7", "true, d, 7", "false, m, 4", "true, m, 4"})
    void neighbouringStepsStayApart(boolean dark, String family, int steps) throws IOException {
        List<String> colours = colours(dark, family, steps);
        for (ColourVision vision : ColourVision.values()) {
            for (int step = 1; step < steps; step++) {
                assertThat(distance(vision, colours.get(step - 1), colours.get(step)))
                        .as("%s %s%d", vision, family, step)
                        .isGreaterThan(NEIGHBOURS);
            }
            assertThat(distance(vision, colours.get(0), colours.get(steps - 1)))
                    .as("%s ends of %s", vision, family)
                    .isGreaterThan("d".equals(family) ? ENDS : ENDS / 2);
        }
    }

    @Test
    void distanceIsTheOneOfThePublishedTestData() {
        double[] blue = {50, 2.6772, -79.7751};
        assertThat(ColourVision.distance(blue, new double[] {50, 0, -82.7485})).isCloseTo(2.0425, within(1e-4));
        assertThat(ColourVision.distance(new double[] {50, 2.5, 0}, new double[] {73, 25, -18}))
                .isCloseTo(27.1492, within(1e-4));
        assertThat(ColourVision.distance(
                        new double[] {60.2574, -34.0099, 36.2677}, new double[] {60.4626, -34.1751, 39.4387}))
                .isCloseTo(1.2644, within(1e-4));
    }

    private static double distance(ColourVision vision, String one, String other) {
        return ColourVision.distance(vision.lab(one), vision.lab(other));
    }

    private static List<String> colours(boolean dark, String family, int steps) throws IOException {
        Map<String, String> tokens = TokensTest.tokens(dark);
        return IntStream.rangeClosed(1, steps)
                .mapToObj(step -> tokens.getOrDefault(family + step, ""))
                .toList();
    }
}
