/** The page in a real browser on the real application, and what can be checked of its files without one. */
@NullMarked
package reciprocity.page;

import org.jspecify.annotations.NullMarked;
