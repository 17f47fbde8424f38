/**
 * Support in depth: which kinds, returned how, recognized or not, in a crisis, on whom one can fall back, and whether trust
 * goes with it.
 */
@NullMarked
package reciprocity.analysis.support;

import org.jspecify.annotations.NullMarked;
