package reciprocity.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.kernel.Chance;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.graph.NetworkDrawing;
import reciprocity.graph.Reading;
import reciprocity.model.Survey;

class AnalysisTest {

    /** What is counted rather than held against chance. */
    private static final Set<Topic> COUNTED = Set.of(Topic.SAFETY, Topic.FIVE);

    private static final ReportSettings SETTINGS = new ReportSettings(1, 999, 5);

    private static Report report(String drawing) {
        return report(NetworkDrawing.survey(drawing));
    }

    private static Report report(Survey survey) {
        Report report = Analysis.report(survey, Reading.byMeaning(), SETTINGS);
        Lint.check(report);
        return report;
    }

    private static List<Topic> topics(Report report) {
        return report.insights().stream().map(Insight::topic).toList();
    }

    /** Names such as s0, s1 ... of a group. */
    private static String names(String prefix, int people) {
        return String.join(
                ", ", IntStream.range(0, people).mapToObj(i -> prefix + i).toList());
    }

    /** Everybody of a group tied to the next three of it, both ways. */
    private static String ring(String prefix, int people) {
        List<String> ties = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            for (int step = 1; step <= 3; step++) {
                ties.add("%s%d <-> %s%d".formatted(prefix, i, prefix, (i + step) % people));
            }
        }
        return String.join(", ", ties);
    }

    /** Ties among so many people in four groups, drawn without regard to groups. */
    private static String chance(long seed, int people, int ties) {
        Chance chance = Chance.of(seed);
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < ties; i++) {
            int a = chance.nextInt(people);
            drawn.add("p%d -> p%d".formatted(a, (a + 1 + chance.nextInt(people - 1)) % people));
        }
        StringBuilder groups = new StringBuilder();
        for (int g = 0; g < 4; g++) {
            int group = g;
            groups.append(g == 0 ? "" : "; ")
                    .append("G" + g + ": ")
                    .append(String.join(
                            ", ",
                            IntStream.range(0, people)
                                    .filter(p -> p % 4 == group)
                                    .mapToObj(p -> "p" + p + (p < 8 ? "*" : ""))
                                    .toList()));
        }
        return String.join(", ", drawn) + " | " + groups;
    }

    @Test
    void withoutTiesNothingStandsOut() {
        Report report = report("| S: A, B, C; T: D, E");
        assertThat(report.lead()).isEqualTo("Nothing stands out beyond chance.");
        assertThat(report.leadContext()).isEqualTo("Based on answers of five of five people and 0 support ties.");
        assertThat(report.insights()).isEmpty();
    }

    @Test
    void anEmptyRosterGivesAnEmptyReport() {
        assertThat(report("").insights()).isEmpty();
        assertThat(report("A -> B | S: A; T: B").insights()).isEmpty();
        assertThat(report("A <-> B, A <-> C, B <-> C | S: A, B, C").insights()).isEmpty();
    }

    @Test
    void chanceAloneIsHardlyEverToldAsAFinding() {
        long told = 0;
        for (int seed = 0; seed < 20; seed++) {
            told += report(chance(seed, 40, 200)).insights().stream()
                    .filter(insight -> !COUNTED.contains(insight.topic()))
                    .count();
        }
        // Eight tests at 5 % over 20 networks would err eight times; silos and gaps ask for size as well.
        assertThat(told).isLessThanOrEqualTo(12);
    }

    @Test
    void aSiloOnOneThreadIsSaidWithItsPerson() {
        Report report = report(ring("s", 8) + ", " + ring("t", 8) + ", " + ring("u", 8)
                + ", s0 -> t0, s0 -> u0, t1 -> u1, t2 -> u2, t3 -> u3, u4 -> t4, u5 -> t5, u6 -> t6, t7 -> u7, u0 -> t0 | S: "
                + names("s", 8) + "; T: " + names("t", 8) + "; U: " + names("u", 8));
        Insight thread = report.insights().get(0);
        assertThat(thread.topic()).isEqualTo(Topic.THREAD);
        assertThat(thread.sentence()).isEqualTo("Support ties leave S through one person.");
        assertThat(thread.evidence().people()).extracting(p -> p.value()).containsExactly("s0");
        assertThat(thread.evidence().shown()).hasSize(2);
        Insight silo = report.insights().get(1);
        assertThat(silo.id()).isEqualTo("silo.s");
        assertThat(silo.sentence()).isEqualTo("96\u202F% of the support ties of S stay inside.");
        assertThat(silo.why()).contains("Every tie that leaves is sent by one person.");
    }

    @Test
    void aGroupWithoutAnyTieOutIsSaidAsAll() {
        Report report = report(ring("s", 8) + ", " + ring("t", 8) + " | S: " + names("s", 8) + "; T: " + names("t", 8));
        assertThat(report.insights())
                .filteredOn(insight -> insight.topic() == Topic.SILO)
                .extracting(Insight::sentence)
                .containsExactly("All 48 support ties of S stay inside.", "All 48 support ties of T stay inside.");
        assertThat(report.lead()).isEqualTo("All support ties are returned, and two departments keep to themselves.");
    }

    @Test
    void smallGroupsAreCountedNotSaid() {
        Report report = report(ring("t", 8) + ", a <-> b, a <-> c, b <-> c, a -> t0 | S: a, b, c; T: " + names("t", 8));
        assertThat(report.insights())
                .noneMatch(insight -> insight.evidence().groups().contains("S"));
        assertThat(report.withheld()).contains(new Report.Withheld(Topic.SILO, "fewer than 5 people", 2));
    }

    @Test
    void aGroupThatGivesWithoutReturnIsSaid() {
        List<String> gifts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            gifts.add("s%d -> t%d".formatted(i, i));
            gifts.add("s%d -> t%d".formatted(i, (i + 3) % 8));
        }
        Report report = report(ring("s", 8) + ", " + ring("t", 8) + ", " + String.join(", ", gifts) + ", t0 -> s4 | S: "
                + names("s", 8) + "; T: " + names("t", 8));
        Insight giving = report.insights().stream()
                .filter(insight -> insight.topic() == Topic.GIVING)
                .findFirst()
                .orElseThrow();
        assertThat(giving.sentence()).isEqualTo("For each support tie that other departments give to S, it gives 16.");
        assertThat(giving.why()).containsExactly("Most go to T: 16, with one in return.");
        assertThat(topics(report)).containsOnlyOnce(Topic.GIVING);
    }

    @Test
    void leadersAreCountedAndThoseApartStandInTheEvidence() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < 40; i += 2) {
            pairs.add("x%d <-> x%d".formatted(i, i + 1));
        }
        Report report = report("a <-> b, b <-> c, c <-> d, d <-> a, a <-> c, e -> a, f <-> x0, "
                + String.join(", ", pairs) + " | S: a*, b*, c*, d*, e*, f*; X: " + names("x", 40));
        Insight leaders = report.insights().stream()
                .filter(insight -> insight.topic() == Topic.LEADERS)
                .findFirst()
                .orElseThrow();
        assertThat(leaders.sentence()).isEqualTo("Four of six leaders form one mutual network.");
        assertThat(leaders.context()).isEqualTo("Two leaders stand outside it, none with a returned tie to a leader");
        assertThat(leaders.evidence().people()).extracting(p -> p.value()).containsExactly("e", "f");
    }

    @Test
    void equalArgumentsGiveEqualReports() {
        Survey survey = NetworkDrawing.survey(chance(3, 40, 200));
        assertThat(report(survey)).isEqualTo(report(survey));
    }
}
