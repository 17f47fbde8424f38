package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairPlacesTest {

    @Test
    void holdsWhatAMapHoldsThroughThousandsOfChanges() {
        PairPlaces places = new PairPlaces(4);
        Map<String, Integer> expected = new HashMap<>();
        Chance chance = Chance.of(3);
        for (int step = 0; step < 50_000; step++) {
            int first = chance.nextInt(40);
            int second = chance.nextInt(40);
            if (chance.nextInt(5) < 2) {
                places.put(first, second, step);
                expected.put(first + " " + second, step);
            } else {
                places.remove(first, second);
                expected.remove(first + " " + second);
            }
            int asked = chance.nextInt(40);
            assertThat(places.place(asked, second)).isEqualTo(expected.getOrDefault(asked + " " + second, -1));
            assertThat(places.has(first, asked)).isEqualTo(expected.containsKey(first + " " + asked));
        }
        assertThat(places.size()).isEqualTo(expected.size());
        expected.forEach((pair, place) -> {
            String[] ends = pair.split(" ", -1);
            assertThat(places.place(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                    .isEqualTo(place);
        });
    }
}
