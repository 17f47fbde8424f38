/** Which people hang together: communities, cores, and the leaders tied to each other. */
@NullMarked
package reciprocity.analysis.cluster;

import org.jspecify.annotations.NullMarked;
