package reciprocity.cli;

import reciprocity.model.SurveyStore;

/**
 * A store for one command, with what was started for it.
 *
 * @param store the store
 * @param end closes the store and ends what was started
 */
public record OpenStore(SurveyStore store, Runnable end) implements AutoCloseable {

    @Override
    public void close() {
        end.run();
    }
}
