package reciprocity.cli;

import java.util.List;

/** The command was given something that it cannot work with; its lines tell the user what, and the exit code is 2. */
final class RefusedException extends RuntimeException {

    private final List<String> lines;

    RefusedException(String line) {
        this(List.of(line));
    }

    RefusedException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
