/** What is computed of a network, one package a question. */
@NullMarked
package reciprocity.analysis;

import org.jspecify.annotations.NullMarked;
