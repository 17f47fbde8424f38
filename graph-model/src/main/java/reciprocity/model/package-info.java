/**
 * The words of the domain as immutable values, and the port {@link reciprocity.model.SurveyStore} behind which surveys
 * are kept. Knows neither files nor clocks nor databases nor matrices.
 */
@NullMarked
package reciprocity.model;

import org.jspecify.annotations.NullMarked;
