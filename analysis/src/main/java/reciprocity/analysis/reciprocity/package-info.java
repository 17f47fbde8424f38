/** Does what is given come back? Of the whole network, and of each person. */
@NullMarked
package reciprocity.analysis.reciprocity;

import org.jspecify.annotations.NullMarked;
