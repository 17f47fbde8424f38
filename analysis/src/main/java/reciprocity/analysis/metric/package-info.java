/** The contract of a metric: its card, its shapes, the values it gives, and what is shared between metrics of one run. */
@NullMarked
package reciprocity.analysis.metric;

import org.jspecify.annotations.NullMarked;
