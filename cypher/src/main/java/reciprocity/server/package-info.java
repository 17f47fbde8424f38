/**
 * Neo4j Community as a child process on the loopback address, for those who name no server of their own. Knows the home
 * folder, the port, the password and the state of that process; knows no query, no driver and no class of the server.
 */
@NullMarked
package reciprocity.server;

import org.jspecify.annotations.NullMarked;
