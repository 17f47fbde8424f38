package reciprocity.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reciprocity.analysis.Fixtures;
import reciprocity.analysis.cohesion.CrossGroupEfficiency;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieGraphBuilder;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.Survey;

class IntroductionsTest {

    @Test
    void aPairLeftOutIsNotIntroducedAndTheNextBestIs() {
        OrgNetwork network = NetworkDrawing.network(Fixtures.F1);
        Introduction best = Introductions.of(network, 1).sequence().get(0);
        Introductions found = Introductions.of(network, 9, 1, List.of(new PairLeftOut(best.b(), best.a())));
        assertThat(found.sequence())
                .isNotEmpty()
                .noneMatch(each -> each.a().equals(best.a()) && each.b().equals(best.b()));
        assertThat(Introductions.of(network, 9, 1, List.of())).isEqualTo(Introductions.of(network, 9));
    }

    @Test
    void theFirstIntroductionOfTwoDepartmentsIsTheOneWorkedByHand() {
        Introductions found = Introductions.of(NetworkDrawing.network(Fixtures.F1), 1);
        assertThat(found.before().value()).isEqualTo(13.0 / 27, Fixtures.EXACTLY);
        assertThat(found.after().value()).isEqualTo(16.0 / 27, Fixtures.EXACTLY);
        Introduction first = found.sequence().get(0);
        assertThat(first.a().value() + first.b().value()).isEqualTo("AE");
        assertThat(first.gain()).isEqualTo(1.0 / 9, Fixtures.EXACTLY);
        assertThat(first.siloChange().value()).isEqualTo(7.0 / 12 - 16.0 / 21, Fixtures.EXACTLY);
        assertThat(first.common()).isEmpty();
        assertThat(first.distance()).isEqualTo(3);
        assertThat(first.way().stream().map(PersonId::value)).containsExactly("A", "C", "D", "E");
        assertThat(found.loadCap()).isEqualTo(3);
    }

    @Test
    void theSecondIntroductionIsFoundWithTheFirstOneIn() {
        Introductions found = Introductions.of(NetworkDrawing.network(Fixtures.F1), 2);
        Introduction second = found.sequence().get(1);
        assertThat(second.a().value() + second.b().value()).isEqualTo("BF");
        assertThat(second.gain()).isEqualTo(2.0 / 27, Fixtures.EXACTLY);
        assertThat(found.after().value()).isEqualTo(2.0 / 3, Fixtures.EXACTLY);
    }

    @Test
    void thePairOfTwoDepartmentsIsTheBestPairOfAll() {
        OrgNetwork network = NetworkDrawing.network(Fixtures.F1);
        List<int[]> candidates = candidates(network, network.ties(), 3);
        double best = 0;
        for (int[] one : candidates) {
            for (int[] other : candidates) {
                best = Math.max(best, efficiency(network, joined(joined(network.ties(), one), other)));
            }
        }
        assertThat(Introductions.of(network, 2).after().value()).isEqualTo(best, Fixtures.EXACTLY);
    }

    @Test
    void oneGroupHasNobodyToIntroduce() {
        Introductions found = Introductions.of(NetworkDrawing.network("A -> B | S: A, B, C"), 3);
        assertThat(found.sequence()).isEmpty();
        assertThat(found.before().reason()).isEqualTo(Reason.SINGLE_GROUP);
        assertThat(Introductions.of(NetworkDrawing.network(""), 3).before().reason())
                .isEqualTo(Reason.TOO_FEW_NODES);
    }

    @Test
    void withoutTiesPeopleAreIntroducedById() {
        Introductions found = Introductions.of(NetworkDrawing.network("| S: A, B; E: C"), 1);
        Introduction first = found.sequence().get(0);
        assertThat(first.a().value() + first.b().value()).isEqualTo("AC");
        assertThat(first.gain()).isEqualTo(0.5, Fixtures.EXACTLY);
        assertThat(first.siloChange().reason()).isEqualTo(Reason.NO_TIES);
        assertThat(first.distance()).isNull();
        assertThat(first.way()).isEmpty();
        assertThat(found.before().value()).isZero();
    }

    @Test
    void whoOptedOutIsNotIntroduced() {
        Survey survey = NetworkDrawing.survey(Fixtures.F1);
        List<Person> people = survey.people().stream()
                .map(person -> person.id().value().equals("A") ? with(person, "Opt-Out", "yes") : person)
                .toList();
        Introduction first = first(survey, people);
        assertThat(first.a().value() + first.b().value()).isEqualTo("BE");
    }

    @Test
    void whereSomeOptedInTheOthersAreNotIntroduced() {
        Survey survey = NetworkDrawing.survey(Fixtures.F1);
        List<Person> people = survey.people().stream()
                .map(person -> List.of("B", "F").contains(person.id().value()) ? with(person, "opt_in", "Yes") : person)
                .toList();
        Introduction first = first(survey, people);
        assertThat(first.a().value() + first.b().value()).isEqualTo("BF");
    }

    private static Introduction first(Survey survey, List<Person> people) {
        Survey changed = new Survey(survey.id(), survey.settings(), people, survey.kinds(), survey.ties());
        return Introductions.of(OrgNetwork.of(changed, Reading.byMeaning()), 1)
                .sequence()
                .get(0);
    }

    private static Person with(Person p, String header, String value) {
        return new Person(
                p.id(),
                p.name(),
                p.department(),
                p.level(),
                p.role(),
                p.leader(),
                p.external(),
                p.respondent(),
                p.hired(),
                Map.of(header, value),
                p.row());
    }

    /** Every introduction against trying each candidate with all distances counted anew. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void everyIntroductionIsTheBestOfAllCandidates(long seed) {
        OrgNetwork network = random(seed);
        Introductions found = Introductions.of(network, 8);
        TieGraph ties = network.ties();
        assertThat(found.before().value()).isEqualTo(efficiency(network, ties), Fixtures.EXACTLY);
        int cap = found.loadCap();
        assertThat(cap).isEqualTo(cap(ties));
        for (Introduction introduction : found.sequence()) {
            int[] wanted = best(network, ties, cap);
            int a = network.people().number(introduction.a());
            int b = network.people().number(introduction.b());
            assertThat(new int[] {a, b}).isEqualTo(wanted);
            TieGraph next = joined(ties, wanted);
            double gain = efficiency(network, next) - efficiency(network, ties);
            assertThat(introduction.gain()).isEqualTo(gain, Fixtures.EXACTLY);
            ties = next;
        }
        assertThat(found.after().value()).isEqualTo(efficiency(network, ties), Fixtures.EXACTLY);
    }

    private static OrgNetwork random(long seed) {
        StringBuilder people = new StringBuilder("| ");
        Chance chance = Chance.of(seed);
        int size = 12 + chance.nextInt(10);
        List<List<String>> groups = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < size; i++) {
            groups.get(chance.nextInt(3)).add("p%02d".formatted(i));
        }
        for (int g = 0; g < 3; g++) {
            people.append(g == 0 ? "" : "; ")
                    .append("G")
                    .append(g)
                    .append(": ")
                    .append(String.join(", ", groups.get(g)));
        }
        double share = 0.02 + 0.03 * (seed % 5);
        return NetworkDrawing.network(people.toString()).withTies(Fixtures.random(size, share, seed));
    }

    private static int[] best(OrgNetwork network, TieGraph ties, int cap) {
        double now = efficiency(network, ties);
        List<int[]> candidates = candidates(network, ties, cap);
        double[] gains = candidates.stream()
                .mapToDouble(pair -> efficiency(network, joined(ties, pair)) - now)
                .toArray();
        double most = java.util.Arrays.stream(gains).max().orElse(0);
        List<int[]> equal = new ArrayList<>();
        for (int i = 0; i < gains.length; i++) {
            if (gains[i] >= most - 1e-12) {
                equal.add(candidates.get(i));
            }
        }
        int[][] far = far(ties);
        return equal.stream()
                .min(Comparator.comparingInt((int[] pair) -> Math.max(
                                ties.either().degree(pair[0]), ties.either().degree(pair[1])))
                        .thenComparingInt(pair -> far[pair[0]][pair[1]])
                        .thenComparingInt(pair -> pair[0])
                        .thenComparingInt(pair -> pair[1]))
                .orElseThrow();
    }

    private static List<int[]> candidates(OrgNetwork network, TieGraph ties, int cap) {
        List<int[]> found = new ArrayList<>();
        for (int a = 0; a < network.size(); a++) {
            for (int b = a + 1; b < network.size(); b++) {
                if (network.groups().of(a) != network.groups().of(b)
                        && !ties.either().contains(a, b)
                        && ties.either().degree(a) <= cap
                        && ties.either().degree(b) <= cap) {
                    found.add(new int[] {a, b});
                }
            }
        }
        return found;
    }

    private static int cap(TieGraph ties) {
        for (int cap = 0; ; cap++) {
            int below = 0;
            for (int person = 0; person < ties.people(); person++) {
                below += ties.either().degree(person) <= cap ? 1 : 0;
            }
            if (below >= 0.9 * ties.people()) {
                return cap;
            }
        }
    }

    private static double efficiency(OrgNetwork network, TieGraph ties) {
        return new CrossGroupEfficiency()
                .measure(Measured.of(network.withTies(ties)))
                .value();
    }

    private static TieGraph joined(TieGraph ties, int[] pair) {
        TieGraphBuilder builder = TieGraph.builder(ties.people());
        for (int person = 0; person < ties.people(); person++) {
            for (int at = ties.out().begin(person); at < ties.out().end(person); at++) {
                builder.tie(person, ties.out().neighbour(at));
            }
        }
        return builder.tie(pair[0], pair[1]).build();
    }

    static int[][] far(TieGraph ties) {
        int people = ties.people();
        int[][] far = new int[people][people];
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < people; b++) {
                far[a][b] = a == b ? 0 : ties.either().contains(a, b) ? 1 : 1_000_000;
            }
        }
        for (int k = 0; k < people; k++) {
            for (int a = 0; a < people; a++) {
                for (int b = 0; b < people; b++) {
                    far[a][b] = Math.min(far[a][b], far[a][k] + far[k][b]);
                }
            }
        }
        return far;
    }
}
