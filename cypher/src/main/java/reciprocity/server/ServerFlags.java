package reciprocity.server;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the server's virtual machine runs, memory apart. The first compiler alone starts a server soonest. Where there is much to
 * read, the second one pays: it halves the processor time of reading a million ties again. It comes late, since a start that
 * compiles by its usual rules takes nearly twice as long.
 */
final class ServerFlags {

    private static final long MUCH_DATA_MEGABYTES = 100;
    private static final List<String> ALWAYS =
            List.of("-Xms128m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8");
    private static final List<String> FIRST_COMPILER = List.of("-XX:TieredStopAtLevel=1");
    private static final List<String> LATE_SECOND_COMPILER = List.of(
            "-XX:Tier4InvocationThreshold=30000",
            "-XX:Tier4MinInvocationThreshold=5000",
            "-XX:Tier4CompileThreshold=50000",
            "-XX:Tier4BackEdgeThreshold=100000");

    private ServerFlags() {}

    /** What suits so much data. */
    static List<String> of(long dataMegabytes) {
        List<String> compiler = dataMegabytes < MUCH_DATA_MEGABYTES ? FIRST_COMPILER : LATE_SECOND_COMPILER;
        return Stream.concat(ALWAYS.stream(), compiler.stream()).toList();
    }
}
