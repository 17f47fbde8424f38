/**
 * A report as what is said, before any format: chapters of parts, parts of blocks. Who writes a format writes each block in
 * its own way, and nobody writes a text twice. Also the brand under which a consultant presents it.
 */
@NullMarked
package reciprocity.document;

import org.jspecify.annotations.NullMarked;
