package reciprocity.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import reciprocity.export.Json;

/** The application folder as it was built: what the first command of the README starts, and that nothing of it stays. */
class DemoIT {

    private static final Path JAR = Path.of("target/reciprocity/reciprocity.jar");
    private static final long LONGEST_STOP_SECONDS = 30;

    @TempDir
    private Path folder;

    private Process java(String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_") || name.startsWith("RECIPROCITY_"));
        builder.environment().put("RECIPROCITY_HOME", folder.resolve("home").toString());
        return builder.start();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void theDemoShowsFindingsAndLeavesNobodyBehind() throws Exception {
        Process demo = java("demo", "--port", "0");
        try {
            String address = address(demo);
            JsonNode surveys = json(address + "api/v1/surveys").get("surveys");
            assertThat(surveys).hasSize(2);
            assertThat(surveys.at("/0/wave").textValue()).isEqualTo("2026-04");
            JsonNode report =
                    json(address + "api/v1/surveys/" + surveys.at("/0/id").textValue() + "/findings");
            assertThat(report.get("insights")).isNotEmpty();
            assertThat(report.get("lead").textValue()).isNotBlank();
            List<ProcessHandle> children = demo.descendants().toList();
            assertThat(children).isNotEmpty();
            demo.destroy();
            assertThat(demo.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)).isTrue();
            for (ProcessHandle child : children) {
                child.onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
                assertThat(child.isAlive()).isFalse();
            }
        } finally {
            demo.descendants().forEach(ProcessHandle::destroyForcibly);
            demo.destroyForcibly();
        }
    }

    private String address(Process demo) throws IOException {
        BufferedReader lines = demo.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("Open ")) {
                return line.substring("Open ".length());
            }
        }
        throw new AssertionError("the demo ended: " + Files.readString(folder.resolve("err.log")));
    }

    private static JsonNode json(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void metricsOfTheJarArePureJsonFromAnywhere() throws Exception {
        Files.writeString(folder.resolve("people.csv"), "id\na\nb\n");
        Files.writeString(folder.resolve("ties.csv"), "source,target,kind\na,b,advice\n");
        Process metrics =
                java("metrics", "--people", "people.csv", "--ties", "ties.csv", "--tie", "advice", "--format", "json");
        JsonNode json = Json.mapper().readTree(metrics.getInputStream().readAllBytes());
        assertThat(metrics.waitFor()).isZero();
        assertThat(json.at("/network/ties").intValue()).isEqualTo(1);
        assertThat(folder.resolve("err.log")).isEmptyFile();
    }
}
