/** Results and networks as bytes in a named format; knows neither HTTP nor where surveys are kept. */
@NullMarked
package reciprocity.export;

import org.jspecify.annotations.NullMarked;
