/** Where people stand on the map: computed once on the server from a seed, so that everybody sees the same picture. */
@NullMarked
package reciprocity.analysis.layout;

import org.jspecify.annotations.NullMarked;
