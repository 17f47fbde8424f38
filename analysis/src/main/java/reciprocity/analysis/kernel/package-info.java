/**
 * Loops over arrays: traversals, counts and sums on {@link reciprocity.graph.Rows}. Hot and therefore plain: no recursion,
 * so that a chain of a million people does not end the stack; no objects inside loops; little state. Nothing here
 * knows the domain's words.
 */
@NullMarked
package reciprocity.analysis.kernel;

import org.jspecify.annotations.NullMarked;
