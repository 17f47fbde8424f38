package reciprocity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A terminal with the files of two small departments, and what commands print there. No database. */
abstract class Terminal {

    static final String PEOPLE = """
            id,name,department,leader
            a,Ana,Sales,true
            b,Bo,Sales,false
            c,Cy,Sales,false
            d,Dee,Legal,true
            e,Eli,Legal,false
            f,Fay,Legal,false
            """;

    static final String TIES = """
            source,target,kind,weight
            a,b,advice,1
            b,a,advice,1
            b,c,advice,1
            c,a,advice,1
            c,d,advice,1
            d,c,advice,1
            d,e,advice,1
            e,f,advice,1
            f,d,advice,1
            f,e,advice,1
            a,f,trust,3
            """;

    @TempDir
    Path folder;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("people.csv"), PEOPLE);
        Files.writeString(folder.resolve("ties.csv"), TIES);
    }

    int run(String... arguments) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Premises none = new Premises() {
            @Override
            public OpenStore openStore(Map<String, String> given, Console says) {
                throw new AssertionError("this command needs no store");
            }

            @Override
            public RunningServer serve(Map<String, String> given, Console says, boolean portMayMove) {
                throw new AssertionError("this command needs no server");
            }
        };
        return Commands.run(arguments, console, none, Map.of());
    }

    int onFiles(String command, String... further) {
        String[] files = {
            command,
            "--people",
            folder.resolve("people.csv").toString(),
            "--ties",
            folder.resolve("ties.csv").toString()
        };
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(files), java.util.Arrays.stream(further))
                .toArray(String[]::new);
        return run(all);
    }

    String answer() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String words() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
