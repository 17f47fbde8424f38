/** From a figure back to the rows of the files it stands on. */
@NullMarked
package reciprocity.analysis.provenance;

import org.jspecify.annotations.NullMarked;
