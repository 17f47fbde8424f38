/** The composition root: settings are read here, and store, server and commands are put together here and nowhere else. */
@NullMarked
package reciprocity.app;

import org.jspecify.annotations.NullMarked;
