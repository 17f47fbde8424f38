package reciprocity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import reciprocity.sample.GeneratedOrganization;

/** Makes up an organization of any size, to try the product with. */
@Command(
        name = "generate",
        description = {
            "Writes people.csv and ties.csv of a made-up organization: departments, teams, levels, leaders, managers,",
            "and ties that mostly stay at home and are often returned. Equal options give equal files."
        },
        footer = {"", "Example:", "  reciprocity generate --people 10000 --ties 110000 --seed 1 --out somewhere"})
final class GenerateCommand implements Callable<Integer> {

    @Option(names = "--people", paramLabel = "N", required = true, description = "How many people.")
    private int people;

    @Option(
            names = "--ties",
            paramLabel = "M",
            required = true,
            description = "How many ties, source to target, exactly.")
    private long ties;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Where chance begins. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "Where the files go; it is made where it does not exist.")
    private Path out = Path.of("");

    private final Console console;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        GeneratedOrganization organization = organization();
        Files.createDirectories(out);
        WholeFile.write(out.resolve("people.csv"), organization::writePeople);
        WholeFile.write(out.resolve("ties.csv"), organization::writeTies);
        console.say("%d people and %d ties in %s".formatted(people, ties, out));
        return ExitCode.OK;
    }

    private GeneratedOrganization organization() {
        try {
            return new GeneratedOrganization(people, ties, seed);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage() == null ? "these numbers do not go together" : e.getMessage());
        }
    }
}
