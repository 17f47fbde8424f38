/** The five relationships of a leader: boss, direct reports, colleagues, customers, other departments. */
@NullMarked
package reciprocity.analysis.relationships;

import org.jspecify.annotations.NullMarked;
