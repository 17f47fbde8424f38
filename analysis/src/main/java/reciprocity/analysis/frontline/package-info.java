/** Those at the edge of the organization: customers who hang on one contact, support staff whom nobody names. */
@NullMarked
package reciprocity.analysis.frontline;

import org.jspecify.annotations.NullMarked;
