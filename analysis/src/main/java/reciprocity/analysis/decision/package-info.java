/** Who asks whom before deciding: reporting lines both ways, teams around one desk, those asked without the title. */
@NullMarked
package reciprocity.analysis.decision;

import org.jspecify.annotations.NullMarked;
