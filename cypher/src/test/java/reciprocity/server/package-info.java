/** Tests of the local database, against the real server. */
@NullMarked
package reciprocity.server;

import org.jspecify.annotations.NullMarked;
