package reciprocity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerMemoryTest {

    @Test
    void aNewDatabaseHasRoomForAMillionTies() {
        assertThat(ServerMemory.of(24_000, 0)).isEqualTo(new ServerMemory(2048, 1024));
    }

    @Test
    void pagesHoldTheDataTwiceUpToAnEighthOfTheMachine() {
        assertThat(ServerMemory.of(24_000, 1200).pageMegabytes()).isEqualTo(2400);
        assertThat(ServerMemory.of(24_000, 9000).pageMegabytes()).isEqualTo(3000);
    }

    @Test
    void aSmallMachineKeepsMostOfItsMemory() {
        assertThat(ServerMemory.of(2000, 500)).isEqualTo(new ServerMemory(512, 256));
    }

    @Test
    void theSecondCompilerIsForMuchData() {
        assertThat(ServerFlags.of(99)).contains("-XX:TieredStopAtLevel=1");
        assertThat(ServerFlags.of(100))
                .doesNotContain("-XX:TieredStopAtLevel=1")
                .contains("-XX:+UseSerialGC");
    }

    @Test
    void dataIsMeasuredWhereItLies(@TempDir Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("data/databases/neo4j"));
        Files.write(folder.resolve("neostore"), new byte[1 << 20]);
        assertThat(ServerMemory.dataMegabytes(home)).isEqualTo(1);
        assertThat(ServerMemory.of(home).pageMegabytes()).isGreaterThanOrEqualTo(256);
        assertThat(ServerMemory.of(home).flags(List.of("-a"))).hasSize(2).contains("-a");
    }
}
