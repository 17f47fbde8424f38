package reciprocity.app;

import java.util.Map;
import reciprocity.cli.Commands;
import reciprocity.cli.Console;

/** Where the program begins. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        int code = run(arguments, Console.system(), System.getenv());
        System.exit(code);
    }

    /**
     * Runs one command in this process.
     *
     * @return 0 done, 1 failed, 2 wrong usage or bad input
     */
    public static int run(String[] arguments, Console console, Map<String, String> environment) {
        return Commands.run(arguments, console, new Workplace(environment), environment);
    }
}
