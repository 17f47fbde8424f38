package reciprocity.model;

import org.junit.jupiter.api.BeforeAll;

class InMemorySurveyStoreTest extends SurveyStoreContract {

    private final SurveyStore store = new InMemorySurveyStore();

    @BeforeAll
    static void say() {
        System.out.println("store tested: in memory");
    }

    @Override
    protected SurveyStore store() {
        return store;
    }
}
