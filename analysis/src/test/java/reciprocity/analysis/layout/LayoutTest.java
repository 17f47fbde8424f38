package reciprocity.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.kernel.Chance;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;
import reciprocity.model.PersonId;

class LayoutTest {

    /** Six groups of 15, mostly tied inside, and "bridge", tied to two other groups. */
    private static OrgNetwork planted() {
        Chance chance = Chance.of(5);
        List<String> ties = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            int a = chance.nextInt(90);
            int b = chance.nextInt(100) < 92 ? a / 15 * 15 + chance.nextInt(15) : chance.nextInt(90);
            if (a != b) {
                ties.add("p%02d -> p%02d".formatted(a, b));
            }
        }
        for (int i = 0; i < 6; i++) {
            ties.add("bridge <-> p%02d".formatted(15 + i));
            ties.add("bridge <-> p%02d".formatted(30 + i));
        }
        List<String> groups = new ArrayList<>();
        for (int g = 0; g < 6; g++) {
            int group = g;
            groups.add("G" + g + ": "
                    + String.join(
                            ", ",
                            IntStream.range(0, 90)
                                    .filter(p -> p / 15 == group)
                                    .mapToObj("p%02d"::formatted)
                                    .toList())
                    + (g == 0 ? ", bridge" : ""));
        }
        return NetworkDrawing.network(String.join(", ", ties) + " | " + String.join("; ", groups));
    }

    private static double[] middle(OrgNetwork network, Layout layout, int group) {
        int[] members = network.groups().members(group);
        return new double[] {
            IntStream.of(members).mapToDouble(layout::x).average().orElseThrow(),
            IntStream.of(members).mapToDouble(layout::y).average().orElseThrow()
        };
    }

    private static double distance(Layout layout, int person, double[] point) {
        return Math.hypot(layout.x(person) - point[0], layout.y(person) - point[1]);
    }

    @Test
    void everybodyStandsOnTheMap() {
        OrgNetwork network = planted();
        Layout layout = Layout.of(network, 1);
        for (int person = 0; person < network.size(); person++) {
            assertThat(layout.x(person)).isBetween(0.0, Layout.WIDTH);
            assertThat(layout.y(person)).isBetween(0.0, Layout.HEIGHT);
        }
    }

    @Test
    void aSeedGivesTheSamePictureAndAnotherSeedAnother() {
        OrgNetwork network = planted();
        Layout one = Layout.of(network, 1);
        Layout same = Layout.of(network, 1);
        Layout other = Layout.of(network, 2);
        for (int person = 0; person < network.size(); person++) {
            assertThat(same.x(person)).isEqualTo(one.x(person));
            assertThat(same.y(person)).isEqualTo(one.y(person));
        }
        assertThat(other.x(0)).isNotEqualTo(one.x(0));
    }

    @Test
    void nearlyEverybodyIsNearestToTheirOwnGroup() {
        OrgNetwork network = planted();
        Layout layout = Layout.of(network, 1);
        double[][] middles = IntStream.range(0, 6)
                .mapToObj(group -> middle(network, layout, group))
                .toArray(double[][]::new);
        long athome = IntStream.range(0, network.size())
                .filter(person -> IntStream.range(0, 6)
                        .noneMatch(group -> distance(layout, person, middles[group])
                                < distance(
                                        layout, person, middles[network.groups().of(person)])))
                .count();
        assertThat(athome).isGreaterThanOrEqualTo(86);
    }

    @Test
    void whoJoinsGroupsStandsFartherFromTheMiddleThanMostOfTheGroup() {
        OrgNetwork network = planted();
        Layout layout = Layout.of(network, 1);
        int bridge = network.people().number(new PersonId("bridge"));
        double[] home = middle(network, layout, 0);
        long nearer = IntStream.of(network.groups().members(0))
                .filter(person -> distance(layout, person, home) < distance(layout, bridge, home))
                .count();
        assertThat(nearer).isGreaterThanOrEqualTo(14);
    }

    @Test
    void nobodyAndOneAreDrawnToo() {
        assertThat(Layout.of(NetworkDrawing.network(""), 1).people()).isZero();
        Layout alone = Layout.of(NetworkDrawing.network("| S: A"), 1);
        assertThat(alone.x(0)).isEqualTo(Layout.WIDTH / 2);
        assertThat(alone.y(0)).isEqualTo(Layout.HEIGHT / 2);
    }

    @Test
    void noTwoPeopleStandOnOnePlace() {
        OrgNetwork network = planted();
        Layout layout = Layout.of(network, 1);
        for (int a = 0; a < network.size(); a++) {
            for (int b = a + 1; b < network.size(); b++) {
                assertThat(Math.hypot(layout.x(a) - layout.x(b), layout.y(a) - layout.y(b)))
                        .isGreaterThan(4);
            }
        }
    }
}
