package reciprocity.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One run of the server: started with the password on its standard input, read line by line, stopped by its end. */
final class ServerProcess {

    private static final long SECONDS_TO_STOP = 25;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts the process in a folder; it ends by itself when this one does, since its standard input then ends. */
    static ServerProcess start(List<String> command, Path folder, String password) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        ServerProcess server = new ServerProcess(process);
        try {
            OutputStream input = process.getOutputStream();
            input.write((password + "\n").getBytes(StandardCharsets.UTF_8));
            input.flush();
        } catch (IOException e) {
            // It ended at once; its last words, which the reader of its output shows, say more than the broken pipe.
            server.kill();
        }
        return server;
    }

    /** Gives every line to the reader until the process ends, and returns its exit code. */
    int readToEnd(Consumer<String> reader) throws IOException, InterruptedException {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(line);
            }
        }
        return process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** A clean stop by the end of its input, and an unclean one if that takes too long. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy();
        }
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
