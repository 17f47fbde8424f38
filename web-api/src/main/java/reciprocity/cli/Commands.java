package reciprocity.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import reciprocity.document.BrandException;
import reciprocity.intake.IntakeException;
import reciprocity.model.StoreUnavailableException;
import reciprocity.model.SurveyExistsException;
import reciprocity.model.UnknownSurveyException;
import reciprocity.study.UnanswerableException;

/** The command {@code reciprocity} and its subcommands: exit code 0 done, 1 failed, 2 wrong usage or bad input. */
public final class Commands {

    @Command(
            name = "reciprocity",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND",
            description =
                    "Maps how an organization really works together: silos, bridges, leader clusters, returned support.",
            footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong usage or bad input.", "Begin with: reciprocity demo"})
    private static final class Root implements Runnable {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before anything is run
        private CommandSpec spec;

        @Option(
                names = "--debug",
                scope = ScopeType.INHERIT,
                description = "Print the trace of an unexpected failure (also RECIPROCITY_DEBUG=1).")
        private boolean debug;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
        }
    }

    /** A factory of our own: picocli's looks for Groovy first, in every jar of the class path. It still makes lists. */
    private static final class Maker implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type.isInterface()
                    ? CommandLine.defaultFactory().create(type)
                    : type.getDeclaredConstructor().newInstance();
        }
    }

    /** The names of all commands, in the order in which help lists them. */
    static final List<String> NAMES = List.of(
            "demo",
            "serve",
            "import",
            "analyze",
            "metrics",
            "silos",
            "findings",
            "support",
            "waves",
            "leadership",
            "significance",
            "layers",
            "variants",
            "response",
            "crosstab",
            "communities",
            "structure",
            "betweenness",
            "introductions",
            "departures",
            "bridges",
            "splits",
            "export",
            "bench",
            "generate");

    private Commands() {}

    /**
     * Runs one command line.
     *
     * @param arguments the words after {@code reciprocity}
     * @param console where answers and words go
     * @param premises what the commands work with
     * @param environment for {@code RECIPROCITY_DEBUG}
     * @return the exit code
     */
    public static int run(String[] arguments, Console console, Premises premises, Map<String, String> environment) {
        Root root = new Root();
        CommandLine line = new CommandLine(root, new Maker());
        asked(arguments)
                .forEach(name ->
                        line.addSubcommand(name, new CommandLine(command(name, console, premises), new Maker())));
        line.setOut(writer(console.answers())).setErr(writer(console.words()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands()
                .values()
                .forEach(sub ->
                        sub.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version()));
        line.setParameterExceptionHandler((e, words) -> {
            e.getCommandLine().getErr().println(e.getMessage());
            e.getCommandLine()
                    .getErr()
                    .printf(
                            "See: %s --help%n",
                            e.getCommandLine().getCommandSpec().qualifiedName());
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((e, sub, parsed) ->
                failed(e, console, root.debug || "1".equals(environment.getOrDefault("RECIPROCITY_DEBUG", ""))));
        return line.execute(arguments);
    }

    /** The command that is called, alone: making all of them takes as long as measuring a small survey. Else all. */
    private static List<String> asked(String[] arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]) ? List.of(arguments[0]) : NAMES;
    }

    private static Object command(String name, Console console, Premises premises) {
        return switch (name) {
            case "demo" -> new DemoCommand(console, premises);
            case "serve" -> new ServeCommand(console, premises);
            case "import" -> new ImportCommand(console, premises);
            case "analyze" -> new AnalyzeCommand(console, premises);
            case "metrics" -> new MetricsCommand(console);
            case "silos" -> new SilosCommand(console);
            case "findings" -> new FindingsCommand(console, premises);
            case "support" -> new SupportCommand(console);
            case "waves" -> new WavesCommand(console);
            case "leadership" -> new LeadershipCommand(console);
            case "significance" -> new SignificanceCommand(console);
            case "layers" -> new LayersCommand(console);
            case "variants" -> new VariantsCommand(console);
            case "response" -> new ResponseCommand(console);
            case "crosstab" -> new CrosstabCommand(console);
            case "communities" -> new CommunitiesCommand(console);
            case "structure" -> new StructureCommand(console);
            case "betweenness" -> new BetweennessCommand(console);
            case "introductions" -> new IntroductionsCommand(console);
            case "departures" -> new DeparturesCommand(console);
            case "bridges" -> new BridgesCommand(console);
            case "splits" -> new SplitsCommand(console);
            case "export" -> new ExportCommand(console, premises);
            case "bench" -> new BenchCommand(console);
            case "generate" -> new GenerateCommand(console);
            default -> throw new IllegalArgumentException("no command '%s'".formatted(name));
        };
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int failed(Exception e, Console console, boolean debug) {
        if (e instanceof RefusedException refused) {
            refused.lines().forEach(console::say);
            return CommandLine.ExitCode.USAGE;
        }
        if (e instanceof UnanswerableException
                || e instanceof BrandException
                || e instanceof SettingsException
                || e instanceof IntakeException
                || e instanceof UnknownSurveyException
                || e instanceof SurveyExistsException) {
            console.say(sentence(e));
            return CommandLine.ExitCode.USAGE;
        }
        if (debug) {
            e.printStackTrace(console.words());
        }
        boolean expected = e instanceof StoreUnavailableException;
        console.say(expected ? sentence(e) : "Failed: %s (--debug prints the trace)".formatted(sentence(e)));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String sentence(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.replaceAll("\\s*\\R\\s*", " ");
    }
}
