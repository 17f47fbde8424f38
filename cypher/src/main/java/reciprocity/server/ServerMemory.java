package reciprocity.server;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much memory the server may take. The page cache holds the data twice over, so that an import of as much again does
 * not wait for the disk: with half of what it touches, a million ties took more than twice as long. Both are limits: pages
 * and heap that are not used are not taken.
 *
 * @param heapMegabytes the largest heap
 * @param pageMegabytes the page cache
 */
record ServerMemory(long heapMegabytes, long pageMegabytes) {

    private static final long LEAST_HEAP = 512;
    private static final long MOST_HEAP = 2048;
    private static final long LEAST_PAGES = 256;
    private static final long FIRST_PAGES = 1024;

    /** What suits this machine and the data in a home folder. */
    static ServerMemory of(Path home) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return of(system.getTotalMemorySize() >> 20, dataMegabytes(home));
    }

    /** How much data lies in a home folder. */
    static long dataMegabytes(Path home) throws IOException {
        return size(home.resolve("data/databases")) >> 20;
    }

    /** A tenth of the machine for the heap and up to an eighth for pages, within bounds that serve small machines too. */
    static ServerMemory of(long machineMegabytes, long dataMegabytes) {
        long heap = Math.max(LEAST_HEAP, Math.min(MOST_HEAP, machineMegabytes / 10));
        long wanted = Math.max(FIRST_PAGES, 2 * dataMegabytes);
        return new ServerMemory(heap, Math.max(LEAST_PAGES, Math.min(wanted, machineMegabytes / 8)));
    }

    private static long size(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return 0;
        }
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    /** The page cache as the server's configuration has it. */
    String pageCache() {
        return pageMegabytes + "m";
    }

    /** These flags and the heap. */
    List<String> flags(List<String> others) {
        List<String> flags = new ArrayList<>(others);
        flags.add("-Xmx" + heapMegabytes + "m");
        return flags;
    }
}
