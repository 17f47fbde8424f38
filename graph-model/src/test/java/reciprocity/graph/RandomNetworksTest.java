package reciprocity.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomNetworksTest {

    @Test
    void theSameSeedGivesTheSameNetwork() {
        assertThat(RandomNetworks.survey(3, 12, 30, 3, true)).isEqualTo(RandomNetworks.survey(3, 12, 30, 3, true));
        assertThat(RandomNetworks.survey(3, 12, 30, 3, true)).isNotEqualTo(RandomNetworks.survey(4, 12, 30, 3, true));
    }

    @Test
    void manySeedsGiveManyShapes() {
        Set<Integer> sizes = new HashSet<>();
        int empty = 0;
        int weighted = 0;
        for (long seed = 0; seed < 200; seed++) {
            OrgNetwork network = RandomNetworks.network(seed);
            sizes.add(network.size());
            empty += network.ties().ties() == 0 ? 1 : 0;
            weighted += network.ties().unweighted() ? 0 : 1;
        }

        assertThat(sizes).hasSizeGreaterThan(25).contains(0, 1);
        assertThat(empty).isBetween(5, 60);
        assertThat(weighted).isBetween(50, 150);
    }
}
