/** Plain loops over {@code int[]} and {@code double[]}, and the one source of chance. Knows no words of the domain. */
@NullMarked
package reciprocity.analysis.kernel;

import org.jspecify.annotations.NullMarked;
