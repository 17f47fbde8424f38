/**
 * The program that runs as a child process beside the product: it starts Neo4j Community and ends with its parent. It
 * stands on the server's class path, names the server's classes by reflection alone, and nothing of the product links
 * to it.
 */
@NullMarked
package reciprocity.neo4jserver;

import org.jspecify.annotations.NullMarked;
