package reciprocity.store;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.neo4j.Neo4jContainer;
import reciprocity.model.SurveyStore;
import reciprocity.model.SurveyStoreContract;

/**
 * Runs where a container engine answers. Elsewhere it is skipped and says so, unless the system property
 * {@code reciprocity.container.required} is {@code true}.
 */
class ContainerNeo4jSurveyStoreTest extends SurveyStoreContract {

    private static final String IMAGE = "neo4j:5.26.30";

    private static @Nullable Neo4jContainer container;
    private static @Nullable Neo4jSurveyStore store;

    @BeforeAll
    static void start() {
        if (!engineAnswers()) {
            System.out.println("store skipped: container (no engine answers)");
            if (Boolean.getBoolean("reciprocity.container.required")) {
                throw new IllegalStateException("a container is required, and no container engine answers");
            }
            Assumptions.abort("no container engine answers");
        }
        Neo4jContainer started =
                new Neo4jContainer(IMAGE).withoutAuthentication().waitingFor(Wait.forLogMessage(".*Started\\.\\n", 1));
        container = started;
        started.start();
        Neo4jAddress address = new Neo4jAddress(URI.create(started.getBoltUrl()), "", "", "neo4j");
        store = Neo4jSurveyStore.connect(address);
        System.out.println("store tested: container " + IMAGE + ", Neo4j " + TestAddress.version(address));
    }

    @AfterAll
    static void stop() {
        if (store != null) {
            store.close();
        }
        if (container != null) {
            container.stop();
        }
    }

    private static boolean engineAnswers() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    protected SurveyStore store() {
        if (store == null) {
            throw new IllegalStateException("the container was not started");
        }
        return store;
    }
}
