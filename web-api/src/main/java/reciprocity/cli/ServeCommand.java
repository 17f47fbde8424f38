package reciprocity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** The server with what is stored. */
@Command(
        name = "serve",
        description = {
            "Starts the server and, where no NEO4J_URI is given, its own Neo4j; prints the address to open.",
            "Ends with Ctrl-C or SIGTERM, and its database with it."
        },
        footer = {"", "Example:", "  reciprocity serve --port 8080"})
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final ServerOptions server = new ServerOptions();

    private final Console console;
    private final Premises premises;

    ServeCommand(Console console, Premises premises) {
        this.console = console;
        this.premises = premises;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (RunningServer running = premises.serve(server.given(), console, false)) {
            console.answer("Open " + running.address());
            running.awaitStore();
            running.awaitEnd();
        }
        return ExitCode.OK;
    }
}
