/** A survey asked one question: which kinds, which groups, which chance. Measured once, kept for whoever asks the same. */
@NullMarked
package reciprocity.study;

import org.jspecify.annotations.NullMarked;
