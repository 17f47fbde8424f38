package reciprocity.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reciprocity.export.BenchJson;
import reciprocity.export.Json;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.intake.IntakeOptions;
import reciprocity.model.Survey;
import reciprocity.study.BetweennessRanking;
import reciprocity.study.Question;
import reciprocity.study.Stopwatch;
import reciprocity.study.UnanswerableException;

/** How long single measures take on a survey's files. */
@Command(
        name = "bench",
        description = {
            "Prints how long measures take on a survey's files, each by itself, reading left out.",
            "Ties are taken as the file has them, source to target. No database is needed.",
            "Each repeat begins with nothing but the graph. 'seconds' is the median of the repeats, 'first' the first one,",
            "'checksum' the sum of all figures that are defined: equal for any number of threads and repeats."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity bench --people people.csv --ties ties.csv --tie all --measures betweenness,pagerank --repeat 5"
        })
final class BenchCommand implements Callable<Integer> {

    /** How times are printed. */
    enum Format {
        json,
        text
    }

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final QuestionOptions asked = new QuestionOptions();

    @Option(
            names = "--measures",
            paramLabel = "ID,...",
            split = ",",
            description = "Ids of METRICS.md and betweenness.sampled; ids joined by + are measured together.")
    private @Nullable List<String> measures;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that a measure may use. Default: the processors of this machine.")
    private @Nullable Integer threads;

    @Option(
            names = "--repeat",
            paramLabel = "R",
            defaultValue = "3",
            description = "How often each is measured. Default: ${DEFAULT-VALUE}.")
    private int repeat;

    @Option(
            names = "--betweenness-eps",
            defaultValue = "" + BetweennessRanking.EPS,
            paramLabel = "E",
            description =
                    "Widest bound of betweenness.sampled, a share of the ordered pairs. Default: ${DEFAULT-VALUE}.")
    private double eps = BetweennessRanking.EPS;

    @Option(
            names = "--betweenness-delta",
            defaultValue = "" + BetweennessRanking.DELTA,
            paramLabel = "D",
            description = "Chance that a bound of betweenness.sampled does not hold. Default: ${DEFAULT-VALUE}.")
    private double delta = BetweennessRanking.DELTA;

    @Option(
            names = "--gather",
            description = {
                "Also measure how many ties a second can be looked at at all, and say which share of that pagerank and",
                "betweenness reach where they are among the measures."
            })
    private boolean gather;

    @Option(
            names = "--processor",
            description = "Also say the processor time of all threads together, which other programs change least.")
    private boolean processor;

    @Option(
            names = "--memory",
            description = {
                "Also say how many bytes a tie takes in memory: out, in and either way with weights, and what JGraphT's",
                "view of them adds."
            })
    private boolean memory;

    @Option(
            names = "--format",
            defaultValue = "json",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.json;

    private final Console console;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Question question = asked.question(Reading.Direction.AS_FILED);
        List<String> wanted = wanted();
        if (threads != null) {
            Stopwatch.useThreads(atLeastOne("threads", threads));
        }
        atLeastOne("repeat", repeat);
        long begin = System.nanoTime();
        Survey survey = files.survey(IntakeOptions.asFiled(), console);
        OrgNetwork network = OrgNetwork.of(survey, question.reading(survey));
        double load = (System.nanoTime() - begin) / 1e9;
        Stopwatch stopwatch = new Stopwatch(network, question, eps, delta);
        try (Console.Bar bar = console.bar("Measuring")) {
            Map<String, Stopwatch.Timing> timings = stopwatch.time(wanted, repeat, bar);
            Stopwatch.Gather limit = gather ? stopwatch.gather(timings) : null;
            Stopwatch.Memory held = memory ? stopwatch.memory() : null;
            if (format == Format.json) {
                console.answer(Json.text(BenchJson.of(load, timings, processor, limit, held, PeakMemory.megabytes())));
            } else {
                tell(load, timings, limit, held);
            }
        }
        return ExitCode.OK;
    }

    private void tell(
            double load,
            Map<String, Stopwatch.Timing> timings,
            Stopwatch.@Nullable Gather limit,
            Stopwatch.@Nullable Memory held) {
        console.answer(line("load", load, "s"));
        timings.forEach((id, timing) -> {
            console.answer(line(id, timing.seconds(), "s"));
            if (processor) {
                console.answer(line("", timing.processor(), "s of processors"));
            }
        });
        if (limit != null) {
            console.answer(line("ties gathered", limit.perSecond(), "a second"));
            limit.shares().forEach((id, share) -> console.answer(line(id, share, "of that")));
        }
        if (held != null) {
            console.answer(line("graph", held.graph(), "bytes a tie"));
            console.answer(line("JGraphT's view", held.view(), "more"));
        }
    }

    private List<String> wanted() {
        List<String> wanted = new ArrayList<>();
        for (String measure : measures == null ? List.<String>of() : measures) {
            if (!measure.isBlank()) {
                wanted.add(measure.strip());
            }
        }
        if (wanted.isEmpty() && !memory) {
            throw new RefusedException("Missing --measures ID[,ID...]; METRICS.md lists the ids.");
        }
        wanted.forEach(Stopwatch::metrics);
        return List.copyOf(new LinkedHashSet<>(wanted));
    }

    private static int atLeastOne(String option, int value) {
        if (value < 1) {
            throw new UnanswerableException(option, String.valueOf(value), "1 or more");
        }
        return value;
    }

    private static String line(String what, double value, String unit) {
        return String.format(Locale.ROOT, "%-32s %12.6f %s", what, value, unit);
    }
}
