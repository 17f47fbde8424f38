/**
 * What is unknown because people did not answer: how many answered, what their answers alone say, and how far every figure
 * could move whatever the others would have said.
 */
@NullMarked
package reciprocity.analysis.response;

import org.jspecify.annotations.NullMarked;
