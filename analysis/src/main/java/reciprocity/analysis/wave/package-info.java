/** What changed between two waves of one organization, and what only looks so: others answered, or other questions were asked. */
@NullMarked
package reciprocity.analysis.wave;

import org.jspecify.annotations.NullMarked;
