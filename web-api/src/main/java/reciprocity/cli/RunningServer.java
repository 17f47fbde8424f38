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

    /** Waits until the server is told to stop. */
    void awaitEnd() throws InterruptedException;

    @Override
    void close();
}
