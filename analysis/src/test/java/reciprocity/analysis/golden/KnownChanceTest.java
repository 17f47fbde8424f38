package reciprocity.analysis.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import reciprocity.analysis.ChanceTests;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.significance.Entries;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.Mrqap;
import reciprocity.analysis.significance.Qap;
import reciprocity.analysis.significance.Significance;
import reciprocity.analysis.significance.UniformNetworks.Condition;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.graph.TieGraph;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.SurveyFiles;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;

/** Statistics must equal sna's; shares, means and spreads only as near as two runs of chance come. */
class KnownChanceTest {

    private static final int DRAWS = 9_999;
    private static final int THEIRS = 5_000;
    private static final double SPREADS = 4.5;
    private static final Map<String, String> METRICS =
            Map.of("edgewise", "reciprocity", "dyadic", "reciprocity.symmetry", "gtrans", "transitivity.directed");

    private final Map<String, Measured> layers = new LinkedHashMap<>();
    private final Map<String, Family> families = new LinkedHashMap<>();
    private final Map<String, Mrqap.Regression> regressions = new LinkedHashMap<>();

    @Test
    void testsAgreeWithSna() {
        Path folder = DataSet.all().get(0).folder();
        Survey survey = survey(folder);
        for (String kind : List.of("advice", "friendship", "reports_to")) {
            layers.put(kind, new Measured(OrgNetwork.of(survey, Reading.asFiled(kind)), 1, DRAWS));
        }
        int figures = 0;
        for (String line : lines(folder.resolve("sna-tests.csv"))) {
            figures += compare(line);
        }
        System.out.printf("tests against chance: %d figures compared with sna's%n", figures);
        assertThat(figures).isEqualTo(3 * 5 + 27 * 5 + 6 * 5);
    }

    /** Compares one line and says how many figures that were. */
    private int compare(String line) {
        String[] cells = line.split(",", -1);
        String measure = cells[3];
        if (measure.endsWith(" estimate")) {
            near(line, coefficient(cells, measure).estimate(), cells[4], 1e-9);
            return 1;
        }
        Significance found = switch (cells[0]) {
            case "qap" -> Qap.correlation(ties(cells[1]), ties(cells[2]), Entries.TIES, DRAWS, 1);
            case "cug" ->
                uniform(cells[1], cells[2])
                        .test(METRICS.getOrDefault(measure, measure))
                        .significance();
            default -> coefficient(cells, measure).significance();
        };
        near(line, found.statistic(), cells[4], 1e-8);
        int compared = 1;
        compared += share(line, found.upper(), cells[5]);
        compared += share(line, found.lower(), cells[6]);
        compared += share(line, found.twoSided(), cells[7]);
        if (!cells[8].isEmpty()) {
            double sd = Double.parseDouble(cells[9]);
            near(line, found.nullMean(), cells[8], 1e-6 + SPREADS * sd * Math.sqrt(1.0 / DRAWS + 1.0 / THEIRS));
            near(line, found.nullSd(), cells[9], 1e-6 + 0.06 * sd);
            compared += 2;
        }
        return compared;
    }

    private static void near(String line, Figure figure, String expected, double tolerance) {
        assertThat(figure.value()).as(line).isEqualTo(Double.parseDouble(expected), Offset.offset(tolerance));
    }

    /** Both shares vary as a binomial does; ours counts the observed case besides. */
    private static int share(String line, Figure share, String expected) {
        if (expected.isEmpty()) {
            return 0;
        }
        double theirs = Double.parseDouble(expected);
        double p = Math.max(Math.min(theirs, 1 - 1.0 / THEIRS), 1.0 / THEIRS);
        double spread = Math.sqrt(p * (1 - p) * (1.0 / DRAWS + 1.0 / THEIRS));
        near(line, share, expected, SPREADS * spread + 1.0 / DRAWS);
        return 1;
    }

    private TieGraph ties(String kind) {
        return layer(kind).ties();
    }

    private Measured layer(String kind) {
        Measured layer = layers.get(kind);
        if (layer == null) {
            throw new AssertionError("no layer " + kind);
        }
        return layer;
    }

    private Family uniform(String kind, String mode) {
        return families.computeIfAbsent(kind + " " + mode, key -> {
            for (Condition condition : Condition.values()) {
                if (condition.code().equals(mode)) {
                    return ChanceTests.uniform(layer(kind), condition);
                }
            }
            throw new AssertionError("no condition " + mode);
        });
    }

    private Mrqap.Coefficient coefficient(String[] cells, String measure) {
        Mrqap.Regression regression = regressions.computeIfAbsent(cells[1], key -> {
            Map<String, TieGraph> explaining = new LinkedHashMap<>();
            for (String kind : cells[2].split("\\+", -1)) {
                explaining.put(kind, ties(kind));
            }
            return Mrqap.regress(ties(cells[1]), explaining, Entries.TIES, DRAWS, 1);
        });
        String name = measure.substring(0, measure.indexOf(' '));
        return regression.coefficients().stream()
                .filter(coefficient -> coefficient.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Survey survey(Path folder) {
        SurveyFiles files = new SurveyFiles(folder.resolve("people.csv"), folder.resolve("ties.csv"), null);
        IntakeResult result = SurveyReader.read(files, IntakeOptions.asFiled());
        Survey survey = result.survey();
        if (survey == null) {
            throw new AssertionError("the network cannot be read: " + result.findings());
        }
        return survey;
    }
}
