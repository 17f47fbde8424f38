package reciprocity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAnArchiveNoFlagIsSet() {
        assertThat(ServerArchive.using(folder)).isEmpty();
    }

    @Test
    void archiveThatDoesNotFitIsPassedOverInSilence() throws Exception {
        Files.writeString(folder.resolve("server.jsa"), "made by another Java");
        List<String> command = new ArrayList<>(List.of(ServerFiles.java()));
        command.addAll(ServerArchive.using(folder));
        command.add("--version");

        Process java = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(command).anyMatch(flag -> flag.contains("server.jsa"));
        assertThat(java.waitFor()).isZero();
        assertThat(said).doesNotContain("server.jsa").doesNotContainIgnoringCase("warning");
    }
}
