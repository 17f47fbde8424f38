package reciprocity.cli;

import java.net.URI;
import reciprocity.model.SurveyStore;

/** A server that answers. */
public interface RunningServer extends AutoCloseable {

    /** Where the page is. */
    URI address();

    /**
     * Waits until the database answers.
     *
     * @throws reciprocity.model.StoreUnavailableException if it does not come up
     */
    SurveyStore awaitStore();

    /**
     * Says which survey is being brought, to those who look at a page that has none yet.
     *
     * @param name its name, or empty once it is there
     */
    void announce(String name);

    /** Waits until the server is told to stop. */
    void awaitEnd() throws InterruptedException;

    @Override
    void close();
}
