package reciprocity.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
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
        CommandLine line = new CommandLine(root);
        line.addSubcommand(new DemoCommand(console, premises));
        line.addSubcommand(new ServeCommand(console, premises));
        line.addSubcommand(new ImportCommand(console, premises));
        line.addSubcommand(new AnalyzeCommand(console, premises));
        line.addSubcommand(new MetricsCommand(console));
        line.addSubcommand(new SilosCommand(console));
        line.addSubcommand(new FindingsCommand(console, premises));
        line.addSubcommand(new SupportCommand(console));
        line.addSubcommand(new WavesCommand(console));
        line.addSubcommand(new LeadershipCommand(console));
        line.addSubcommand(new SignificanceCommand(console));
        line.addSubcommand(new LayersCommand(console));
        line.addSubcommand(new VariantsCommand(console));
        line.addSubcommand(new ResponseCommand(console));
        line.addSubcommand(new CrosstabCommand(console));
        line.addSubcommand(new CommunitiesCommand(console));
        line.addSubcommand(new StructureCommand(console));
        line.addSubcommand(new BetweennessCommand(console));
        line.addSubcommand(new IntroductionsCommand(console));
        line.addSubcommand(new DeparturesCommand(console));
        line.addSubcommand(new BridgesCommand(console));
        line.addSubcommand(new SplitsCommand(console));
        line.addSubcommand(new ExportCommand(console, premises));
        line.addSubcommand(new BenchCommand(console));
        line.addSubcommand(new GenerateCommand(console));
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

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int failed(Exception e, Console console, boolean debug) {
        if (e instanceof RefusedException refused) {
            refused.lines().forEach(console::say);
            return CommandLine.ExitCode.USAGE;
        }
        if (e instanceof UnanswerableException
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
