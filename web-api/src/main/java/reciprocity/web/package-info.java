/** HTTP in, HTTP out: one resource class a noun, every path in {@link reciprocity.web.Routes}, every failure a problem. */
@NullMarked
package reciprocity.web;

import org.jspecify.annotations.NullMarked;
