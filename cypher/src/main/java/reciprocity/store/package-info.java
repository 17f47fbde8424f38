/**
 * Surveys kept in Neo4j: {@link reciprocity.store.Neo4jSurveyStore} is the port over the driver. Every statement stands
 * in a file of its own under {@code cypher/}; values reach the database as parameters alone. The stored shape is in the
 * module's README. Knows nothing of metrics, and nothing of where the server came from.
 */
@NullMarked
package reciprocity.store;

import org.jspecify.annotations.NullMarked;
