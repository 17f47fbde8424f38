package reciprocity.store;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.driver.Session;

/**
 * One of the writers of a load: sends batches one after the other, each in a transaction of its own. A batch carries its number
 * in the lane, so that one sent again after a broken connection is stored once.
 */
final class LoadLane {

    private final Session session;
    private final String load;
    private final int number;
    private final AtomicBoolean broken;
    private int batches;

    /** @param broken set by the first lane of a load that fails, after which none sends anything more */
    LoadLane(Session session, String load, int number, AtomicBoolean broken) {
        this.session = session;
        this.load = load;
        this.number = number;
        this.broken = broken;
    }

    /** Stores a batch, unless another lane has failed. */
    void send(QueryFile query, Map<String, Object> batch) {
        if (broken.get()) {
            return;
        }
        batches++;
        Map<String, Object> values = new HashMap<>(batch);
        values.put("load", load);
        values.put("lane", number);
        values.put("batch", batches);
        try {
            session.executeWriteWithoutResult(tx -> tx.run(query.text(), values).consume());
        } catch (RuntimeException e) {
            broken.set(true);
            throw e;
        }
    }

    int number() {
        return number;
    }

    /** How many batches were sent. */
    int batches() {
        return batches;
    }
}
