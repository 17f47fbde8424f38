package reciprocity.analysis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.analysis.Fixtures;
import reciprocity.graph.TieGraph;

/** Kernels against the plainest way to compute the same, on small random graphs from empty to dense. */
class AgainstBruteForceTest {

    private static final int FAR = 1_000_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.02, 0.05, 0.1, 0.2, 0.5})
    void distancesAreThoseOfFloydAndWarshall(double share) {
        for (int seed = 0; seed < 10; seed++) {
            TieGraph ties = Fixtures.random(70 + seed, share, seed);
            int[][] far = far(ties);
            Distances distances = Distances.of(ties);
            int longest = 0;
            for (int person = 0; person < ties.people(); person++) {
                int reaching = 0;
                long steps = 0;
                double inverse = 0;
                double inverseFrom = 0;
                for (int other = 0; other < ties.people(); other++) {
                    if (other != person && far[other][person] < FAR) {
                        reaching++;
                        steps += far[other][person];
                        inverse += 1.0 / far[other][person];
                        longest = Math.max(longest, far[other][person]);
                    }
                    inverseFrom += other != person && far[person][other] < FAR ? 1.0 / far[person][other] : 0;
                }
                assertThat(distances.to().people(person)).isEqualTo(reaching);
                assertThat(distances.to().steps(person)).isEqualTo(steps);
                assertThat(distances.to().inverse(person)).isEqualTo(inverse, Fixtures.EXACTLY);
                assertThat(distances.from().inverse(person)).isEqualTo(inverseFrom, Fixtures.EXACTLY);
            }
            assertThat(distances.to().longest()).isEqualTo(longest);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.02, 0.05, 0.1, 0.2, 0.5})
    void componentsAreWhoReachesWhom(double share) {
        for (int seed = 0; seed < 20; seed++) {
            TieGraph ties = Fixtures.random(25, share, seed);
            int[][] far = far(ties);
            StrongComponents strong = StrongComponents.of(ties);
            ReachedPairs reached = ReachedPairs.of(Condensation.of(ties, strong));
            long mutual = 0;
            long oneWay = 0;
            for (int a = 0; a < 25; a++) {
                for (int b = 0; b < a; b++) {
                    boolean there = far[a][b] < FAR;
                    boolean back = far[b][a] < FAR;
                    mutual += there && back ? 1 : 0;
                    oneWay += there != back ? 1 : 0;
                    assertThat(strong.of(a) == strong.of(b)).isEqualTo(there && back);
                }
            }
            assertThat(reached).isEqualTo(new ReachedPairs(mutual, oneWay));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.02, 0.04, 0.06, 0.1, 0.5})
    void componentsAreTheSameWithSweeps(double share) {
        for (int seed = 0; seed < 40; seed++) {
            TieGraph ties = Fixtures.random(25, share, seed);
            int[][] far = far(ties);
            StrongComponents strong = StrongComponents.of(ties, 0);
            int[] sizes = new int[strong.count()];
            for (int a = 0; a < 25; a++) {
                sizes[strong.of(a)]++;
                for (int b = 0; b < 25; b++) {
                    boolean there = far[a][b] < FAR;
                    boolean back = far[b][a] < FAR;
                    assertThat(strong.of(a) == strong.of(b)).isEqualTo(there && back);
                    assertThat(!there || strong.of(a) >= strong.of(b)).isTrue();
                }
            }
            for (int component = 0; component < sizes.length; component++) {
                assertThat(strong.size(component)).isEqualTo(sizes[component]).isPositive();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.02, 0.04, 0.06, 0.1, 0.2, 0.5})
    void boundsAreThoseOfTheDefinition(double share) {
        for (int seed = 0; seed < 40; seed++) {
            TieGraph ties = Fixtures.random(22, share, seed);
            int[][] far = far(ties);
            long bounded = 0;
            for (int a = 0; a < 22; a++) {
                for (int b = 0; b < a; b++) {
                    bounded += bounded(far, a, b) ? 1 : 0;
                }
            }
            Condensation condensed = Condensation.of(ties, StrongComponents.of(ties));
            assertThat(UpperBounds.pairs(condensed))
                    .as("share %s, seed %d", share, seed)
                    .isEqualTo(bounded);
        }
    }

    /** Somebody reaches both, and everybody else who does. */
    private static boolean bounded(int[][] far, int a, int b) {
        for (int[] bound : far) {
            boolean highest = bound[a] < FAR && bound[b] < FAR;
            for (int other = 0; other < far.length && highest; other++) {
                highest = bound[other] < FAR || far[other][a] >= FAR || far[other][b] >= FAR;
            }
            if (highest) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.05, 0.1, 0.2, 0.5, 0.9})
    void triadsAreThoseOfAllTriples(double share) {
        for (int seed = 0; seed < 10; seed++) {
            TieGraph ties = Fixtures.random(16, share, seed);
            Map<TriadType, Long> expected = new EnumMap<>(TriadType.class);
            long triangles = 0;
            for (int a = 0; a < 16; a++) {
                for (int b = 0; b < a; b++) {
                    for (int c = 0; c < b; c++) {
                        TriadType type = type(ties, a, b, c);
                        expected.merge(type, 1L, Long::sum);
                        triangles += type.mutual() + type.asymmetric() == 3 ? 1 : 0;
                    }
                }
            }
            Triangles found = Triangles.of(ties);
            TriadCensus census = TriadCensus.of(ties, found);
            assertThat(found.total()).isEqualTo(triangles);
            for (TriadType type : TriadType.values()) {
                assertThat(census.of(type)).as(type.code()).isEqualTo(expected.getOrDefault(type, 0L));
            }
            assertThat(census.closedChains()).isEqualTo(closedChains(ties));
        }
    }

    /** By the counts of pairs, and by how many each of the three sends and receives where those leave a choice. */
    private static TriadType type(TieGraph ties, int... three) {
        int mutual = 0;
        int asymmetric = 0;
        int[] sent = new int[3];
        int[] received = new int[3];
        int lone = -1;
        for (int i = 0; i < 3; i++) {
            int j = (i + 1) % 3;
            boolean there = ties.has(three[i], three[j]);
            boolean back = ties.has(three[j], three[i]);
            mutual += there && back ? 1 : 0;
            asymmetric += there != back ? 1 : 0;
            lone = there && back ? 3 - i - j : lone;
            sent[i] += there ? 1 : 0;
            received[j] += there ? 1 : 0;
            sent[j] += back ? 1 : 0;
            received[i] += back ? 1 : 0;
        }
        int mostSent = Math.max(sent[0], Math.max(sent[1], sent[2]));
        int mostReceived = Math.max(received[0], Math.max(received[1], received[2]));
        String letter = switch (mutual * 10 + asymmetric) {
            case 2 -> mostSent == 2 ? "D" : mostReceived == 2 ? "U" : "C";
            case 3 -> mostSent == 2 ? "T" : "C";
            case 11 -> sent[lone] == 1 ? "D" : "U";
            case 12 -> sent[lone] == 2 ? "D" : received[lone] == 2 ? "U" : "C";
            default -> "";
        };
        return TriadType.valueOf("T" + mutual + asymmetric + (3 - mutual - asymmetric) + letter);
    }

    private static long closedChains(TieGraph ties) {
        long closed = 0;
        for (int i = 0; i < ties.people(); i++) {
            for (int j = 0; j < ties.people(); j++) {
                for (int k = 0; k < ties.people(); k++) {
                    closed += i != k && ties.has(i, j) && ties.has(j, k) && ties.has(i, k) ? 1 : 0;
                }
            }
        }
        return closed;
    }

    private static int[][] far(TieGraph ties) {
        int people = ties.people();
        int[][] far = new int[people][people];
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < people; b++) {
                far[a][b] = a == b ? 0 : ties.has(a, b) ? 1 : FAR;
            }
        }
        for (int by = 0; by < people; by++) {
            for (int a = 0; a < people; a++) {
                for (int b = 0; b < people; b++) {
                    far[a][b] = Math.min(far[a][b], far[a][by] + far[by][b]);
                }
            }
        }
        return far;
    }
}
