/** Tests of the store over Neo4j, against real servers. */
@NullMarked
package reciprocity.store;

import org.jspecify.annotations.NullMarked;
