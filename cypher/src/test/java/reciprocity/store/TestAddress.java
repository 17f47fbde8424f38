package reciprocity.store;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import reciprocity.server.LocalNeo4j;
import reciprocity.server.SharedServer;

/** Servers that tests talk to, and what they say besides what the store asks. */
final class TestAddress {

    private TestAddress() {}

    /** The local database of this test run, once it answers. */
    static Neo4jAddress local() {
        LocalNeo4j server = SharedServer.server();
        return new Neo4jAddress(server.uri(), server.user(), server.password(), null);
    }

    /** A driver of the test's own. */
    static Driver driver(Neo4jAddress address) {
        return GraphDatabase.driver(
                address.uri(),
                address.user().isEmpty() ? AuthTokens.none() : AuthTokens.basic(address.user(), address.password()));
    }

    /** The version of the server, as it says itself. */
    static String version(Neo4jAddress address) {
        try (Driver driver = driver(address)) {
            Record row = driver.executableQuery("CALL dbms.components() YIELD versions RETURN versions[0] AS version")
                    .execute()
                    .records()
                    .get(0);
            return row.get("version").asString();
        }
    }
}
