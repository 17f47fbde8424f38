package reciprocity.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file cut into sections of whole lines, so that it is never held whole and several threads can read it. What they read is
 * handed over in the order of the file, whatever the number of threads.
 */
final class Sections {

    /** The longest line that is looked for. */
    private static final int LONGEST = 1 << 20;

    private static final int STEP = 1 << 12;

    private final SourceFile file;
    private final List<Section> sections;
    private final int lines;

    private Sections(SourceFile file, List<Section> sections, int lines) {
        this.file = file;
        this.sections = sections;
        this.lines = lines;
    }

    /** How many lines there are; 0 as long as nobody has counted. */
    int lines() {
        return lines;
    }

    /** Reads lines; each is used by one thread at a time. */
    interface Lane {

        /** Reads the lines in {@code begin..end-1}, touching nothing that other lanes see; a line break follows them. */
        void read(byte[] bytes, int begin, int end, int line);

        /** Hands over what was read last, the bytes still being there. */
        void handOver();
    }

    /** The sections from a position on; null where a line is too long. */
    static @Nullable Sections cut(SourceFile file, int begin) {
        List<Section> sections = new ArrayList<>();
        byte[] piece = new byte[STEP];
        long at = begin;
        while (at < file.size()) {
            long end = lineEnd(file, at + file.sectionSize(), piece);
            if (end < 0) {
                return null;
            }
            sections.add(new Section(at, (int) (end - at), 1));
            at = end;
        }
        return new Sections(file, sections, 0);
    }

    /** Where the line ends in which a position lies, its line break included; a negative number where that is too far. */
    private static long lineEnd(SourceFile file, long from, byte[] piece) {
        for (long at = from; at < file.size(); at += STEP) {
            if (at - from > LONGEST) {
                return -1;
            }
            int length = (int) Math.min(STEP, file.size() - at);
            file.copy(at, piece, length);
            for (int i = 0; i < length; i++) {
                if (piece[i] == '\n') {
                    return at + i + 1;
                }
            }
        }
        return file.size();
    }

    /** The same sections with the numbers of their lines, given how many line breaks each has. */
    Sections numbered(List<Integer> breaks) {
        List<Section> numbered = new ArrayList<>();
        int line = 1;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            numbered.add(new Section(section.begin(), section.length(), line));
            line += breaks.get(i);
        }
        return new Sections(file, numbered, line);
    }

    /** Reads all lines after the first so many. */
    void read(int after, Supplier<Lane> lanes) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), sections.size());
        if (threads <= 1) {
            Reading reading = new Reading(lanes.get());
            for (Section section : sections) {
                reading.read(section, after);
                reading.lane.handOver();
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "intake");
            thread.setDaemon(true);
            return thread;
        });
        try {
            read(after, lanes, workers, 2 * threads);
        } finally {
            workers.shutdownNow();
        }
    }

    private void read(int after, Supplier<Lane> lanes, ExecutorService workers, int ahead) {
        List<Reading> ring = new ArrayList<>();
        List<Future<?>> under = new ArrayList<>();
        for (int next = 0; next < sections.size() + ahead; next++) {
            int place = next % ahead;
            if (next >= ahead && next - ahead < sections.size()) {
                await(under.get(place));
                ring.get(place).lane.handOver();
            }
            if (next >= sections.size()) {
                continue;
            }
            if (next < ahead) {
                ring.add(new Reading(lanes.get()));
                under.add(null);
            }
            Reading reading = ring.get(place);
            Section section = sections.get(next);
            under.set(place, workers.submit(() -> reading.read(section, after)));
        }
    }

    private static void await(Future<?> reading) {
        try {
            reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IntakeException("the reading was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a section could not be read", e);
        }
    }

    /** A lane and the bytes it works on. */
    private final class Reading {

        private final Lane lane;
        private byte[] bytes = new byte[0];

        Reading(Lane lane) {
            this.lane = lane;
        }

        void read(Section section, int after) {
            int room = section.length() + IdTable.PADDING;
            if (bytes.length < room) {
                bytes = new byte[room];
            }
            file.copy(section.begin(), bytes, section.length());
            bytes[section.length()] = '\n';
            int begin = 0;
            int line = section.line();
            while (line <= after && begin < section.length()) {
                while (bytes[begin++] != '\n') {
                    // goes on to the end of the line
                }
                line++;
            }
            lane.read(bytes, Math.min(begin, section.length()), section.length(), line);
        }
    }
}
