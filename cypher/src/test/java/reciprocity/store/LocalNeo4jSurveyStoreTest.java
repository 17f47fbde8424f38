package reciprocity.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import reciprocity.model.SurveyStore;
import reciprocity.model.SurveyStoreContract;

class LocalNeo4jSurveyStoreTest extends SurveyStoreContract {

    private static final Neo4jSurveyStore STORE = Neo4jSurveyStore.connect(TestAddress.local());

    @BeforeAll
    static void say() {
        System.out.println("store tested: local Neo4j " + TestAddress.version(TestAddress.local()));
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Override
    protected SurveyStore store() {
        return STORE;
    }
}
