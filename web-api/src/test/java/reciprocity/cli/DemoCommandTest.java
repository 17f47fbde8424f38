package reciprocity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reciprocity.model.InMemorySurveyStore;
import reciprocity.model.SurveyStore;

/** What a demonstration says of itself while it stores its sample. */
class DemoCommandTest {

    /** Notes what is announced, each time with the number of surveys that are there. */
    private static final class Noting implements RunningServer {

        private final SurveyStore store = new InMemorySurveyStore();
        private final List<String> announced = new ArrayList<>();

        @Override
        public URI address() {
            return URI.create("http://127.0.0.1:1/");
        }

        @Override
        public void announce(String name) {
            announced.add("%s, %d stored".formatted(name, store.listSurveys().size()));
        }

        @Override
        public SurveyStore awaitStore() {
            return store;
        }

        @Override
        public void awaitEnd() {}

        @Override
        public void close() {}
    }

    @Test
    void announcesTheSampleUntilBothWavesAreThere() {
        Noting server = new Noting();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Premises premises = new Premises() {
            @Override
            public OpenStore openStore(Map<String, String> given, Console console) {
                throw new AssertionError("the server has the store");
            }

            @Override
            public RunningServer serve(Map<String, String> given, Console console, boolean portMayMove) {
                return server;
            }
        };

        int code = Commands.run(new String[] {"demo"}, new Console(out, out, false), premises, Map.of());

        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(server.announced).containsExactly("Halden Works, 0 stored", ", 2 stored");
    }
}
